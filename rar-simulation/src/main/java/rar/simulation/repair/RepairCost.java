package rar.simulation.repair;

/** What a tkr of a repair costs, in each of the steps in which the smallest repair is chosen. */
enum RepairCost {
    /** Nothing: any repair is as good as another. */
    NOTHING,
    /** What is cut for good. */
    CUT,
    /** All that is postponed or cut. */
    TOTAL,
    /** What is taken from projects that are decided. */
    DECIDED,
    /** Years of delay. */
    DELAY,
    /** Years from what is taken to the end of the plan. */
    EARLINESS;

    /** Whether the least of it is a figure of the answer; elsewhere it chooses among repairs that are equally small. */
    boolean isProved() {
        return this == CUT || this == TOTAL;
    }

    /** The cost of a tkr of {@code column}. */
    long of(RepairColumn column, RepairModel model) {
        return switch (this) {
            case NOTHING -> 0;
            case CUT -> column.isCut() ? 1 : 0;
            case TOTAL -> 1;
            case DECIDED -> model.source(column.source()).isPlanned() ? 0 : 1;
            case DELAY -> column.delay();
            case EARLINESS -> model.horizon().years() - 1L - column.from();
        };
    }

    /** The cost of a repair. */
    long of(long[] repair, RepairModel model) {
        long sum = 0;
        for (int column = 0; column < repair.length; column++) {
            sum += repair[column] * of(model.columns().get(column), model);
        }
        return sum;
    }
}
