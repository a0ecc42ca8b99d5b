package rar.simulation.repair;

import java.util.Arrays;
import java.util.Optional;

/** Makes a whole repair of a point of the relaxation, so that the search soon has something to beat. */
final class RepairRounding {

    private final RepairProgram program;
    private final RepairModel model;
    private final RepairCost cost;

    RepairRounding(RepairProgram program, RepairCost cost) {
        this.program = program;
        this.model = program.model();
        this.cost = cost;
    }

    /** The point rounded down, and then up tkr by tkr where the first month that lacks something gains most. */
    Optional<long[]> of(double[] point, RepairBox box) {
        long[] repair = new long[point.length];
        for (int column = 0; column < repair.length; column++) {
            repair[column] = (long) Math.floor(point[column] + RepairSearch.INTEGRAL);
        }
        for (int step = 0; step <= 2 * program.rows() + 8; step++) {
            if (model.holds(repair)) {
                return program.allows(repair) ? Optional.of(repair) : Optional.empty();
            }
            int most = mostHelpful(repair, box);
            if (most < 0) {
                return Optional.empty();
            }
            repair[most]++;
        }
        return Optional.empty();
    }

    private int mostHelpful(long[] repair, RepairBox box) {
        RepairRow month = model.strictest(firstLacking(repair), doubles(repair));
        int most = -1;
        for (int column = 0; column < repair.length; column++) {
            int source = model.columns().get(column).source();
            boolean free = repair[column] < box.most(column) && model.given(source, repair) < box.mostOfSource(source);
            if (free && model.lift(month, column) > 0 && (most < 0 || isMoreHelpful(month, column, most))) {
                most = column;
            }
        }
        return most;
    }

    /** By what it lifts the month, then by what it costs, then by how long it helps. */
    private boolean isMoreHelpful(RepairRow month, int column, int other) {
        long lift = model.lift(month, column) - model.lift(month, other);
        long dearer = cost.of(model.columns().get(column), model)
                - cost.of(model.columns().get(other), model);
        return lift > 0 || (lift == 0 && dearer <= 0);
    }

    private static double[] doubles(long[] repair) {
        return Arrays.stream(repair).asDoubleStream().toArray();
    }

    private int firstLacking(long[] repair) {
        long[] cash = model.cashAfter(repair);
        int month = 0;
        while (cash[month] >= model.demand().least(month)) {
            month++;
        }
        return month;
    }
}
