package rar.simulation.fund;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rar.simulation.draw.Draws;
import rar.simulation.factor.Draw;
import rar.simulation.kernel.Block;
import rar.simulation.kernel.Kernel;
import rar.simulation.kernel.Scratch;
import rar.simulation.projection.DatedLine;
import rar.simulation.projection.Projection;

/** Costs, or interest, of funds: the factor of the year in which they are incurred acts on them, line by line. */
final class ScaledLines implements FundFlow {

    /** In place of a year, where no factor acts any longer. */
    private static final int KNOWN = -1;

    private final int months;
    private final boolean compounds;
    private final List<List<Draw>> changes;
    private final List<Scaled> lines = new ArrayList<>();

    /** What is incurred in a year and paid in a month, rounded together. */
    private record Payment(int month, int year, long ore) {}

    private record Scaled(EarmarkedLine line, List<Payment> payments) {}

    private ScaledLines(Projection projection, boolean compounds, List<List<Draw>> changes, List<EarmarkedLine> lines) {
        this.months = projection.months();
        this.compounds = compounds;
        this.changes = changes;
        lines.forEach(line -> this.lines.add(new Scaled(line, payments(line))));
    }

    static ScaledLines ofCosts(Projection projection, Draws draws, List<EarmarkedLine> lines) {
        return new ScaledLines(
                projection,
                true,
                projection.calendar().eachYear().mapToObj(draws::inflation).toList(),
                lines);
    }

    static ScaledLines ofInterest(Projection projection, Draws draws, List<EarmarkedLine> lines) {
        return new ScaledLines(
                projection,
                false,
                projection.calendar().eachYear().mapToObj(draws::interest).toList(),
                lines);
    }

    private List<Payment> payments(EarmarkedLine line) {
        record When(int month, int year) {}
        Map<When, Long> sums =
                new TreeMap<>(Comparator.comparingInt(When::month).thenComparingInt(When::year));
        for (DatedLine.Part part : line.parts()) {
            if (part.due() < months) {
                int year = line.isKnown(part) ? KNOWN : part.incurred() / 12;
                sums.merge(new When(part.due(), year), part.ore(), Math::addExact);
            }
        }
        return sums.entrySet().stream()
                .map(sum -> new Payment(sum.getKey().month(), sum.getKey().year(), sum.getValue()))
                .toList();
    }

    @Override
    public void add(Block block, FundRows rows) {
        if (lines.isEmpty()) {
            return;
        }
        try (Scratch lease = block.lease()) {
            double[][] factors = factors(block, lease);
            long[] cash = new long[months];
            for (Scaled each : lines) {
                long[] settled = each.line.settledByMonth(months);
                for (int i = 0; i < block.size; i++) {
                    System.arraycopy(settled, 0, cash, 0, months);
                    for (Payment payment : each.payments) {
                        cash[payment.month] += (long) Math.rint(payment.ore * factor(factors, payment.year, i));
                    }
                    each.line.add(cash, i, rows);
                }
            }
        }
    }

    /** Costs keep the level that they have reached; no interest is drawn of years after the plan. */
    private double factor(double[][] factors, int year, int i) {
        if (year == KNOWN) {
            return 1;
        }
        if (year >= factors.length) {
            return compounds ? factors[factors.length - 1][i] : 1;
        }
        return factors[year][i];
    }

    private double[][] factors(Block block, Scratch lease) {
        double[][] factors = new double[changes.size()][];
        double[] drawn = lease.row();
        for (int year = 0; year < factors.length; year++) {
            factors[year] = lease.row();
            if (compounds && year > 0) {
                System.arraycopy(factors[year - 1], 0, factors[year], 0, block.size);
            } else {
                Kernel.fill(factors[year], 1, block.size);
            }
            for (Draw change : changes.get(year)) {
                block.drawing.values(change, drawn);
                Kernel.multiplyByGrowth(factors[year], drawn, block.size);
            }
        }
        return factors;
    }
}
