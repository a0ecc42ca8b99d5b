package rar.examples.calculation;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.examples.sheet.Cell;
import rar.examples.sheet.Expression;
import rar.examples.sheet.Grid;
import rar.examples.sheet.LineChart.Line;
import rar.examples.sheet.LineChart.Stroke;
import rar.examples.sheet.LinearSum;
import rar.examples.sheet.Look;
import rar.examples.sheet.Place;
import rar.examples.sheet.Sheet;
import rar.examples.sheet.Span;
import rar.model.balance.BalancePlan;
import rar.model.goal.CashFloor;
import rar.model.message.Message;
import rar.model.money.Money;
import rar.model.plan.Account;

/** Cash month by month (likviditetsplan): what there is, what moves it, what is left, and its margin above each floor. */
final class LiquiditySheet {

    private final BalancePlan balance;
    private final Seq<CashFloor> floors;
    private final FlowSheet flows;
    private final Option<FundSheet> funds;
    private final Seq<CashGroup> groups;
    private final Grid grid;
    private final Place first;

    LiquiditySheet(PlanFigures plan, FlowSheet flows, Option<FundSheet> funds, Headings headings) {
        this.balance = plan.balance();
        this.floors = plan.floors().floors();
        this.flows = flows;
        this.funds = funds;
        this.groups =
                Vector.of(CashGroup.values()).filter(group -> flows.kinds().exists(group::has));
        this.grid = headings.grid(SheetName.LIQUIDITY, CalculationPhrase.LIQUIDITY_NOTE);
        Vector<Cell> named = Vector.of(headings.text(CalculationPhrase.MONTH), headings.text(CalculationPhrase.OPENING))
                .appendAll(groups.map(headings::text))
                .append(headings.text(CalculationPhrase.CLOSING))
                .append(headings.text(CalculationPhrase.BEFORE_RECEIPTS));
        Vector<Cell> judged = floors.zipWithIndex()
                .toVector()
                .flatMap(floor -> Vector.of(
                        headings.text(numbered(CalculationPhrase.FLOOR, CalculationPhrase.FLOOR_NUMBER, floor._2)),
                        headings.text(numbered(CalculationPhrase.MARGIN, CalculationPhrase.MARGIN_NUMBER, floor._2))));
        this.first = grid.head(
                        named.appendAll(funds.map(any -> headings.text(CalculationPhrase.SET_ASIDE)))
                                .appendAll(judged)
                                .append(headings.text(CalculationPhrase.LEAST_MARGIN)),
                        1)
                .below(1);
        for (int m = 0; m < balance.months(); m++) {
            month(m, plan);
        }
    }

    private Message numbered(CalculationPhrase one, CalculationPhrase many, int number) {
        return floors.size() == 1 ? Message.of(one) : Message.of(many).with("number", number + 1);
    }

    private void month(int m, PlanFigures plan) {
        Money opening =
                m == 0 ? balance.opening().cash() : balance.monthEnd(m - 1).cash();
        Cell begins = Cell.amount(opening);
        Vector<Cell> moved = groups.toVector().map(group -> moved(group, m));
        Place row = grid.row(Vector.of(Cell.month(balance.month(m)), m == 0 ? begins : begins.by(closing(m - 1)))
                .appendAll(moved)
                .append(Cell.amount(balance.monthEnd(m).cash())
                        .by(LinearSum.of(new Span(opening(m), closing(m).right(-1))))
                        .as(Look.STRONG))
                .append(beforeReceipts(m)));
        funds.forEach(sheet -> grid.put(
                beforeReceiptsAt(m).right(1),
                Cell.amount(new Money(balance.setAsideOre(m))).by(sheet.setAside(m))));
        for (int f = 0; f < floors.size(); f++) {
            judge(m, f);
        }
        grid.put(
                row.right(leastColumn()),
                Cell.amount(plan.floors().in(balance, m).margin())
                        .by(Expression.of(
                                "MIN",
                                Vector.range(0, floors.size())
                                        .<Expression>map(f -> margin(m, f))
                                        .toJavaArray(Expression[]::new)))
                        .as(Look.STRONG));
    }

    private Cell moved(CashGroup group, int m) {
        KnownSum sum = flows.sum(row -> true, kind -> group.has(kind) ? kind.effectOn(Account.CASH) : 0, m, m);
        return sum.of(sum.amount());
    }

    /** What is left after all payments of the month and before any of its receipts. */
    private Cell beforeReceipts(int m) {
        KnownSum paid = flows.sum(FlowRow::pays, kind -> kind.effectOn(Account.CASH), m, m);
        LinearSum left = LinearSum.of(opening(m)).and(paid.formula());
        return Cell.amount(new Money(balance.beforeReceiptsOre(m))).by(Expression.of("MIN", left, closing(m)));
    }

    private void judge(int m, int number) {
        CashFloor floor = floors.get(number);
        Place at = floor(m, number);
        grid.put(at, Cell.amount(new Money(balance.floorOre(floor, m))));
        LinearSum margin = LinearSum.of(floor.withinMonth() ? beforeReceiptsAt(m) : closing(m));
        if (floor.withoutFunds() && funds.isDefined()) {
            margin = margin.minus(funds.get().setAside(floor.withinMonth() ? m - 1 : m));
        }
        grid.put(
                margin(m, number),
                Cell.amount(new Money(balance.marginOre(floor, m))).by(margin.minus(at)));
    }

    /** Cash as a month begins. */
    Place opening(int month) {
        return first.below(month).right(1);
    }

    /** Cash at the end of a month. */
    Place closing(int month) {
        return opening(month).right(groups.size() + 1);
    }

    private Place beforeReceiptsAt(int month) {
        return closing(month).right(1);
    }

    /** One of the floors. */
    Place floor(int month, int floor) {
        return margin(month, floor).right(-1);
    }

    /** The margin above one of the floors. */
    Place margin(int month, int floor) {
        return beforeReceiptsAt(month).right((funds.isDefined() ? 1 : 0) + 2 + 2 * floor);
    }

    private int leastColumn() {
        return margin(0, floors.size() - 1).column() + 1;
    }

    /** The least margin of a month. */
    Place least(int month) {
        return first.below(month).right(leastColumn());
    }

    /** A column of some months. */
    Span column(Place top, int from) {
        return new Span(top.below(from), top.below(balance.months() - 1));
    }

    /** The months themselves, from one of them on. */
    Span months(int from) {
        return column(first, from);
    }

    /** What is drawn of it: cash at month ends, and each floor. */
    Vector<Line> lines() {
        return Vector.range(0, floors.size())
                .map(floor -> line(floor(0, floor), Stroke.LIMIT))
                .prepend(line(closing(0), Stroke.MAIN));
    }

    private Line line(Place top, Stroke stroke) {
        return new Line(top.below(-1), column(top, 0), stroke);
    }

    Sheet sheet() {
        return grid.sheet();
    }
}
