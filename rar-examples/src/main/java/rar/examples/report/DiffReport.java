package rar.examples.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import rar.examples.document.DiffDocument;
import rar.examples.page.Amounts;
import rar.examples.page.Inputs;
import rar.examples.page.Json;
import rar.examples.page.Numbers;
import rar.examples.page.Page;
import rar.examples.page.Report;
import rar.examples.page.YearTable;
import rar.examples.phrase.DifferenceAnswer;
import rar.examples.table.DifferencePhrase;
import rar.examples.table.GoalVerdicts;
import rar.examples.table.PropertyText;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.comparison.PlanChange;
import rar.model.comparison.PlanChange.Detail;
import rar.model.comparison.PlanChange.Effect;
import rar.model.comparison.PlanChange.Part;
import rar.model.comparison.PlanChange.Section;
import rar.model.comparison.PlanComparison;
import rar.model.comparison.PlanComparison.GoalChange;
import rar.model.goal.GoalAssessment;
import rar.model.message.Message;
import rar.model.money.Money;

/**
 * Two versions of a plan, line by line.
 *
 * @param comparison what differs
 * @param inputs what it was computed from
 */
public record DiffReport(PlanComparison comparison, Inputs inputs) implements Report {

    private Seq<PlanChange> changes() {
        return comparison.changes();
    }

    /** The page. */
    @Override
    public Page page(Amounts amounts) {
        Page page = new Page(amounts.words())
                .paragraph(Message.of(DifferencePhrase.OLD)
                        .with("name", comparison.before().plan().name()))
                .line(Message.of(DifferencePhrase.NEW)
                        .with("name", comparison.after().plan().name()));
        page.answer(new DifferenceAnswer(comparison, amounts).sentences());
        if (comparison.isMoved()) {
            page.paragraph(Message.of(DifferencePhrase.COMMON_YEARS)
                    .with("years", Numbers.years(comparison.years()))
                    .with("before", Numbers.years(comparison.before().plan().horizon()))
                    .with("after", Numbers.years(comparison.after().plan().horizon())));
        }
        if (changes().isEmpty()) {
            page.paragraph(Message.of(DifferencePhrase.SAME));
        } else {
            years(page, amounts);
            words(page, amounts);
            effects(page, amounts);
            goals(page, amounts);
        }
        return page.end(inputs, inputs.line());
    }

    private void years(Page page, Amounts amounts) {
        Seq<PlanChange> yearly = changes().reject(change -> change.before().equals(change.after()));
        if (yearly.isEmpty()) {
            return;
        }
        YearTable table = new YearTable(
                amounts.text(DifferencePhrase.WHAT_DIFFERS),
                comparison.years().eachYear().map(String::valueOf));
        for (PlanChange change : yearly) {
            row(table, title(change), change.before(), change.after(), amounts);
            change.parts()
                    .forEach(part -> row(
                            table,
                            Message.of(DifferencePhrase.PART).with("name", part.name()),
                            part.before(),
                            part.after(),
                            amounts));
        }
        table.printOn(page, Message.of(DifferencePhrase.YEARS_TITLE).with("unit", amounts.unit()));
    }

    private static void row(YearTable table, Message name, Seq<Money> before, Seq<Money> after, Amounts amounts) {
        table.row(amounts.text(Message.of(DifferencePhrase.ROW_OLD).with("name", name)), before.map(amounts::of))
                .row(amounts.text(Message.of(DifferencePhrase.ROW_NEW).with("name", name)), after.map(amounts::of));
    }

    private static Message title(PlanChange change) {
        return change.kind() == PlanChange.Kind.CHANGED
                ? change.name()
                : Message.of(DifferencePhrase.CHANGED)
                        .with("name", change.name())
                        .with("kind", Message.of(change.kind()));
    }

