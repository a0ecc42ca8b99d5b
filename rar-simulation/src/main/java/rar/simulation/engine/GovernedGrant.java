package rar.simulation.engine;

import java.util.List;
import rar.simulation.projection.PayoutStream;
import rar.simulation.scenario.Draw;

/**
 * A planned grant that a rule decides on in each scenario: what is granted is paid in the plan's proportions, as long
 * after the decision as the plan pays it.
 */
final class GovernedGrant {

    private final String id;
    private final int decided;
    private final boolean underClause;
    private final List<Draw> delays;
    private final List<Draw> outturns;
    private final List<Draw> terminations;
    private final Refusals refusals;
    /** {@code paid[t]} = what the plan pays in the first t months from the month of decision on. */
    private final long[] paid;

    /** @param decided the month of the plan's decision, 0 being the first */
    GovernedGrant(
            PayoutStream stream,
            int decided,
            boolean underClause,
            List<Draw> delays,
            List<Draw> outturns,
            List<Draw> terminations,
            Refusals refusals) {
        this.id = stream.id();
        this.decided = decided;
        this.underClause = underClause;
        this.delays = delays;
        this.outturns = outturns;
        this.terminations = terminations;
        this.refusals = refusals;
        this.paid = new long[stream.last() - decided + 2];
        for (int t = 1; t < paid.length; t++) {
            paid[t] = paid[t - 1] + stream.payout(decided + t - 1);
        }
    }

    String id() {
        return id;
    }

    int decided() {
        return decided;
    }

    boolean underClause() {
        return underClause;
    }

    List<Draw> delays() {
        return delays;
    }

    List<Draw> outturns() {
        return outturns;
    }

    List<Draw> terminations() {
        return terminations;
    }

    Refusals refusals() {
        return refusals;
    }

    /** Whether it is paid as decided in every scenario, the reservation clause apart. */
    boolean isCertain() {
        return delays.isEmpty() && outturns.isEmpty() && terminations.isEmpty() && refusals.isEmpty();
    }

    /** What the plan grants, in öre. */
    long asked() {
        return paid[paid.length - 1];
    }

    /** In how many months, from the month of decision on, all of it is paid. */
    int lastsFor() {
        return paid.length - 1;
    }

    /** What is paid of {@code amount} in the first {@code t} months from the month of decision on, if nothing is late. */
    long paidWithin(int t, long amount) {
        if (t <= 0) {
            return 0;
        }
        long planned = paid[Math.min(t, paid.length - 1)];
        return amount == asked() ? planned : share(amount, planned);
    }

    /** All of it where all is paid, and never less for more of either: one quotient, one product, each rounded once. */
    private long share(long amount, long planned) {
        return (long) Math.rint((double) amount * ((double) planned / (double) asked()));
    }
}
