package rar.simulation.repair;

import io.vavr.collection.TreeSet;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The programme of a repair: lifts of each month that must suffice, and costs that earlier steps have settled. It
 * proves bounds exactly: with any prices on its rows, zero or more, the least of cost less priced surplus over a box is
 * a lower bound on the cost (weak duality), however the prices were found.
 */
final class RepairProgram {

    /** What a price of one is, so that prices are whole numbers. */
    private static final BigInteger PRICE = BigInteger.ONE.shiftLeft(40);

    private static final BigInteger ONE = BigInteger.valueOf(RepairSource.ONE);

    private final RepairModel model;
    private final List<RepairRow> rows;
    private final List<long[]> lifts;
    private final List<Limit> limits;

    /** A cost that must not be passed. */
    private record Limit(RepairCost cost, long most) {}

    private RepairProgram(RepairModel model, List<RepairRow> rows, List<long[]> lifts, List<Limit> limits) {
        this.model = model;
        this.rows = rows;
        this.lifts = lifts;
        this.limits = limits;
    }

    /** The months that lack something, and those that a repair might lower. */
    static RepairProgram of(RepairModel model) {
        RepairBox box = model.everything();
        List<RepairRow> rows = new ArrayList<>();
        List<long[]> lifts = new ArrayList<>();
        for (int month = 0; month < model.months(); month++) {
            RepairRow row = new RepairRow(month, TreeSet.empty());
            long[] lift = lifts(model, row);
            if (model.lacking(row, box).signum() > 0 || Arrays.stream(lift).anyMatch(each -> each < 0)) {
                rows.add(row);
                lifts.add(lift);
            }
        }
        return new RepairProgram(model, rows, lifts, List.of());
    }

    private static long[] lifts(RepairModel model, RepairRow row) {
        return IntStream.range(0, model.columns().size())
                .mapToLong(column -> model.lift(row, column))
                .toArray();
    }

    /** The same where a cost is at most {@code most}. */
    RepairProgram with(RepairCost cost, long most) {
        List<Limit> more = new ArrayList<>(limits);
        more.add(new Limit(cost, most));
        return new RepairProgram(model, rows, lifts, more);
    }

    /** The same with the rows that a point of a box breaks though it keeps all that there are; itself where there are none. */
    RepairProgram sharpened(double[] point, RepairBox box) {
        List<RepairRow> more = new ArrayList<>(rows);
        List<long[]> longer = new ArrayList<>(lifts);
        for (int month = 0; model.movesFollowing() && month < model.months(); month++) {
            RepairRow row = model.strictest(month, point);
            if (!rows.contains(row)) {
                long[] lift = lifts(model, row);
                double sum = IntStream.range(0, point.length)
                        .mapToDouble(column -> point[column] * (double) lift[column])
                        .sum();
                if (sum < model.lacking(row, box).doubleValue()) {
                    more.add(row);
                    longer.add(lift);
                }
            }
        }
        return more.size() == rows.size() ? this : new RepairProgram(model, more, longer, limits);
    }

    RepairModel model() {
        return model;
    }

    int columns() {
        return model.columns().size();
    }

    /** Months first, then settled costs. */
    int rows() {
        return rows.size() + limits.size();
    }

    /** The first rows, those of months. */
    List<RepairRow> monthRows() {
        return rows;
    }

    /** A row's coefficient in tkr. */
    double coefficient(int row, int column) {
        return row < rows.size()
                ? (double) lifts.get(row)[column] / RepairSource.ONE
                : -(double) limit(row).cost().of(model.columns().get(column), model);
    }

    /** What a row's coefficients must come to at least, in tkr. */
    double least(int row, RepairBox box) {
        return row < rows.size()
                ? model.lacking(rows.get(row), box).doubleValue() / RepairSource.ONE
                : -(double) limit(row).most();
    }

    /** Whether a repair keeps to the costs that are settled and takes no more than there is. */
    boolean allows(long[] repair) {
        return limits.stream().allMatch(limit -> limit.cost().of(repair, model) <= limit.most())
                && IntStream.range(0, model.sources())
                        .allMatch(source -> model.given(source, repair)
                                <= model.source(source).capacity());
    }

