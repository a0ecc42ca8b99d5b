package rar.examples.calculation;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.examples.sheet.Cell;
import rar.examples.sheet.Expression;
import rar.examples.sheet.Grid;
import rar.examples.sheet.LinearSum;
import rar.examples.sheet.Place;
import rar.examples.sheet.Sheet;
import rar.examples.sheet.Span;
import rar.model.balance.BalancePlan;
import rar.model.goal.CashFloor;
import rar.model.goal.GoalAssessment;
import rar.model.goal.LiquidityFloor;
import rar.model.goal.Verdict;
import rar.model.message.Message;

/**
 * The financial goals and how they fare. A liquidity floor is judged by a formula, which follows the months; other goals stand
 * as they were judged.
 */
final class GoalSheet {

    private final PlanFigures plan;
    private final Option<LiquiditySheet> liquidity;
    private final Headings headings;
    private final Grid grid;
    private final Place first;

    GoalSheet(PlanFigures plan, Option<LiquiditySheet> liquidity, Headings headings) {
        this.plan = plan;
        this.liquidity = liquidity;
        this.headings = headings;
        this.grid = headings.grid(SheetName.GOALS, CalculationPhrase.GOALS_NOTE);
        this.first = grid.head(
                        Vector.of(
                                        CalculationPhrase.GOAL,
                                        CalculationPhrase.VERDICT,
                                        CalculationPhrase.MARGIN,
                                        CalculationPhrase.MONTH,
                                        CalculationPhrase.LIMIT,
                                        CalculationPhrase.REMARK)
                                .map(headings::text),
                        1)
                .below(1);
        plan.goals().forEach(this::goal);
    }

    private void goal(GoalAssessment goal) {
        Place row = grid.row(
                headings.text(demand(goal)),
                headings.text(goal.verdict()),
                goal.margin().map(Cell::amount).getOrElse(Cell.text("")),
                goal.month().map(Cell::month).getOrElse(Cell.text("")),
                Cell.text(""),
                goal.remark().map(headings::text).getOrElse(Cell.text("")));
        if (goal.goal() instanceof LiquidityFloor floor && goal.verdict() != Verdict.CANNOT_BE_JUDGED) {
            liquidity.forEach(sheet -> follow(row, goal, floor.floor(), sheet));
        }
    }

    private Message demand(GoalAssessment goal) {
        Message demand = goal.goal().title();
        return goal.goal().equals(LiquidityFloor.LEGAL)
                ? Message.of(CalculationPhrase.BY_LAW).with("goal", demand)
                : demand;
    }

    /** Margin, month and verdict of a floor as formulas over the months that are judged. */
    private void follow(Place row, GoalAssessment goal, CashFloor floor, LiquiditySheet sheet) {
        int from = plan.firstJudged();
        int number = plan.floors().floors().indexOf(floor);
        Place margin = row.right(2);
        Span judged = sheet.column(number < 0 ? sheet.closing(0) : sheet.margin(0, number), from);
        Expression least = Expression.of("MIN", judged);
        Option<Cell> limit = floor.alwaysTheSame().map(Cell::amount);
        grid.put(
                row.right(4),
                limit.map(amount -> number < 0 ? amount : amount.by(sheet.floor(from, number)))
                        .getOrElse(Cell.text("")));
        // the month of the least is in a column of its own, which follows
        grid.put(row.right(5), Cell.text(""));
        goal.margin().forEach(known -> grid.put(margin, Cell.amount(known).by(above(least, row, number))));
        grid.put(
                row.right(3),
                Cell.month(plan.balance().month(least(floor, from)))
                        .by(Expression.of(
                                "INDEX", sheet.months(from), Expression.of("MATCH", least, judged, Expression.of(0)))));
        grid.put(
                row.right(1),
                headings.text(goal.verdict())
                        .by(Expression.of(
                                "IF",
                                margin.isNegative(),
                                Expression.text(headings.words().text(Message.of(Verdict.BREAKS))),
                                Expression.text(headings.words().text(Message.of(Verdict.HOLDS))))));
    }

    private static LinearSum above(Expression least, Place row, int number) {
        LinearSum sum = LinearSum.of(least);
        return number < 0 ? sum.minus(row.right(4)) : sum;
    }

    /** The month with the least margin of those that are judged, the first of equals. */
    private int least(CashFloor floor, int from) {
        BalancePlan balance = plan.balance();
        int least = from;
        for (int m = from + 1; m < balance.months(); m++) {
            least = balance.marginOre(floor, m) < balance.marginOre(floor, least) ? m : least;
        }
        return least;
    }

    /** The cells of a goal: what it demands, the verdict, the margin, the month. */
    Place goalAt(int number) {
        return first.below(number);
    }

    Sheet sheet() {
        return grid.sheet();
    }
}
