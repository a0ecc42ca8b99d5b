package rar.examples.calculation;

import io.vavr.collection.Vector;
import rar.examples.sheet.Cell;
import rar.examples.sheet.Grid;
import rar.examples.sheet.Sheet;
import rar.model.message.Label;
import rar.model.message.MessageCode;
import rar.model.money.Money;
import rar.simulation.distribution.Distribution;
import rar.simulation.factor.RiskFactor;
import rar.simulation.factor.RiskModel;
import rar.simulation.factor.ValueDomain.Unit;

/** What may happen to the plan, factor by factor in words, with the mean and the ends of what is drawn. */
final class AssumptionSheet {

    private final RiskModel model;
    private final Headings headings;
    private final Grid grid;

    AssumptionSheet(RiskModel model, Headings headings) {
        this.model = model;
        this.headings = headings;
        this.grid = headings.grid(SheetName.ASSUMPTIONS, CalculationPhrase.ASSUMPTIONS_NOTE);
        grid.row(label(model.name()), label(model.source()));
        grid.row(headings.text(
                model.dependence().isDefined() ? CalculationPhrase.DEPENDENT : CalculationPhrase.INDEPENDENT));
        grid.gap();
        grid.head(
                Vector.<MessageCode>of(
                                CalculationPhrase.FACTOR,
                                CalculationPhrase.MEANING,
                                CalculationPhrase.COUNTED_IN,
                                CalculationPhrase.MEAN,
                                CalculationPhrase.LEAST,
                                CalculationPhrase.MOST)
                        .map(headings::text),
                1);
        model.factors().forEach(this::factor);
    }

    private Cell label(Label label) {
        return Cell.text(label.in(headings.words().language()));
    }

    private void factor(RiskFactor factor) {
        Distribution drawn = factor.distribution();
        Unit unit = factor.domain().unit();
        grid.row(
                label(model.nameOf(factor.id())),
                headings.text(AssumptionPhrase.of(factor)),
                headings.text(FactorUnit.of(unit)),
                value(unit, drawn.mean()),
                value(unit, drawn.leastDrawn()),
                value(unit, drawn.greatestDrawn()));
    }

    private static Cell value(Unit unit, double value) {
        return switch (unit) {
            case SHARE, ANSWER -> Cell.share(value);
            case KRONOR -> Cell.amount(new Money(Math.round(value * 100)));
            case MONTHS, NUMBER -> Cell.number(value);
        };
    }

    Sheet sheet() {
        return grid.sheet();
    }
}
