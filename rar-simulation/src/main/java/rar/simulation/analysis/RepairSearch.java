package rar.simulation.analysis;

import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Branch and bound for the repair in whole tkr that costs least: the box with the least bound first. A bound is proved
 * exactly by {@link RepairProgram}, a repair is accepted if cash holds to the öre; the relaxation only shows the way.
 */
final class RepairSearch {

    /** Boxes that are looked into at most; then the gap is reported. */
    private static final long MOST_BOXES = 2_000;

    /** The same in steps of the simplex method, so that large plans are answered within seconds too. */
    private static final double MOST_WORK = 1e9;

    /** The part of these steps that a choice among equally small repairs is worth. */
    private static final double CHOICE = 0.05;

    private static final double INTEGRAL = 1e-6;

    private final RepairProgram program;
    private final RepairModel model;
    private final RepairCost cost;
    private final PriorityQueue<Node> open = new PriorityQueue<>(
            Comparator.comparingLong(Node::bound).thenComparing(Node::number, Comparator.reverseOrder()));
    private Optional<long[]> best = Optional.empty();
    private int boxes;
    private long mostBoxes;

    /** A box, the least that anything in it costs, and when it was found. */
    private record Node(RepairBox box, long bound, int number) {}

    /**
     * What a search comes to.
     *
     * @param repair the best repair, none if there is none or none was found
     * @param bound no repair costs less; where there is none at all, {@link Long#MAX_VALUE}
     */
    record Result(Optional<long[]> repair, long bound) {

        boolean isImpossible() {
            return bound == Long.MAX_VALUE;
        }
    }

    private RepairSearch(RepairProgram program, RepairCost cost, Optional<long[]> known) {
        this.program = program;
        this.model = program.model();
        this.cost = cost;
        this.best = known;
    }

    /** Finds the cheapest repair in a box, given one that is known to hold, if any. */
    static Result cheapest(RepairProgram program, RepairCost cost, RepairBox box, Optional<long[]> known) {
        return new RepairSearch(program, cost, known).run(box);
    }

    private Result run(RepairBox all) {
        double part = cost.isProved() ? 1 : CHOICE;
        mostBoxes = (long) Math.min((double) MOST_BOXES, part * MOST_WORK / work(all));
        add(all, 0);
        while (!open.isEmpty()) {
            Node node = open.remove();
            if (node.bound() >= worth()) {
                return new Result(best, worth());
            }
            if (boxes >= mostBoxes) {
                return new Result(best, node.bound());
            }
            branch(node);
        }
        return new Result(best, worth());
    }

    /** About how many steps a relaxation takes: as many exchanges as it has rows and columns, each of the whole table. */
    private double work(RepairBox box) {
        double columns = 0;
        for (int column = 0; column < program.columns(); column++) {
            columns += box.most(column) > 0 ? 1 : 0;
        }
        double rows = program.rows() + model.sources();
        return rows * (rows + columns) * (rows + columns) + 1;
    }

    private long worth() {
        return best.map(repair -> cost.of(repair, model)).orElse(Long.MAX_VALUE);
    }

    /** Adds a box unless it can be seen to hold nothing better. */
    private void add(RepairBox box, long parentBound) {
        boxes++;
        if (program.isShortOfAMonth(box)) {
            return;
        }
        double[] prices = new RepairRelaxation(program, cost, box).prices();
        long bound = Math.max(parentBound, program.bound(cost, prices, box));
        if (bound < worth()) {
            open.add(new Node(box, bound, boxes));
        }
    }

    private void branch(Node node) {
        RepairBox box = node.box();
        RepairRelaxation relaxation = new RepairRelaxation(program, cost, box);
        Optional<double[]> point = relaxation.point();
        if (point.isEmpty()) {
            if (!program.excludes(relaxation.pricesOfAbsence(), box)) {
                halve(node);
            }
            return;
        }
        double[] found = point.get();
        nudged(found, box).ifPresent(this::offer);
        for (int source = 0; source < model.sources(); source++) {
            double given = 0;
            for (int column = 0; column < found.length; column++) {
                given += model.columns().get(column).source() == source ? found[column] : 0;
            }
            if (!isIntegral(given)) {
                splitSource(node, source, (long) Math.floor(given));
                return;
            }
        }
        for (int column = 0; column < found.length; column++) {
            if (!isIntegral(found[column])) {
                splitColumn(node, column, (long) Math.floor(found[column]));
                return;
            }
        }
        exclude(node, rounded(found));
    }

