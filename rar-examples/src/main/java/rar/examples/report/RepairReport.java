package rar.examples.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import rar.examples.document.RepairDocument;
import rar.examples.page.Amounts;
import rar.examples.page.Inputs;
import rar.examples.page.Json;
import rar.examples.page.Numbers;
import rar.examples.page.Page;
import rar.examples.page.Report;
import rar.examples.phrase.ActualsAnswer;
import rar.examples.phrase.RepairAnswer;
import rar.examples.table.GoalVerdictPhrase;
import rar.examples.table.GoalVerdicts;
import rar.examples.table.GoalVerdicts.Pair;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.answer.ActualsToDate;
import rar.model.balance.BalancePlan;
import rar.model.message.Message;
import rar.model.money.Money;
import rar.simulation.repair.InfeasibilityCertificate;
import rar.simulation.repair.Move;
import rar.simulation.repair.Postponement;
import rar.simulation.repair.Repair;
import rar.simulation.repair.RepairShortfall;

/**
 * The payments to postpone or cut for a plan to keep its goals.
 *
 * @param repair the repair
 * @param alone what each payout alone would give, the largest first; none where nothing has to be moved
 * @param known what is certain, where there are actuals
 * @param inputs what it was computed from
 */
public record RepairReport(Repair repair, Vector<Postponement> alone, Option<ActualsToDate> known, Inputs inputs)
        implements Report {

    /** The page. */
    @Override
    public Page page(Amounts amounts) {
        RepairAnswer answer = new RepairAnswer(repair, amounts);
        Page page = new Page(amounts.words())
                .paragraph(repair.before().plan().name())
                .answer(ActualsAnswer.of(known, amounts))
                .paragraph(answer.asked());
        if (!repair.moves().isEmpty()) {
            moves(page, amounts);
        }
        page.answer(answer.sentences());
        if (repair.conflicts().nonEmpty()) {
            conflicts(page, amounts);
            page.paragraph(answer.hint());
        }
        if (!repair.moves().isEmpty()) {
            cash(page, amounts);
        }
        alone(page, amounts);
        page.table(Message.of(RepairHeading.GOALS_TITLE), goals(amounts)).paragraph(answer.lowest());
        return page.end(inputs, inputs.line());
    }

    private static Column text(RepairHeading heading, Amounts amounts) {
        return Column.text(amounts.text(heading));
    }

    private static Column number(RepairHeading heading, Amounts amounts) {
        return Column.number(amounts.text(heading));
    }

    private void moves(Page page, Amounts amounts) {
        List<Column> columns = List.of(
                text(RepairHeading.WHAT, amounts),
                text(RepairHeading.ID, amounts),
                text(RepairHeading.FROM, amounts),
                text(RepairHeading.INSTEAD, amounts),
                Column.number(amounts.unit().toString()));
        List<List<String>> rows = repair.moves().map(move -> row(move, amounts)).asJava();
        List<List<String>> total =
                List.of(List.of(amounts.text(RepairHeading.TOTAL), "", "", "", amounts.of(repair.total())));
        page.table(Message.of(RepairHeading.MOVES_TITLE), new TextTable(columns, rows, total));
    }

    private static List<String> row(Move move, Amounts amounts) {
        return List.of(
                move.name(),
                move.what(),
                String.valueOf(move.from()),
                amounts.text(move.to()
                        .map(year -> Message.of(RepairHeading.OVER).with("year", year))
                        .getOrElse(Message.of(RepairHeading.NEVER))),
                amounts.of(move.amount()));
    }

    private void conflicts(Page page, Amounts amounts) {
        Option<InfeasibilityCertificate> together =
                repair.certificate().filter(proof -> proof.months().size() > 1);
        List<Column> columns = List.of(
                text(RepairHeading.MONTH, amounts),
                text(RepairHeading.GOAL, amounts),
                Column.number(amounts.text(Message.of(RepairHeading.DEMANDS).with("unit", amounts.unit()))),
                number(RepairHeading.PLANNED, amounts),
                number(together.isDefined() ? RepairHeading.WEIGHT : RepairHeading.MISSING, amounts));
        List<List<String>> rows = together.map(proof ->
                        proof.months().map(month -> row(month, amounts)).asJava())
                .getOrElse(() -> repair.conflicts()
                        .map(conflict -> row(conflict, amounts))
                        .asJava());
        page.table(Message.of(RepairHeading.CONFLICTS_TITLE), new TextTable(columns, rows, List.of()));
    }

    private static List<String> row(RepairShortfall conflict, Amounts amounts) {
        return List.of(
                conflict.month().toString(),
                amounts.text(conflict.goal().title()),
                amounts.of(conflict.demanded()),
                amounts.of(conflict.planned()),
                amounts.margin(conflict.missing()));
    }

    private static List<String> row(InfeasibilityCertificate.WeightedMonth month, Amounts amounts) {
        return List.of(
                month.month().toString(),
                amounts.text(month.goal().title()),
                amounts.of(month.demanded()),
                amounts.of(month.planned()),
                amounts.text(Numbers.percent(month.weight().toDouble(), 1)));
    }

    /** The month ends under the floor as planned, and what becomes of them. */
    private void cash(Page page, Amounts amounts) {
        BalancePlan before = repair.before();
        BalancePlan after = repair.after().get();
        Vector<Integer> shown = Vector.range(0, before.months())
                .filter(month -> repair.terms().floors().in(before, month).isBelow());
        if (shown.isEmpty()) {
            return;
        }
        List<Column> columns = List.of(
                text(RepairHeading.MONTH, amounts),
                number(RepairHeading.PLANNED, amounts),
                number(RepairHeading.REPAIRED, amounts),
                number(RepairHeading.MARGIN, amounts));
        List<List<String>> rows = shown.map(month -> List.of(
                        before.month(month).toString(),
                        amounts.of(cash(before, month)),
                        amounts.of(cash(after, month)),
                        amounts.margin(repair.terms().floors().in(after, month).margin())))
                .asJava();
        page.table(
                Message.of(RepairHeading.CASH_TITLE).with("unit", amounts.unit()),
                new TextTable(columns, rows, List.of()));
    }

    private void alone(Page page, Amounts amounts) {
        if (alone.isEmpty()) {
            return;
        }
        List<Column> columns = List.of(
                text(RepairHeading.WHAT, amounts),
                text(RepairHeading.ID, amounts),
                number(RepairHeading.GAIN, amounts),
                number(RepairHeading.MARGIN_THEN, amounts),
                text(RepairHeading.MONTH, amounts));
        List<List<String>> rows = alone.map(each -> List.of(
                        each.name(),
                        each.id(),
                        amounts.margin(each.gain()),
                        amounts.margin(each.margin()),
                        each.month().toString()))
                .asJava();
        page.table(
                Message.of(RepairHeading.ALONE_TITLE).with("unit", amounts.unit()),
                new TextTable(columns, rows, List.of()));
    }

    private static Money cash(BalancePlan balance, int month) {
        return new Money(balance.cashOre(month));
    }

    private TextTable goals(Amounts amounts) {
        return GoalVerdicts.table(
                repair.goals().map(goal -> new Pair(demand(goal), goal.before(), goal.after())),
                GoalVerdictPhrase.REPAIRED,
                amounts);
    }

    private static Message demand(Repair.GoalChange goal) {
        Message demand = goal.before().goal().title();
        return goal.asked() ? Message.of(GoalVerdictPhrase.ASKED).with("goal", demand) : demand;
    }

    /** The document. */
    @Override
    public ObjectNode json() {
        ObjectNode document = Json.document(inputs);
        Json.putPlan(document, repair.before().plan());
        known.forEach(actuals -> Json.putAll(document, ActualsToDate.FORM, actuals));
        new RepairDocument(repair, alone).putInto(document);
        return document;
    }
}
