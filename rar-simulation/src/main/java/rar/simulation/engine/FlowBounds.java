package rar.simulation.engine;

/**
 * By how much flows that can come otherwise move cash month by month at the worst and at the best, and what stands over at the
 * end. A flow of a month after the plan moves none of its months. All amounts are in öre.
 */
final class FlowBounds {

    private final double[] low;
    private final double[] high;
    /** What months receive at most of what {@link #low} counts as received. */
    private final double[] received;

    private double reach;
    private double leastOver;
    private double mostOver;

    FlowBounds(int months) {
        this.low = new double[months];
        this.high = new double[months];
        this.received = new double[months];
    }

    int months() {
        return low.length;
    }

    /** Whether a month comes after the plan. */
    boolean isAfter(int month) {
        return month >= low.length;
    }

    /** What a month has of these flows at the worst. */
    double low(int month) {
        return low[month];
    }

    /** What it has at the best. */
    double high(int month) {
        return high[month];
    }

    /** What it receives at most of what {@link #low} counts as received. */
    double received(int month) {
        return received[month];
    }

    /** What all of them add up to without signs. */
    double reach() {
        return reach;
    }

    /** By how much what stands over at the end is less than as planned at the worst, zero or less. */
    double leastOver() {
        return leastOver;
    }

    /** By how much it is more at the best, zero or more. */
    double mostOver() {
        return mostOver;
    }

    /** Adds to the worst; what it adds that is more than nothing is received. */
    void addLow(int month, double amount) {
        addTo(low, month, amount);
        addTo(received, month, Math.max(0, amount));
    }

    /** Adds to the best. */
    void addHigh(int month, double amount) {
        addTo(high, month, amount);
    }

    /** Adds the lesser of two amounts to the worst, and the greater to the best. */
    void addBetween(int month, double one, double other) {
        addLow(month, Math.min(one, other));
        addHigh(month, Math.max(one, other));
    }

    /** Adds what comes as planned, or takes it out again. */
    void addCertain(int month, double amount) {
        addTo(low, month, amount);
        addTo(high, month, amount);
    }

    /** Adds what a month receives at most, where flows are set off against each other. */
    void addReceived(int month, double amount) {
        addTo(received, month, amount);
    }

    /** Adds to what all of them add up to. */
    void addReach(double amount) {
        reach += amount;
    }

    /** Adds what can stand over at the end beyond the plan's: what is owed to the association if positive, else by it. */
    void addOver(double amount) {
        leastOver += Math.min(0, amount);
        mostOver += Math.max(0, amount);
    }

    /** Adds all of others. */
    void add(FlowBounds others) {
        for (int m = 0; m < low.length; m++) {
            low[m] += others.low[m];
            high[m] += others.high[m];
            received[m] += others.received[m];
        }
        reach += others.reach;
        leastOver += others.leastOver;
        mostOver += others.mostOver;
    }

    private static void addTo(double[] flows, int month, double amount) {
        if (month < flows.length) {
            flows[month] += amount;
        }
    }
}