    private void splitSource(Node node, int source, long low) {
        RepairBox box = node.box();
        add(box.withSource(source, box.leastOfSource(source), low), node.bound());
        add(box.withSource(source, low + 1, box.mostOfSource(source)), node.bound());
    }

    private void splitColumn(Node node, int column, long low) {
        RepairBox box = node.box();
        add(box.withColumn(column, box.least(column), low), node.bound());
        add(box.withColumn(column, low + 1, box.most(column)), node.bound());
    }

    /** A whole point: what is best in its box, or, where öre are missing, to be left out. */
    private void exclude(Node node, long[] whole) {
        if (model.holds(whole) && isAllowed(whole)) {
            offer(whole);
            if (cost.of(whole, model) <= node.bound()) {
                return;
            }
        }
        RepairBox box = node.box();
        for (int source = 0; source < model.sources(); source++) {
            if (!box.isSourceFixed(source)) {
                long at = model.given(source, whole);
                around(box.leastOfSource(source), at, box.mostOfSource(source), node, source, true);
                return;
            }
        }
        for (int column = 0; column < whole.length; column++) {
            if (!box.isColumnFixed(column)) {
                around(box.least(column), whole[column], box.most(column), node, column, false);
                return;
            }
        }
    }

    private void around(long least, long at, long most, Node node, int index, boolean isSource) {
        long[][] ranges = {{least, at - 1}, {at, at}, {at + 1, most}};
        for (long[] range : ranges) {
            if (range[0] <= range[1]) {
                add(
                        isSource
                                ? node.box().withSource(index, range[0], range[1])
                                : node.box().withColumn(index, range[0], range[1]),
                        node.bound());
            }
        }
    }

    /** Where the relaxation says nothing: the widest bounds are cut in two. */
    private void halve(Node node) {
        RepairBox box = node.box();
        int widest = -1;
        for (int column = 0; column < program.columns(); column++) {
            if (!box.isColumnFixed(column)
                    && (widest < 0 || box.most(column) - box.least(column) > box.most(widest) - box.least(widest))) {
                widest = column;
            }
        }
        if (widest >= 0) {
            splitColumn(node, widest, box.least(widest) + (box.most(widest) - box.least(widest)) / 2);
        }
    }

    /** The point rounded down, and then up tkr by tkr where the first month that lacks something gains most. */
    private Optional<long[]> nudged(double[] point, RepairBox box) {
        long[] repair = new long[point.length];
        for (int column = 0; column < repair.length; column++) {
            repair[column] = (long) Math.floor(point[column] + INTEGRAL);
        }
        for (int step = 0; step <= 2 * program.rows() + 8; step++) {
            if (model.holds(repair)) {
                return isAllowed(repair) ? Optional.of(repair) : Optional.empty();
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
        int month = firstLacking(repair);
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
    private boolean isMoreHelpful(int month, int column, int other) {
        long lift = model.lift(month, column) - model.lift(month, other);
        long dearer = cost.of(model.columns().get(column), model)
                - cost.of(model.columns().get(other), model);
        return lift > 0 || (lift == 0 && dearer <= 0);
    }

    private int firstLacking(long[] repair) {
        long[] cash = model.cashAfter(repair);
        int month = 0;
        while (cash[month] >= model.demand().least(month)) {
            month++;
        }
        return month;
    }

    private boolean isAllowed(long[] repair) {
        return program.allows(repair);
    }

    private void offer(long[] repair) {
        if (cost.of(repair, model) < worth()) {
            best = Optional.of(repair);
        }
    }

    private static boolean isIntegral(double value) {
        return Math.abs(value - Math.rint(value)) <= INTEGRAL;
    }

    private static long[] rounded(double[] point) {
        long[] whole = new long[point.length];
        for (int column = 0; column < whole.length; column++) {
            whole[column] = Math.round(point[column]);
        }
        return whole;
    }
}
