package rar.examples.calculation;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.examples.sheet.Cell;
import rar.examples.sheet.Expression;
import rar.examples.sheet.Grid;
import rar.examples.sheet.LinearSum;
import rar.examples.sheet.Look;
import rar.examples.sheet.Place;
import rar.examples.sheet.Sheet;
import rar.model.message.MessageCode;
import rar.model.money.Money;
import rar.simulation.capacity.CapacityBracket;
import rar.simulation.capacity.DecisionCapacity;

/** What can be committed on top of planned grants (beslutsutrymme): at several accepted risks, and in each month. */
final class CapacitySheet {

    private final RiskFigures risk;
    private final DecisionCapacity capacity;
    private final Headings headings;
    private final Grid grid;

    CapacitySheet(RiskFigures risk, Headings headings) {
        this.risk = risk;
        this.capacity = risk.capacity();
        this.headings = headings;
        this.grid = headings.grid(SheetName.CAPACITY, CalculationPhrase.CAPACITY_NOTE);
        grid.row(
                headings.text(CalculationPhrase.ACCEPTED),
                Cell.share(capacity.question().alpha()));
        grid.gap();
        grid.head(
                Vector.of(
                                CalculationPhrase.MONTH,
                                CalculationPhrase.SAFE,
                                CalculationPhrase.TOO_MUCH,
                                CalculationPhrase.BETWEEN,
                                CalculationPhrase.PAID_AFTER)
                        .map(headings::text),
                1);
        capacity.byMonth().forEach(this::month);
        if (risk.judgesCapacity()) {
            grid.gap();
            byRisk();
        }
    }

    private void month(CapacityBracket bracket) {
        Place row = grid.next();
        Cell month = Cell.month(risk.one().month(bracket.month()));
        if (!capacity.isPaidInPlan(bracket.month())) {
            grid.row(month, headings.text(CalculationPhrase.NOT_ASSESSED));
            return;
        }
        grid.row(
                month,
                safe(bracket),
                unsafe(bracket),
                between(bracket, row),
                bracket.safe()
                        .map(safe -> Cell.amount(capacity.paidAfterPlan(bracket.month(), safe)))
                        .getOrElse(Cell.text("")));
    }

    private void byRisk() {
        grid.row(Vector.<MessageCode>of(
                        CalculationPhrase.ACCEPTED,
                        CalculationPhrase.SAFE,
                        CalculationPhrase.TOO_MUCH,
                        CalculationPhrase.BETWEEN,
                        CalculationPhrase.RISK_WITH_SAFE,
                        CalculationPhrase.LOW,
                        CalculationPhrase.HIGH)
                .map(headings::text)
                .map(cell -> cell.as(Look.HEADING)));
        for (CapacityBracket bracket : capacity.byAlpha()) {
            Place row = grid.next();
            grid.row(
                    Cell.share(bracket.alpha()),
                    safe(bracket),
                    unsafe(bracket),
                    between(bracket, row),
                    Cell.share(bracket.atSafe().value()),
                    Cell.share(bracket.atSafe().low()),
                    Cell.share(bracket.atSafe().high()));
        }
    }

    private Cell safe(CapacityBracket bracket) {
        MessageCode none = bracket.nothingCanBeDecided() ? CalculationPhrase.NOTHING : CalculationPhrase.TOO_FEW;
        return bracket.safe().map(Cell::amount).getOrElse(headings.text(none));
    }

    private Cell unsafe(CapacityBracket bracket) {
        return bracket.unsafe().map(Cell::amount).getOrElse(headings.text(CalculationPhrase.NOT_KNOWN));
    }

    /** How far the two are apart: what more scenarios would tell. */
    private static Cell between(CapacityBracket bracket, Place row) {
        Option<Money> apart = bracket.safe().flatMap(safe -> bracket.unsafe().map(unsafe -> unsafe.minus(safe)));
        Expression difference = LinearSum.of(row.right(2)).minus(row.right(1));
        return apart.map(known -> Cell.amount(known).by(difference)).getOrElse(Cell.text(""));
    }

    Sheet sheet() {
        return grid.sheet();
    }
}
