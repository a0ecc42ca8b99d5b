package rar.simulation.engine;

import java.util.List;
import rar.simulation.projection.Instalment;
import rar.simulation.projection.PayoutStream;
import rar.simulation.projection.Projection;

/**
 * Between which amounts the closing cash of each month can lie under a risk model: every flow at its worst, and at its
 * best. It decides the bins of the histograms, from the plan and the model alone, so that any two runs merge.
 */
final class CashRange {

    /** A krona for the roundings of a path, of which there are fewer than a hundred a month and half an öre each. */
    private static final double ROUNDING = 100;

    private final Projection projection;
    private final Draws draws;
    private final double[] low;
    private final double[] high;

    CashRange(Projection projection, Draws draws) {
        this.projection = projection;
        this.draws = draws;
        this.low = new double[projection.months()];
        this.high = new double[projection.months()];
        double[] leastContributions = new double[projection.years()];
        addOthers();
        projection.instalments().forEach(instalment -> addInstalment(instalment, leastContributions));
        addCosts();
        double leastScale = leastScale(leastContributions);
        projection.payoutStreams().forEach(stream -> addPayouts(stream, leastScale));
        sumUp();
    }

    /** The least closing cash of month {@code m}, in öre. */
    double low(int m) {
        return low[m];
    }

    /** The greatest closing cash of month {@code m}, in öre. */
    double high(int m) {
        return high[m];
    }

    private void addOthers() {
        for (int m = 0; m < low.length; m++) {
            low[m] += projection.otherFlow(m);
            high[m] += projection.otherFlow(m);
        }
    }

    private void addInstalment(Instalment instalment, double[] leastContributions) {
        int y = instalment.month() / 12;
        double leastKept = 1;
        double mostKept = 1;
        for (Draw cut :
                draws.cuts(instalment.party(), projection.plan().horizon().firstYear() + y)) {
            leastKept *= 1 - cut.greatest();
            mostKept *= 1 - cut.least();
        }
        List<Draw> late =
                draws.lateness(instalment.party(), projection.plan().horizon().month(instalment.month()));
        addTo(high, instalment.month() + least(late), instalment.ore() * mostKept);
        addTo(low, instalment.month() + most(late), instalment.ore() * leastKept);
        leastContributions[y] += instalment.ore() * leastKept;
    }

    private void addCosts() {
        double least = 1;
        double most = 1;
        for (int m = 0; m < low.length; m++) {
            if (m % 12 == 0) {
                for (Draw growth : draws.inflation(projection.plan().horizon().firstYear() + m / 12)) {
                    least *= 1 + growth.least();
                    most *= 1 + growth.greatest();
                }
            }
            double atLeast = projection.cost(m) * least;
            double atMost = projection.cost(m) * most;
            high[m] -= Math.min(atLeast, atMost);
            low[m] -= Math.max(atLeast, atMost);
        }
    }

    private double leastScale(double[] leastContributions) {
        double least = 1;
        for (double contributions : leastContributions) {
            double threshold = projection.reservationThreshold().orElse(0);
            least = threshold > 0 ? Math.min(least, contributions / threshold) : least;
        }
        return Math.max(0, least);
    }

    private void addPayouts(PayoutStream stream, double leastScale) {
        double least = stream.reserved() ? leastScale : 1;
        double most = 1;
        for (Draw outturn : draws.outturns(stream.id())) {
            least *= outturn.least();
            most *= outturn.greatest();
        }
        List<Draw> delays = draws.delays(stream.id());
        for (int m = stream.first(); m <= stream.last(); m++) {
            addTo(high, m + most(delays), -stream.payout(m) * least);
            addTo(low, m + least(delays), -stream.payout(m) * most);
        }
    }

    private void sumUp() {
        double lowSum = projection.openingCash();
        double highSum = projection.openingCash();
        for (int m = 0; m < low.length; m++) {
            lowSum += low[m];
            highSum += high[m];
            low[m] = lowSum - ROUNDING * (m + 1);
            high[m] = highSum + ROUNDING * (m + 1);
        }
    }

    private static void addTo(double[] flows, int month, double amount) {
        if (month < flows.length) {
            flows[month] += amount;
        }
    }

    private static int least(List<Draw> draws) {
        return draws.stream().mapToInt(draw -> (int) draw.least()).sum();
    }

    private static int most(List<Draw> draws) {
        return draws.stream().mapToInt(draw -> (int) draw.greatest()).sum();
    }
}
