package rar.examples.calculation;

import io.vavr.collection.Vector;
import java.util.stream.IntStream;
import rar.examples.answer.SimulatedCase;
import rar.examples.sheet.Cell;
import rar.examples.sheet.Expression;
import rar.examples.sheet.Grid;
import rar.examples.sheet.Look;
import rar.examples.sheet.Place;
import rar.examples.sheet.Sheet;
import rar.examples.sheet.Span;
import rar.simulation.outcome.Outcome;

/** In which month cash first is below the floor, scenario by scenario counted; shares of all scenarios as formulas. */
final class RiskSheet {

    private final SimulatedCase one;
    private final Outcome outcome;
    private final Headings headings;
    private final Grid grid;
    private final Place scenarios;
    private final Place first;
    private final Place total;

    RiskSheet(SimulatedCase one, Headings headings) {
        this.one = one;
        this.outcome = one.outcome();
        this.headings = headings;
        this.grid = headings.grid(SheetName.RISK, CalculationPhrase.RISK_NOTE);
        this.scenarios = grid.row(headings.text(CalculationPhrase.SCENARIOS), Cell.count(outcome.scenarios()))
                .right(1);
        this.first = grid.head(
                        Vector.of(
                                        CalculationPhrase.MONTH,
                                        CalculationPhrase.FIRST_BREACHES,
                                        CalculationPhrase.SHARE_OF_SCENARIOS,
                                        CalculationPhrase.UNTIL_THEN)
                                .map(headings::text),
                        1)
                .below(1);
        IntStream.range(0, outcome.months()).forEach(this::month);
        this.total = total();
    }

    private void month(int m) {
        Place counted = first.below(m).right(1);
        long until = IntStream.rangeClosed(0, m).mapToLong(outcome::firstUnder).sum();
        grid.row(
                Cell.month(one.month(m)),
                Cell.count(outcome.firstUnder(m)),
                share(outcome.firstUnder(m)).by(counted.over(scenarios)),
                share(until)
                        .by(Expression.of("SUM", new Span(first.right(1), counted))
                                .over(scenarios)));
    }

    private Place total() {
        Span counted =
                new Span(first.right(1), first.below(outcome.months() - 1).right(1));
        Place row = grid.next();
        return grid.row(Vector.of(
                                headings.text(CalculationPhrase.ANY_MONTH),
                                Cell.count(outcome.breaches()).by(Expression.of("SUM", counted)),
                                share(outcome.breaches()).by(row.right(1).over(scenarios)))
                        .map(cell -> cell.as(Look.TOTAL)))
                .right(2);
    }

    private Cell share(long count) {
        return Cell.share((double) count / (double) outcome.scenarios());
    }

    /** The share of scenarios with a breach. */
    Place breach() {
        return total;
    }

    Sheet sheet() {
        return grid.sheet();
    }
}