    private void words(Page page, Amounts amounts) {
        PropertyText text = new PropertyText(amounts);
        List<List<String>> rows = new ArrayList<>();
        for (PlanChange change : changes()) {
            boolean once = change.before().isEmpty();
            for (Part part : once ? change.parts() : Vector.<Part>empty()) {
                rows.add(List.of(
                        amounts.text(title(change)),
                        amounts.text(part.name()),
                        amounts.of(part.before().head()),
                        amounts.of(part.after().head())));
            }
            for (Detail detail : change.details()) {
                rows.add(List.of(
                        amounts.text(title(change)),
                        amounts.text(detail.what()),
                        text.of(detail.before()),
                        text.of(detail.after())));
            }
        }
        if (!rows.isEmpty()) {
            List<Column> columns = List.of(
                    text(DifferencePhrase.WHERE, amounts),
                    text(DifferencePhrase.WHAT, amounts),
                    text(DifferencePhrase.BEFORE, amounts),
                    text(DifferencePhrase.AFTER, amounts));
            page.table(Message.of(DifferencePhrase.OTHERS_TITLE), new TextTable(columns, rows, List.of()));
        }
    }

    private void effects(Page page, Amounts amounts) {
        if (!comparison.hasCash()) {
            page.paragraph(Message.of(DifferencePhrase.NO_CASH));
            return;
        }
        List<Column> columns = List.of(
                text(DifferencePhrase.CHANGE, amounts),
                Column.number(
                        amounts.text(Message.of(DifferencePhrase.CLOSING_CASH).with("month", lastMonth()))),
                Column.number(amounts.text(DifferencePhrase.LOWEST)));
        List<List<String>> rows = changes()
                .reject(change -> change.section() == Section.PLAN)
                .map(change -> effect(
                        Message.of(DifferencePhrase.IN_SECTION)
                                .with("name", title(change))
                                .with("section", change.section().toString()),
                        change.effect().getOrElse(Effect.NONE),
                        amounts))
                .asJava();
        List<String> total =
                effect(Message.of(DifferencePhrase.ALL), comparison.total().getOrElse(Effect.NONE), amounts);
        page.table(
                Message.of(DifferencePhrase.EFFECTS_TITLE).with("unit", amounts.unit()),
                new TextTable(columns, rows, List.of(total)));
        if (solvesGrants()) {
            page.paragraph(Message.of(DifferencePhrase.SOLVED));
        }
    }

    private boolean solvesGrants() {
        return comparison
                        .after()
                        .plan()
                        .grants()
                        .exists(grant -> grant.amount().given().isEmpty())
                && changes().exists(change -> change.section() == Section.GRANTS);
    }

    private YearMonth lastMonth() {
        return comparison.years().lastMonth();
    }

    private static Column text(DifferencePhrase heading, Amounts amounts) {
        return Column.text(amounts.text(heading));
    }

    private static List<String> effect(Message name, Effect effect, Amounts amounts) {
        return List.of(amounts.text(name), amounts.margin(effect.closingCash()), amounts.margin(effect.lowestCash()));
    }

    private void goals(Page page, Amounts amounts) {
        Seq<GoalChange> others = comparison.goals().filter(GoalChange::isOther);
        if (others.isEmpty()) {
            return;
        }
        List<Column> columns = List.of(
                text(DifferencePhrase.GOAL, amounts),
                text(DifferencePhrase.BEFORE, amounts),
                text(DifferencePhrase.AFTER, amounts));
        List<List<String>> rows = others.map(goal -> List.of(
                        amounts.text(goal.goal().title()),
                        verdict(goal.before(), amounts),
                        verdict(goal.after(), amounts)))
                .asJava();
        page.table(Message.of(DifferencePhrase.GOALS_TITLE), new TextTable(columns, rows, List.of()));
    }

    private static String verdict(Option<GoalAssessment> goal, Amounts amounts) {
        return goal.map(each -> withMargin(each, amounts)).getOrElse(() -> amounts.text(DifferencePhrase.NOT_A_GOAL));
    }

    private static String withMargin(GoalAssessment goal, Amounts amounts) {
        String verdict = GoalVerdicts.verdict(goal, amounts);
        return goal.margin()
                .map(margin -> amounts.text(Message.of(DifferencePhrase.WITH_MARGIN)
                        .with("verdict", verdict)
                        .with("margin", amounts.margin(margin))))
                .getOrElse(verdict);
    }

    /** The document. */
    @Override
    public ObjectNode json() {
        ObjectNode document = Json.document(inputs);
        new DiffDocument(comparison).putInto(document);
        return document;
    }
}
