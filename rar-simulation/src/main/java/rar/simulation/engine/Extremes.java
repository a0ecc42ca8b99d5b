package rar.simulation.engine;

import java.util.List;
import rar.model.money.Money;
import rar.simulation.projection.Instalment;
import rar.simulation.projection.PayoutStream;
import rar.simulation.projection.Projection;
import rar.simulation.scenario.DecisionRule;
import rar.simulation.scenario.Draw;
import rar.simulation.scenario.GrantAsPlanned;

/**
 * Between which amounts the closing cash of each month and the equity at the end can lie under a risk model: every flow
 * at its worst, and at its best. It decides the bins of the histograms, from the plan and the model alone, so that any
 * two runs merge, and whether scenarios are exact at all. All amounts are in öre.
 */
final class Extremes {

    private final Projection projection;
    private final Draws draws;
    private final boolean governs;
    private final double[] low;
    private final double[] high;
    private double mostOutstanding;
    private double mostProvided;
    private double reach;

    Extremes(Projection projection, Draws draws, DecisionRule rule) {
        this.projection = projection;
        this.draws = draws;
        this.governs = !rule.equals(new GrantAsPlanned());
        this.low = new double[projection.months()];
        this.high = new double[projection.months()];
        this.reach = Math.abs((double) projection.openingCash()) + Math.abs((double) projection.closingNetOfOthers());
        double[] leastContributions = new double[projection.years()];
        addOthers();
        projection.instalments().forEach(instalment -> addInstalment(instalment, leastContributions));
        addCosts();
        double leastScale = leastScale(leastContributions);
        projection.payoutStreams().forEach(stream -> addPayouts(stream, leastScale));
        sumUp();
    }

    /** The least closing cash of month {@code m}. */
    double low(int m) {
        return low[m];
    }

    /** The greatest closing cash of month {@code m}. */
    double high(int m) {
        return high[m];
    }

    /** The least equity at the end. */
    double equityLow() {
        return low[low.length - 1] + projection.closingNetOfOthers() - mostProvided;
    }

    /** The greatest equity at the end. */
    double equityHigh() {
        return high[high.length - 1] + projection.closingNetOfOthers() + mostOutstanding;
    }

    /**
     * Refuses what cannot be computed to the öre.
     *
     * @throws IllegalArgumentException if a scenario can add up to more than {@link Projection#LARGEST_TURNOVER}
     */
    void requireExact() {
        // written so that what is not a number is refused too
        if (!(reach <= Projection.LARGEST_TURNOVER)) {
            double told = Math.min(reach, 0x1p62);
            throw new IllegalArgumentException("under these risks a scenario can add up to "
                    + (told < reach ? "more than " : "") + new Money((long) told) + ", beyond the "
                    + new Money((long) Projection.LARGEST_TURNOVER)
                    + " up to which it is computed to the öre; narrow the distributions of outturns and inflation, or"
                    + " shorten the plan");
        }
    }

    private void addOthers() {
        for (int m = 0; m < low.length; m++) {
            low[m] += projection.otherFlow(m);
            high[m] += projection.otherFlow(m);
            reach += Math.abs((double) projection.otherFlow(m));
        }
    }

    private void addInstalment(Instalment instalment, double[] leastContributions) {
        int y = instalment.month() / 12;
        double leastKept = 1;
        double mostKept = 1;
        for (Draw cut :
                draws.cuts(instalment.party(), projection.plan().horizon().firstYear() + y)) {
            leastKept *= 1 - cut.distribution().greatestDrawn();
            mostKept *= 1 - cut.distribution().leastDrawn();
        }
        List<Draw> late =
                draws.lateness(instalment.party(), projection.plan().horizon().month(instalment.month()));
        addTo(high, instalment.month() + Draws.least(late), instalment.ore() * mostKept);
        addTo(low, instalment.month() + Draws.most(late), instalment.ore() * leastKept);
        leastContributions[y] += instalment.ore() * leastKept;
        reach += instalment.ore();
        if (instalment.month() + Draws.most(late) >= low.length) {
            mostOutstanding += instalment.ore() * mostKept;
        }
    }

    private void addCosts() {
        double least = 1;
        double most = 1;
        for (int m = 0; m < low.length; m++) {
            if (m % 12 == 0) {
                for (Draw growth : draws.inflation(projection.plan().horizon().firstYear() + m / 12)) {
                    least *= 1 + growth.distribution().leastDrawn();
                    most *= 1 + growth.distribution().greatestDrawn();
                }
            }
            double atLeast = projection.cost(m) * least;
            double atMost = projection.cost(m) * most;
            high[m] -= Math.min(atLeast, atMost);
            low[m] -= Math.max(atLeast, atMost);
            reach += Math.abs(atMost);
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
        // a rule may grant nothing, and may let the grant begin later
        boolean governed = governs && projection.decisionMonth(stream.id()).isPresent();
        double least = governed ? 0 : stream.reserved() ? leastScale : 1;
        double most = 1;
        for (Draw outturn : draws.outturns(stream.id())) {
            least *= outturn.distribution().leastDrawn();
            most *= outturn.distribution().greatestDrawn();
        }
        List<Draw> delays = draws.delays(stream.id());
        double largest = 0;
        for (int m = stream.first(); m <= stream.last(); m++) {
            addTo(high, m + Draws.most(delays), -stream.payout(m) * least);
            addTo(low, m + Draws.least(delays), -stream.payout(m) * most);
            largest = Math.max(largest, (double) stream.payout(m));
        }
        reach += stream.total() * most;
        if (projection.expensesAtDecision() && (governed || stream.last() + Draws.most(delays) >= low.length)) {
            mostProvided += stream.total();
            // what is paid by the end is computed from a monthly payout times the months left
            reach += low.length * largest * most;
        }
    }

    private void sumUp() {
        double lowSum = projection.openingCash();
        double highSum = projection.openingCash();
        for (int m = 0; m < low.length; m++) {
            lowSum += low[m];
            highSum += high[m];
            low[m] = lowSum - roundingsBy(m);
            high[m] = highSum + roundingsBy(m);
        }
    }

    /** More than what roundings to the öre can move: half an öre each for every flow that a factor can meet. */
    private double roundingsBy(int m) {
        int parties = projection.plan().contributions().parties().size();
        return (m + 1.0) * (parties + projection.payoutStreams().size() + 2);
    }

    private static void addTo(double[] flows, int month, double amount) {
        if (month < flows.length) {
            flows[month] += amount;
        }
    }
}
