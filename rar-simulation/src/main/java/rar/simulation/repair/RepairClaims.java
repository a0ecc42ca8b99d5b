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

/** The claims of external funding, and the VAT, that follow the payouts which a repair moves. */
final class RepairClaims {

    /** What one öre counts where a tkr is {@link RepairSource#ONE}. */
    private static final BigInteger PER_ORE = BigInteger.valueOf(RepairSource.ONE / MovablePayout.TKR);

    private final Vector<FollowingCash> claims;
    private final List<RepairColumn> columns;

    /** For each of them the columns that it follows. */
    private final int[][] own;

    /** For each of them and each column, by month, what a tkr of it adds where no ceiling is met; nothing where it does not follow it. */
    private final long[][][] lifts;

    private RepairClaims(Vector<FollowingCash> claims, List<RepairColumn> columns, int[][] own, int months) {
        this.claims = claims;
        this.columns = columns;
        this.own = own;
        this.lifts = new long[own.length][columns.size()][months];
        for (int each = 0; each < own.length; each++) {
            for (int column : own[each]) {
                for (int month = 0; month < months; month++) {
                    lifts[each][column][month] = claims.get(each).lift(month, columns.get(column));
                }
            }
        }
    }

    static RepairClaims of(
            Vector<MovablePayout> payouts, Vector<RepairSource> sources, List<RepairColumn> columns, Horizon horizon) {
        Vector<FollowingCash> claims = payouts.flatMap(payout -> following(payout, horizon));
        int[][] own = claims.map(each -> IntStream.range(0, columns.size())
                        .filter(column -> sources.get(columns.get(column).source())
                                .payouts()
                                .head()
                                .equals(each.payout()))
                        .toArray())
                .toJavaArray(int[][]::new);
        return new RepairClaims(claims, columns, own, horizon.months());
    }

    private static Vector<FollowingCash> following(MovablePayout payout, Horizon horizon) {
        return payout.commitment()
                .funding()
                .<FollowingCash>map(funding -> new MovedClaims(payout, funding, horizon))
                .toVector()
                .appendAll(payout.commitment().vat().map(vat -> new MovedVat(payout, vat, horizon.months())));
    }

    /** What a tkr of a column adds to a row by what follows it. */
    long lift(RepairRow row, int column) {
        long lift = 0;
        for (int each = 0; each < lifts.length; each++) {
            lift += lift(row, each, column);
        }
        return lift;
    }

    private long lift(RepairRow row, int index, int column) {
        return row.atCeiling().contains(index) ? 0 : lifts[index][column][row.month()];
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
        FollowingCash each = claims.get(index);
        return row.atCeiling().contains(index) ? each.slackOfCeiling(row.month()) : each.slack(row.month());
    }

    private boolean isFixed(int index, RepairBox box) {
        return Arrays.stream(own[index]).allMatch(box::isColumnFixed);
    }

    /** By how much claims do exceed their lifts where all that is moved of their payout is known. */
    private BigInteger known(RepairRow row, int index, RepairBox box) {
        FollowingCash each = claims.get(index);
        BigInteger lifted = BigInteger.ZERO;
        Vector<RepairDraw> draws = Vector.empty();
        for (int column : own[index]) {
            RepairColumn moved = columns.get(column);
            long tkr = box.least(column);
            lifted = lifted.add(BigInteger.valueOf(lift(row, index, column)).multiply(BigInteger.valueOf(tkr)));
            draws = tkr == 0 ? draws : draws.append(new RepairDraw(each.payout(), moved.from(), moved.to(), tkr));
        }
        return PER_ORE.multiply(BigInteger.valueOf(each.gained(row.month(), draws)))
                .subtract(lifted);
    }

    /** The row of a month that asks most of a repair like this, parts of a tkr allowed. */
    RepairRow strictest(int month, double[] point) {
        Set<Integer> atCeiling = TreeSet.empty();
        for (int each = 0; each < claims.size(); each++) {
            FollowingCash own = claims.get(each);
            if (own.hasCeiling() && own.slackOfCeiling(month).doubleValue() < followed(each, month, point)) {
                atCeiling = atCeiling.add(each);
            }
        }
        return new RepairRow(month, atCeiling);
    }

    private double followed(int index, int month, double[] point) {
        double followed = claims.get(index).slack(month).doubleValue();
        for (int column : own[index]) {
            followed += point[column] * (double) lifts[index][column][month];
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
