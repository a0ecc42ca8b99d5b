package rar.simulation.repair;

/**
 * A decision of a repair: how many tkr of a source are paid in another year, or never.
 *
 * @param source the index of the source
 * @param from the index of the source's year
 * @param to the index of the year they are paid in instead, the one after the plan included; {@link #NEVER} for a cut
 */
record RepairColumn(int source, int from, int to) {

    /** In place of a year, where the amount is cut. */
    static final int NEVER = -1;

    boolean isCut() {
        return to == NEVER;
    }

    /** By how many years the amount is postponed; none where it is cut. */
    int delay() {
        return isCut() ? 0 : to - from;
    }

    /** The share of the amount that has been paid after all by the end of the month, 0 being the plan's first. */
    long paidBy(int month) {
        int k = month - 12 * to;
        return isCut() || k < 0 ? 0 : RepairSource.ONE / 12 * Math.min(12, k + 1);
    }
}
