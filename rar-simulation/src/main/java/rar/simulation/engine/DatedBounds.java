package rar.simulation.engine;

import java.util.List;
import rar.model.plan.LineKind;
import rar.simulation.distribution.Distribution;
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
    private final double[] low;
    private final double[] high;
    private final double[] received;
    private final double[][] inflation;
    private final double[][] interest;
    private double leastOver;
    private double mostOver;
    private double reach;

    DatedBounds(Projection projection, Draws draws) {
        this.projection = projection;
        this.draws = draws;
        this.low = new double[projection.months()];
        this.high = new double[projection.months()];
        this.received = new double[projection.months()];
        this.inflation = factors(true);
        this.interest = factors(false);
        projection.datedLines().forEach(this::add);
    }

    /** Adds the differences from the plan to what each month has at least and at most, and what of the least is received. */
    void addTo(double[] least, double[] most, double[] ofLeast) {
        for (int m = 0; m < low.length; m++) {
            least[m] += low[m];
            most[m] += high[m];
            ofLeast[m] += received[m];
        }
    }

    /** What it all adds up to without signs. */
    double reach() {
        return reach;
    }

    /** By how much what stands over at the end can be less than as planned, zero or less. */
    double leastOver() {
        return leastOver;
    }

    /** By how much it can be more, zero or more. */
    double mostOver() {
        return mostOver;
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
        double[] factor = (isCost ? inflation : interest)[Math.min(year, projection.years() - 1)];
        double one = part.ore() * (factor[0] - 1);
        double other = part.ore() * (factor[1] - 1);
        double rate = line.vat()
                .map(vat -> vat.rate().numerator().doubleValue()
                        / vat.rate().denominator().doubleValue())
                .orElse(0.0);
        move(part.due(), 1 + rate, one, other);
        if (isOver(part.incurred()) != isOver(part.due())) {
            stand(one, other);
        }
        line.vat().ifPresent(vat -> {
            int refunded = part.due() + vat.refundedAfter();
            move(refunded, -rate, one, other);
            if (isOver(refunded) && !isOver(part.due())) {
                stand(rate * one, rate * other);
            }
        });
        reach += (1 + 2 * rate) * Math.abs((double) part.ore()) * Math.max(Math.abs(factor[0]), Math.abs(factor[1]));
    }

    private boolean isOver(int month) {
        return month >= low.length;
    }

    private void move(int month, double times, double one, double other) {
        if (!isOver(month)) {
            low[month] += Math.min(times * one, times * other);
            received[month] += Math.max(0, Math.min(times * one, times * other));
            high[month] += Math.max(times * one, times * other);
        }
    }

    /** What can stand over at the end of a change of the result, either way. */
    private void stand(double one, double other) {
        double most = Math.max(Math.abs(one), Math.abs(other));
        leastOver -= most;
        mostOver += most;
    }

    private void addIncome(DatedLine.Part part, List<Draw> arrears) {
        double ore = (double) part.ore();
        // among the other flows it comes as planned; here at once where it does more, never where it does less
        move(part.due(), -1, ore, ore);
        int arrives = part.due() + Draws.least(arrears);
        if (!isOver(arrives)) {
            (ore > 0 ? high : low)[arrives] += ore;
        }
        if (isOver(part.incurred()) || isOver(part.due() + Draws.most(arrears))) {
            stand(ore, ore);
        }
        reach += Math.abs(ore);
    }

    private double[][] factors(boolean compounds) {
        double[][] factors = new double[projection.years()][2];
        double[] range = {1, 1};
        for (int year = 0; year < factors.length; year++) {
            int calendarYear = projection.firstYear() + year;
            range = compounds ? range : new double[] {1, 1};
            for (Draw change : compounds ? draws.inflation(calendarYear) : draws.interest(calendarYear)) {
                range = times(range, change.distribution());
            }
            factors[year] = range;
        }
        return factors;
    }

    private static double[] times(double[] range, Distribution change) {
        double a = 1 + change.leastDrawn();
        double b = 1 + change.greatestDrawn();
        double[] products = {range[0] * a, range[0] * b, range[1] * a, range[1] * b};
        return new double[] {
            Math.min(Math.min(products[0], products[1]), Math.min(products[2], products[3])),
            Math.max(Math.max(products[0], products[1]), Math.max(products[2], products[3]))
        };
    }
}
