package rar.examples.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import rar.examples.document.DiffDocument;
import rar.examples.page.Amounts;
import rar.examples.page.Inputs;
import rar.examples.page.Json;
import rar.examples.page.Page;
import rar.examples.page.Report;
import rar.examples.page.YearTable;
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
        Page page = new Page()
                .paragraph("Old: " + comparison.before().plan().name())
                .line("New: " + comparison.after().plan().name());
        if (changes().isEmpty()) {
            page.paragraph("The two versions are the same plan.");
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
                "What differs", comparison.before().plan().horizon().eachYear().map(String::valueOf));
        for (PlanChange change : yearly) {
            row(table, title(change), change.before(), change.after(), amounts);
            change.parts().forEach(part -> row(table, "- " + part.name(), part.before(), part.after(), amounts));
        }
        table.printOn(page, "Amounts by year, " + amounts.unit() + "; of projects and grants what is paid");
    }

    private static void row(YearTable table, String name, Seq<Money> before, Seq<Money> after, Amounts amounts) {
        table.row(name + ", old", before.map(amounts::of)).row(name + ", new", after.map(amounts::of));
    }

    private static String title(PlanChange change) {
        return change.kind() == PlanChange.Kind.CHANGED ? change.name() : change.name() + " (" + change.kind() + ")";
    }

    private void words(Page page, Amounts amounts) {
        PropertyText text = new PropertyText(amounts);
        List<List<String>> rows = new ArrayList<>();
        for (PlanChange change : changes()) {
            boolean once = change.before().isEmpty();
            for (Part part : once ? change.parts() : Vector.<Part>empty()) {
                rows.add(List.of(
                        title(change),
                        part.name(),
                        amounts.of(part.before().head()),
                        amounts.of(part.after().head())));
            }
            for (Detail detail : change.details()) {
                rows.add(List.of(title(change), detail.what(), text.of(detail.before()), text.of(detail.after())));
            }
        }
        if (!rows.isEmpty()) {
            List<Column> columns =
                    List.of(Column.text("Where"), Column.text("What"), Column.text("Old"), Column.text("New"));
            page.table("Other differences", new TextTable(columns, rows, List.of()));
        }
    }

    private void effects(Page page, Amounts amounts) {
        if (!comparison.hasCash()) {
            page.paragraph("A version has no opening balance, so what the changes do to cash is not known.");
            return;
        }
        List<Column> columns = List.of(
                Column.text("Change"),
                Column.number("Cash at the end of " + lastMonth()),
                Column.number("Lowest month end"));
        List<List<String>> rows = changes()
                .reject(change -> change.section() == Section.PLAN)
                .map(change -> effect(
                        title(change) + " [" + change.section() + "]",
                        change.effect().getOrElse(Effect.NONE),
                        amounts))
                .asJava();
        List<String> total = effect("All changes", comparison.total().getOrElse(Effect.NONE), amounts);
        page.table(
                        "What each change does to cash when those above it are made, " + amounts.unit(),
                        new TextTable(columns, rows, List.of(total)))
                .paragraph("Lowest month end: " + amounts.lowestWithUnit(comparison.before()) + " in the old version, "
                        + amounts.lowestWithUnit(comparison.after()) + " in the new one."
                        + (solvesGrants() ? " Grants that are solved for follow from the changes above them." : ""));
    }

    private boolean solvesGrants() {
        return comparison
                        .after()
                        .plan()
                        .grants()
                        .exists(grant -> grant.amount().given().isEmpty())
                && changes().exists(change -> change.section() == Section.GRANTS);
    }

    private String lastMonth() {
        return comparison.before().plan().horizon().lastMonth().toString();
    }

    private static List<String> effect(String name, Effect effect, Amounts amounts) {
        return List.of(name, amounts.margin(effect.closingCash()), amounts.margin(effect.lowestCash()));
    }

    private void goals(Page page, Amounts amounts) {
        Seq<GoalChange> others = comparison.goals().filter(GoalChange::isOther);
        if (others.isEmpty()) {
            page.paragraph("No goal has another verdict.");
            return;
        }
        List<Column> columns = List.of(Column.text("Goal"), Column.text("Old"), Column.text("New"));
        List<List<String>> rows = others.map(
                        goal -> List.of(goal.demand(), verdict(goal.before(), amounts), verdict(goal.after(), amounts)))
                .asJava();
        page.table("Goals with another verdict", new TextTable(columns, rows, List.of()));
    }

    private static String verdict(Option<GoalAssessment> goal, Amounts amounts) {
        return goal.map(each -> each.verdict()
                        + each.month().map(month -> ", " + month).getOrElse("")
                        + each.margin()
                                .map(margin -> ", " + amounts.margin(margin))
                                .getOrElse(""))
                .getOrElse("not a goal");
    }

    /** The document. */
    @Override
    public ObjectNode json() {
        ObjectNode document = Json.document(inputs);
        new DiffDocument(comparison).putInto(document);
        return document;
    }
}
