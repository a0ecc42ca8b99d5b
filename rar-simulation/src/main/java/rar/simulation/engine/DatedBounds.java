package rar.simulation.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import rar.model.plan.LineKind;
import rar.simulation.draw.Draws;
import rar.simulation.factor.Draw;
import rar.simulation.projection.DatedLine;
import rar.simulation.projection.Projection;

/**
 * By how much the cash of budget lines that are paid apart from when they are incurred can lie under and over the plan's. All
 * amounts are in öre.
 */
final class DatedBounds {

    /** More roundings than a payment of such a line, its VAT and a refund meet in a month. */
    static final int ROUNDINGS = 6;

    private final Projection projection;
    private final Draws draws;
    private final FlowBounds flows;
    private final List<FactorRange> inflation;
    private final List<FactorRange> interest;

    private DatedBounds(Projection projection, Draws draws) {
        this.projection = projection;
        this.draws = draws;
        this.flows = new FlowBounds(projection.months());
        this.inflation = inflation();
        this.interest = interest();
    }

    /** The differences from the plan. */
    static FlowBounds of(Projection projection, Draws draws) {
        DatedBounds bounds = new DatedBounds(projection, draws);
        projection.datedLines().forEach(bounds::add);
        return bounds.flows;
    }

    private void add(DatedLine line) {
        boolean touched = !draws.refusalsOfLine(line.id()).isEmpty();
        for (DatedLine.Part part : line.parts()) {
            if (line.kind() != LineKind.INCOME) {
                addScaled(line, part);
            } else if (touched) {
                addIncome(part, draws.arrears(line.id()));
            }
        }
    }

    private void addScaled(DatedLine line, DatedLine.Part part) {
        int year = part.incurred() / 12;
        boolean isCost = line.kind() == LineKind.COST;
        if (!line.isOpen(part) || (!isCost && year >= projection.years())) {
            return;
        }
        FactorRange factor = (isCost ? inflation : interest).get(Math.min(year, projection.years() - 1));
        double one = part.ore() * (factor.least() - 1);
        double other = part.ore() * (factor.most() - 1);
        double rate = line.vat()
                .map(vat -> vat.rate().numerator().doubleValue()
                        / vat.rate().denominator().doubleValue())
                .orElse(0.0);
        flows.addBetween(part.due(), (1 + rate) * one, (1 + rate) * other);
        if (flows.isAfter(part.incurred()) != flows.isAfter(part.due())) {
            stand(one, other);
        }
        line.vat().ifPresent(vat -> {
            int refunded = part.due() + vat.refundedAfter();
            flows.addBetween(refunded, -rate * one, -rate * other);
            if (flows.isAfter(refunded) && !flows.isAfter(part.due())) {
                stand(rate * one, rate * other);
            }
        });
        flows.addReach((1 + 2 * rate) * Math.abs((double) part.ore()) * factor.greatestSize());
    }

    /** What can stand over at the end of a change of the result, either way. */
    private void stand(double one, double other) {
        double most = Math.max(Math.abs(one), Math.abs(other));
        flows.addOver(-most);
        flows.addOver(most);
    }

    private void addIncome(DatedLine.Part part, List<Draw> arrears) {
        double ore = (double) part.ore();
        // among the other flows it comes as planned; here at once where it does more, never where it does less
        flows.addBetween(part.due(), -ore, -ore);
        int soonest = part.due() + Draws.least(arrears);
        if (ore > 0) {
            flows.addHigh(soonest, ore);
        } else {
            flows.addLow(soonest, ore);
        }
        if (flows.isAfter(part.incurred()) || flows.isAfter(part.due() + Draws.most(arrears))) {
            stand(ore, ore);
        }
        flows.addReach(Math.abs(ore));
    }

    /** By year; inflation of each year comes on top of that of those before. */
    private List<FactorRange> inflation() {
        List<FactorRange> factors = new ArrayList<>();
        FactorRange factor = FactorRange.ONE;
        for (int year = 0; year < projection.years(); year++) {
            factor = factor.grownBy(draws.inflation(projection.firstYear() + year));
            factors.add(factor);
        }
        return List.copyOf(factors);
    }

    private List<FactorRange> interest() {
        return IntStream.range(0, projection.years())
                .mapToObj(year -> FactorRange.ONE.grownBy(draws.interest(projection.firstYear() + year)))
                .toList();
    }
}