    private Limit limit(int row) {
        return limits.get(row - rows.size());
    }

    /** The bound that prices prove, rounded up to a whole number: no repair in the box costs less. */
    long bound(RepairCost cost, double[] prices, RepairBox box) {
        BigInteger[] parts = value(cost, whole(prices), box).divideAndRemainder(ONE.multiply(PRICE));
        return parts[0].add(parts[1].signum() > 0 ? BigInteger.ONE : BigInteger.ZERO)
                .longValueExact();
    }

    /** Whether prices prove that the box holds no repair. */
    boolean excludes(double[] prices, RepairBox box) {
        return value(RepairCost.NOTHING, whole(prices), box).signum() > 0;
    }

    /** Whether some month alone proves that the box holds no repair. */
    boolean isShortOfAMonth(RepairBox box) {
        return IntStream.range(0, rows.size())
                .anyMatch(row -> shortfall(row, box).signum() > 0);
    }

    private BigInteger shortfall(int row, RepairBox box) {
        BigInteger[] prices = new BigInteger[rows()];
        Arrays.fill(prices, BigInteger.ZERO);
        prices[row] = PRICE;
        return value(RepairCost.NOTHING, prices, box);
    }

    static BigInteger[] whole(double[] prices) {
        BigInteger[] whole = new BigInteger[prices.length];
        for (int row = 0; row < whole.length; row++) {
            whole[row] = BigInteger.valueOf(Math.max(0, (long) (prices[row] * PRICE.doubleValue())));
        }
        return whole;
    }

    private BigInteger value(RepairCost cost, BigInteger[] prices, RepairBox box) {
        BigInteger value = BigInteger.ZERO;
        for (int row = 0; row < prices.length; row++) {
            if (prices[row].signum() != 0) {
                BigInteger least = row < rows.size()
                        ? model.lacking(rows.get(row), box)
                        : BigInteger.valueOf(-limit(row).most()).multiply(ONE);
                value = value.add(prices[row].multiply(least));
            }
        }
        for (int source = 0; source < model.sources(); source++) {
            value = value.add(leastOf(source, cost, prices, box));
        }
        return value;
    }

    /** The least that a source's columns can add: those that cost least first, as far as its bounds reach. */
    private BigInteger leastOf(int source, RepairCost cost, BigInteger[] prices, RepairBox box) {
        record Priced(int column, BigInteger price) {}
        List<Priced> priced = new ArrayList<>();
        BigInteger sum = BigInteger.ZERO;
        long given = 0;
        for (int column = 0; column < columns(); column++) {
            if (model.columns().get(column).source() == source) {
                BigInteger price = reduced(column, cost, prices);
                priced.add(new Priced(column, price));
                sum = sum.add(price.multiply(BigInteger.valueOf(box.least(column))));
                given += box.least(column);
            }
        }
        priced.sort((a, b) -> a.price().compareTo(b.price()));
        for (Priced next : priced) {
            long room = Math.min(
                    box.most(next.column()) - box.least(next.column()),
                    (next.price().signum() < 0 ? box.mostOfSource(source) : box.leastOfSource(source)) - given);
            if (room > 0) {
                sum = sum.add(next.price().multiply(BigInteger.valueOf(room)));
                given += room;
            }
        }
        return sum;
    }

    private BigInteger reduced(int column, RepairCost cost, BigInteger[] prices) {
        RepairColumn moved = model.columns().get(column);
        BigInteger reduced =
                BigInteger.valueOf(cost.of(moved, model)).multiply(ONE).multiply(PRICE);
        for (int row = 0; row < prices.length; row++) {
            if (prices[row].signum() != 0) {
                BigInteger coefficient = row < rows.size()
                        ? BigInteger.valueOf(lifts.get(row)[column])
                        : BigInteger.valueOf(-limit(row).cost().of(moved, model))
                                .multiply(ONE);
                reduced = reduced.subtract(prices[row].multiply(coefficient));
            }
        }
        return reduced;
    }
}
