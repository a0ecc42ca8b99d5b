package rar.simulation.analysis;

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
    DELAY;

    /** The cost of a tkr of {@code column}. */
    long of(RepairColumn column, RepairModel model) {
        return switch (this) {
            case NOTHING -> 0;
            case CUT -> column.isCut() ? 1 : 0;
            case TOTAL -> 1;
            case DECIDED -> model.source(column.source()).isPlanned() ? 0 : 1;
            case DELAY -> column.delay();
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
