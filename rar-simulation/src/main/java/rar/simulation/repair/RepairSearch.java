package rar.simulation.repair;

import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

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

    /** Nearer to a whole number than this is one. */
    static final double INTEGRAL = 1e-6;

    private RepairProgram program;
    private final RepairModel model;
    private final RepairCost cost;
    private final RepairRounding rounding;
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
     * @param program with the rows that the search has found
     */
    record Result(Optional<long[]> repair, long bound, RepairProgram program) {

        boolean isImpossible() {
            return bound == Long.MAX_VALUE;
        }
    }

    private RepairSearch(RepairProgram program, RepairCost cost, Optional<long[]> known) {
        this.program = program;
        this.model = program.model();
        this.cost = cost;
        this.rounding = new RepairRounding(program, cost);
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
                return new Result(best, worth(), program);
            }
            if (boxes >= mostBoxes) {
                return new Result(best, node.bound(), program);
            }
            branch(node);
        }
        return new Result(best, worth(), program);
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
        if (isEmpty(box) || program.isShortOfAMonth(box)) {
            return;
        }
        double[] prices = new RepairRelaxation(program, cost, box).prices();
        long bound = Math.max(parentBound, program.bound(cost, prices, box));
        if (bound < worth()) {
            open.add(new Node(box, bound, boxes));
        }
    }

    private boolean isEmpty(RepairBox box) {
        for (int source = 0; source < model.sources(); source++) {
            long least = 0;
            long most = 0;
            for (int column = 0; column < program.columns(); column++) {
                boolean isOwn = model.columns().get(column).source() == source;
                least += isOwn ? box.least(column) : 0;
                most += isOwn ? box.most(column) : 0;
            }
            if (least > box.mostOfSource(source) || most < box.leastOfSource(source)) {
                return true;
            }
        }
        return false;
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
        RepairProgram sharper = program.sharpened(found, box);
        if (sharper.rows() > program.rows()) {
            program = sharper;
            add(box, node.bound());
            return;
        }
        rounding.of(found, box).ifPresent(this::offer);
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
        if (isRepair(whole)) {
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

    private void around(long least, long point, long most, Node node, int index, boolean isSource) {
        long at = Math.max(least, Math.min(point, most));
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
            return;
        }
        long[] only =
                IntStream.range(0, program.columns()).mapToLong(box::least).toArray();
        if (isRepair(only)) {
            offer(only);
        }
    }

    private boolean isRepair(long[] whole) {
        return model.holds(whole) && program.allows(whole);
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
