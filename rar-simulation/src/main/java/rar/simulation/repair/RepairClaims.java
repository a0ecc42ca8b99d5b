package rar.simulation.repair;

import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import rar.model.plan.Horizon;

/** The claims of external funding that follow the payouts which a repair moves. */
final class RepairClaims {

    /** What one öre counts where a tkr is {@link RepairSource#ONE}. */
    private static final BigInteger PER_ORE = BigInteger.valueOf(RepairSource.ONE / MovablePayout.TKR);

    private final Vector<MovedClaims> claims;
    private final List<RepairColumn> columns;

    /** For each column which claims follow it; −1 where there are none. */
    private final int[] own;

    /** For each column, by month, what a tkr of it adds to what has come in where no ceiling is met. */
    private final long[][] lifts;

    private RepairClaims(Vector<MovedClaims> claims, List<RepairColumn> columns, int[] own, int months) {
        this.claims = claims;
        this.columns = columns;
        this.own = own;
        this.lifts = new long[own.length][months];
        for (int column = 0; column < own.length; column++) {
            for (int month = 0; own[column] >= 0 && month < months; month++) {
                lifts[column][month] = claims.get(own[column]).lift(month, columns.get(column));
            }
        }
    }

    static RepairClaims of(
            Vector<MovablePayout> payouts, Vector<RepairSource> sources, List<RepairColumn> columns, Horizon horizon) {
        Vector<MovedClaims> claims = payouts.flatMap(
                payout -> payout.commitment().funding().map(funding -> new MovedClaims(payout, funding, horizon)));
        int[] own = columns.stream()
                .map(column -> sources.get(column.source()).payouts().head())
                .mapToInt(payout -> claims.indexWhere(each -> each.payout().equals(payout)))
                .toArray();
        return new RepairClaims(claims, columns, own, horizon.months());
    }

    /** What a tkr of a column adds to a row by the claims that follow it. */
    long lift(RepairRow row, int column) {
        return row.atCeiling().contains(own[column]) ? 0 : lifts[column][row.month()];
    }

    /** By how much claims may exceed their lifts in a row, in parts of {@link RepairSource#ONE} a tkr. */
    BigInteger slack(RepairRow row, RepairBox box) {
        BigInteger slack = BigInteger.ZERO;
        for (int each = 0; each < claims.size(); each++) {
            slack = slack.add(isFixed(each, box) ? known(row, each, box) : slack(row, each));
        }
        return slack;
    }

    private BigInteger slack(RepairRow row, int index) {
        MovedClaims each = claims.get(index);
        return row.atCeiling().contains(index) ? each.slackOfCeiling(row.month()) : each.slack(row.month());
    }

    private boolean isFixed(int index, RepairBox box) {
        return Arrays.stream(columnsOf(index)).allMatch(box::isColumnFixed);
    }

    private int[] columnsOf(int index) {
        return IntStream.range(0, own.length)
                .filter(column -> own[column] == index)
                .toArray();
    }

    /** By how much claims do exceed their lifts where all that is moved of their payout is known. */
    private BigInteger known(RepairRow row, int index, RepairBox box) {
        MovedClaims each = claims.get(index);
        BigInteger lifted = BigInteger.ZERO;
        Vector<RepairDraw> draws = Vector.empty();
        for (int column : columnsOf(index)) {
            RepairColumn moved = columns.get(column);
            long tkr = box.least(column);
            lifted = lifted.add(BigInteger.valueOf(lift(row, column)).multiply(BigInteger.valueOf(tkr)));
            draws = tkr == 0 ? draws : draws.append(new RepairDraw(each.payout(), moved.from(), moved.to(), tkr));
        }
        return PER_ORE.multiply(BigInteger.valueOf(each.gained(row.month(), draws)))
                .subtract(lifted);
    }

    /** The row of a month that asks most of a repair like this, parts of a tkr allowed. */
    RepairRow strictest(int month, double[] point) {
        Set<Integer> atCeiling = TreeSet.empty();
        for (int each = 0; each < claims.size(); each++) {
            MovedClaims own = claims.get(each);
            if (own.hasCeiling() && own.slackOfCeiling(month).doubleValue() < followed(each, month, point)) {
                atCeiling = atCeiling.add(each);
            }
        }
        return new RepairRow(month, atCeiling);
    }

    private double followed(int index, int month, double[] point) {
        double followed = claims.get(index).slack(month).doubleValue();
        for (int column : columnsOf(index)) {
            followed += point[column] * (double) lifts[column][month];
        }
        return followed;
    }

    /** Adds to cash at month ends, in öre, what the claims come to when these draws are made. */
    void addTo(long[] cash, Map<MovablePayout, Vector<RepairDraw>> draws) {
        claims.forEach(each -> draws.get(each.payout()).forEach(made -> {
            long[] gained = each.gained(made);
            Arrays.setAll(cash, month -> cash[month] + gained[month]);
        }));
    }
}
