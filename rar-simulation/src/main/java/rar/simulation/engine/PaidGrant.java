package rar.simulation.engine;

import rar.simulation.projection.PayoutStream;

/**
 * A commitment as each scenario of a block pays it, once rules have decided.
 *
 * @param grant how it is paid
 * @param governed its number among the grants that a rule decides on, or {@link #AS_PLANNED}
 */
record PaidGrant(GovernedGrant grant, int governed) {

    /** In place of a number, where no rule decides. */
    static final int AS_PLANNED = -1;

    /** A stream of the plan. */
    static PaidGrant of(PayoutStream stream, Compilation compiled) {
        int governed = compiled.governance
                .map(governance -> governance.number(stream.id()))
                .orElse(AS_PLANNED);
        return governed == AS_PLANNED
                ? new PaidGrant(compiled.asPlanned(stream), AS_PLANNED)
                : new PaidGrant(compiled.governance.orElseThrow().grants.get(governed), governed);
    }

    boolean isGoverned() {
        return governed != AS_PLANNED;
    }

    /** What is granted in scenario {@code i}, in öre. */
    long granted(Block block, int i) {
        return isGoverned() ? (long) block.granted[governed][i] : grant.asked().plannedOre();
    }

    /** The month in which it is decided in scenario {@code i}. */
    int decided(Block block, int i) {
        return grant.decided() + (isGoverned() ? (int) block.waited[governed][i] : 0);
    }

    /**
     * What is claimed in öre of an amount in the month that comes {@code t} months after the first, before the reservation
     * clause cuts.
     *
     * @param month that this is
     * @param used the share of it that is used
     * @param refused what is refused, as {@link Refusals} draw it
     */
    long claimed(long amount, int t, int month, double used, long refused) {
        long due = grant.paidWithin(t + 1, amount) - grant.paidWithin(t, amount);
        return (long) Math.rint((double) due * grant.refusals().share(used, month, refused));
    }
}
