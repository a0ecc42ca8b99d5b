package rar.examples.calculation;

import io.vavr.collection.Vector;
import java.util.stream.IntStream;
import rar.examples.answer.SimulatedCase;
import rar.examples.page.Numbers;
import rar.examples.sheet.Cell;
import rar.examples.sheet.Grid;
import rar.examples.sheet.LineChart.Line;
import rar.examples.sheet.LineChart.Stroke;
import rar.examples.sheet.LinearSum;
import rar.examples.sheet.Place;
import rar.examples.sheet.Sheet;
import rar.examples.sheet.Span;
import rar.model.money.Money;
import rar.simulation.risk.Estimate;
import rar.simulation.risk.LiquidityRisk;

/** Where cash may end up at each month end: quantiles of the scenarios beside the plan and the floor. */
final class FanSheet {

    private static final Vector<Stroke> STROKES =
            Vector.of(Stroke.OUTER, Stroke.INNER, Stroke.MIDDLE, Stroke.INNER, Stroke.OUTER);

    private final SimulatedCase one;
    private final LiquiditySheet liquidity;
    private final Headings headings;
    private final Grid grid;
    private final Place first;

    FanSheet(SimulatedCase one, LiquiditySheet liquidity, Headings headings) {
        this.one = one;
        this.liquidity = liquidity;
        this.headings = headings;
        this.grid = headings.grid(SheetName.FAN, CalculationPhrase.FAN_NOTE);
        this.first = grid.head(
                        LiquidityRisk.FAN
                                .map(p -> p == 0.5
                                        ? headings.text(CalculationPhrase.MEDIAN)
                                        : Cell.text(Numbers.percent(p)))
                                .prepend(headings.text(CalculationPhrase.MONTH))
                                .append(headings.text(CalculationPhrase.AS_PLANNED))
                                .append(headings.text(CalculationPhrase.FLOOR))
                                .append(headings.text(CalculationPhrase.MARGIN_OF_LOWEST))
                                .append(headings.text(CalculationPhrase.BREACH))
                                .append(headings.text(CalculationPhrase.LOW))
                                .append(headings.text(CalculationPhrase.HIGH)),
                        1)
                .below(1);
        IntStream.range(0, one.outcome().months()).forEach(this::month);
    }

    private void month(int m) {
        Place row = grid.next();
        Place planned = row.right(1 + LiquidityRisk.FAN.size());
        Money floor = one.simulation().projection().floors().in(m);
        Estimate breach = one.risk().underFloor(m);
        grid.row(LiquidityRisk.FAN
                .map(p -> quantile(p, one.risk().cash(m).at(p).value()))
                .prepend(Cell.month(one.month(m)))
                .append(Cell.amount(one.balance().monthEnd(m).cash()).by(liquidity.closing(m)))
                .append(Cell.amount(floor))
                .append(margin(m, row.right(1), planned.right(1)))
                .append(Cell.share(breach.value()))
                .append(Cell.share(breach.low()))
                .append(Cell.share(breach.high())));
    }

    private Cell quantile(double p, Money amount) {
        return one.supports(p) ? Cell.amount(amount) : headings.text(CalculationPhrase.TOO_FEW);
    }

    /** Of the lowest quantile, above the floor; where other cash than that at month ends is judged, of that. */
    private Cell margin(int m, Place lowest, Place floor) {
        double p = LiquidityRisk.FAN.head();
        if (!one.supports(p)) {
            return headings.text(CalculationPhrase.TOO_FEW);
        }
        if (!one.outcome().judgesCash()) {
            return Cell.amount(one.risk().judged(m).at(p).value());
        }
        Money known = one.risk()
                .cash(m)
                .at(p)
                .value()
                .minus(one.simulation().projection().floors().in(m));
        return Cell.amount(known).by(LinearSum.of(lowest).minus(floor));
    }

    /** What is drawn of it; not what words stand in place of, as office programs would draw them as zeros. */
    Vector<Line> lines() {
        Place planned = first.right(1 + LiquidityRisk.FAN.size());
        return STROKES.zipWithIndex()
                .filter(stroke -> one.supports(LiquidityRisk.FAN.get(stroke._2)))
                .map(stroke -> line(first.right(1 + stroke._2), stroke._1))
                .append(line(planned, Stroke.MAIN))
                .append(line(planned.right(1), Stroke.LIMIT));
    }

    private Line line(Place top, Stroke stroke) {
        return new Line(top.below(-1), months(top), stroke);
    }

    private Span months(Place top) {
        return new Span(top, top.below(one.outcome().months() - 1));
    }

    Span months() {
        return months(first);
    }

    Sheet sheet() {
        return grid.sheet();
    }
}
