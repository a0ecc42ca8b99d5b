package rar.examples.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.List;
import rar.examples.page.Amounts;
import rar.examples.page.Inputs;
import rar.examples.page.Page;
import rar.examples.page.Report;
import rar.examples.phrase.ActualsAnswer;
import rar.examples.phrase.GoalAnswer;
import rar.examples.table.FundTable;
import rar.examples.table.GoalVerdictPhrase;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.answer.ActualsToDate;
import rar.model.answer.CheckAnswer;
import rar.model.balance.BalancePlan;
import rar.model.goal.GoalAssessment;
import rar.model.goal.Verdict;
import rar.model.message.Message;

/**
 * The verdicts on a plan's financial goals.
 *
 * @param balance the balance plan
 * @param known what is certain, where there are actuals
 * @param goals the law's demand first, then the plan's own goals in their order
 * @param inputs what it was computed from
 */
public record GoalReport(BalancePlan balance, Option<ActualsToDate> known, Seq<GoalAssessment> goals, Inputs inputs)
        implements Report {

    /** True if any goal is breached; one that cannot be judged is not. */
    public boolean breaks() {
        return goals.exists(goal -> goal.verdict() == Verdict.BREAKS);
    }

    /** The page. */
    @Override
    public Page page(Amounts amounts) {
        List<Column> columns = List.of(
                text(GoalPhrase.GOAL, amounts),
                text(GoalPhrase.VERDICT, amounts),
                text(GoalPhrase.MONTH, amounts),
                margin(amounts),
                text(GoalPhrase.REMARK, amounts));
        List<List<String>> rows = goals.tail()
                .map(goal -> row(goal.goal().title(), goal, amounts))
                .prepend(row(
                        Message.of(GoalVerdictPhrase.BY_LAW)
                                .with("goal", goals.head().goal().title()),
                        goals.head(),
                        amounts))
                .asJava();
        Page page = new Page(amounts.words()).paragraph(balance.plan().name());
        page.answer(ActualsAnswer.of(known, amounts)).answer(new GoalAnswer(goals, amounts).sentences());
        page.table(Message.of(GoalPhrase.TITLE), new TextTable(columns, rows, List.of()))
                .paragraph(Message.of(GoalPhrase.NOTE));
        goals.filter(goal -> goal.spells().nonEmpty())
                .forEach(goal -> page.table(
                        Message.of(GoalPhrase.SPELLS_TITLE)
                                .with("goal", goal.goal().title()),
                        spells(goal, amounts)));
        new FundTable(balance, amounts).printPlanOn(page);
        return page.end(inputs, inputs.line());
    }

    private static TextTable spells(GoalAssessment goal, Amounts amounts) {
        List<Column> columns = List.of(
                text(GoalPhrase.FROM, amounts),
                text(GoalPhrase.TO, amounts),
                text(GoalPhrase.WORST_IN, amounts),
                Column.number(amounts.text(Message.of(GoalPhrase.LEVEL)
                        .with("measure", Message.of(goal.goal().measured()))
                        .with("unit", amounts.unit()))),
                margin(amounts));
        List<List<String>> rows = goal.spells()
                .map(spell -> List.of(
                        spell.first().toString(),
                        spell.last().toString(),
                        spell.worst().toString(),
                        amounts.margin(spell.level()),
                        amounts.margin(spell.margin())))
                .asJava();
        return new TextTable(columns, rows, List.of());
    }

    private static Column text(GoalPhrase heading, Amounts amounts) {
        return Column.text(amounts.text(heading));
    }

    private static Column margin(Amounts amounts) {
        return Column.number(amounts.text(Message.of(GoalPhrase.MARGIN).with("unit", amounts.unit())));
    }

    private static List<String> row(Message demand, GoalAssessment goal, Amounts amounts) {
        return List.of(
                amounts.text(demand),
                amounts.text(goal.verdict()),
                goal.month().map(Object::toString).getOrElse(""),
                goal.margin().map(amounts::margin).getOrElse(""),
                goal.remark().map(amounts::text).getOrElse(""));
    }

    /** The document. */
    @Override
    public ObjectNode json() {
        return CheckAnswer.FORMAT.json(inputs.answered(new CheckAnswer(balance, known, goals)));
    }
}
