package rar.examples.calculation;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import rar.examples.sheet.Cell;
import rar.examples.sheet.Expression;
import rar.examples.sheet.Grid;
import rar.examples.sheet.Look;
import rar.examples.sheet.Place;
import rar.examples.sheet.Sheet;
import rar.examples.sheet.Span;
import rar.model.message.Message;
import rar.model.message.MessageCode;
import rar.model.money.Money;
import rar.simulation.risk.Estimate;
import rar.simulation.risk.LiquidityRisk;
import rar.simulation.risk.MoneyEstimate;

/** What the board asks first: whether the goals are kept, in sentences and in a table, and whether the workbook is whole. */
final class SummarySheet {

    private static final double MEDIAN = 0.5;

    private static final double RARE = 0.01;

    private final Headings headings;
    private final Grid grid;

    SummarySheet(PlanFigures plan, Seq<Message> sentences, GoalSheet goals, Headings headings) {
        this.headings = headings;
        this.grid = headings.grid(SheetName.SUMMARY, CalculationPhrase.SUMMARY_NOTE);
        grid.put(
                new Place(grid.next().sheet(), 0, 0),
                Cell.text(plan.balance().plan().name()).as(Look.TITLE));
        sentences.forEach(sentence -> grid.row(headings.text(sentence).as(Look.NOTE)));
        if (sentences.nonEmpty()) {
            grid.gap();
        }
        heading(CalculationPhrase.GOAL, CalculationPhrase.VERDICT, CalculationPhrase.MARGIN, CalculationPhrase.MONTH);
        Sheet judged = goals.sheet();
        for (int i = 0; i < plan.goals().size(); i++) {
            Place goal = goals.goalAt(i);
            grid.row(Vector.rangeClosed(0, 3).map(column -> {
                Cell cell = judged.cells().get(goal.right(column)).get();
                return column == 0 || cell.value().equals(Cell.text("").value()) ? cell : cell.by(goal.right(column));
            }));
        }
        grid.gap();
    }

    private void heading(MessageCode... names) {
        grid.row(Vector.of(names).map(headings::text).map(cell -> cell.as(Look.HEADING)));
    }

    /** What scenarios come to. */
    void risk(LiquidityRisk risk, Place breach) {
        heading(CalculationPhrase.MEASURE, CalculationPhrase.VALUE, CalculationPhrase.LOW, CalculationPhrase.HIGH);
        Estimate ever = risk.everUnderFloor();
        grid.row(
                headings.text(CalculationPhrase.BREACH_ANY),
                Cell.share(ever.value()).by(breach),
                Cell.share(ever.low()),
                Cell.share(ever.high()));
        measure(CalculationPhrase.LOWEST_MEDIAN, risk.lowest().at(MEDIAN));
        measure(CalculationPhrase.LOWEST_RARE, risk.lowest().at(RARE));
        measure(CalculationPhrase.SHORTFALL, risk.expectedShortfall());
        grid.gap();
    }

    private void measure(MessageCode name, MoneyEstimate estimate) {
        grid.row(
                headings.text(name),
                Cell.amount(estimate.value()),
                Cell.amount(estimate.low()),
                Cell.amount(estimate.high()));
    }

    /** The heading of what has to be nothing. */
    void checks() {
        heading(CalculationPhrase.IDENTITY, CalculationPhrase.DIFFERENCE);
    }

    /** What has to be nothing in each of some cells: the largest difference from it. */
    void check(Message name, Span differences) {
        Expression largest = Expression.of("MAX", differences);
        Expression least = home -> "-" + Expression.of("MIN", differences).in(home);
        grid.row(headings.text(name), Cell.amount(Money.ZERO).by(Expression.of("MAX", largest, least)));
    }

    /** What has to be nothing. */
    void check(Message name, Expression difference) {
        grid.row(headings.text(name), Cell.amount(Money.ZERO).by(difference));
    }

    Sheet sheet() {
        return grid.sheet();
    }
}
