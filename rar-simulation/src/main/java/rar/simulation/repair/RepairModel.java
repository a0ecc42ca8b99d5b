package rar.simulation.repair;

import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import rar.model.balance.BalancePlan;
import rar.model.plan.Horizon;

/**
 * A plan as the search for its repair sees it: cash at month ends, what is demanded of it, and what each column does to
 * it. Cash after a repair is exact; the rows of the programme are what no repair can miss by the rounding of öre.
 */
final class RepairModel {

    /** What one öre counts where a tkr is {@link RepairSource#ONE}. */
    private static final BigInteger PER_ORE = BigInteger.valueOf(RepairSource.ONE / MovablePayout.TKR);

    private final Horizon horizon;
    private final long[] cash;
    private final RepairDemand demand;
    private final Vector<RepairSource> sources;
    private final RepairClaims claims;
    private final int end;
    private final List<RepairColumn> columns = new ArrayList<>();

    RepairModel(RepairBase base, RepairTerms terms) {
        BalancePlan plan = base.before();
        this.horizon = plan.plan().horizon();
        this.cash = IntStream.range(0, plan.months()).mapToLong(plan::cashOre).toArray();
        this.demand = RepairDemand.of(terms, plan, base.firstOpen());
        Vector<MovablePayout> payouts = MovablePayout.of(base);
        this.sources = Vector.range(0, horizon.years()).flatMap(year -> RepairSource.of(year, payouts));
        this.end = horizon.years() + (terms.beyond() ? 1 : 0);
        for (int s = 0; s < sources.size(); s++) {
            RepairSource source = sources.get(s);
            for (int to = source.year() + 1; to < end; to++) {
                columns.add(new RepairColumn(s, source.year(), to));
            }
            if (terms.cuts() && source.isCuttable()) {
                columns.add(new RepairColumn(s, source.year(), RepairColumn.NEVER));
            }
        }
        this.claims = RepairClaims.of(payouts, sources, columns, horizon);
    }

    Horizon horizon() {
        return horizon;
    }

    RepairDemand demand() {
        return demand;
    }

    int months() {
        return cash.length;
    }

    /** Cash as planned at the end of a month, in öre. */
    long cash(int month) {
        return cash[month];
    }

    int sources() {
        return sources.size();
    }

    RepairSource source(int index) {
        return sources.get(index);
    }

    List<RepairColumn> columns() {
        return columns;
    }

    /** Every repair. */
    RepairBox everything() {
        return RepairBox.all(
                columns.size(),
                column -> source(columns.get(column).source()).capacity(),
                sources.size(),
                source -> source(source).capacity());
    }

    /**
     * The repairs that postpone to the last year there is, or cut, but where claims or VAT would be later too. Any other leaves no
     * more cash at any month end than the one of these that takes the same from each source, so the least that must be
     * taken is found among them.
     */
    RepairBox latest() {
        RepairBox latest = everything();
        for (int c = 0; c < columns.size(); c++) {
            RepairColumn column = columns.get(c);
            boolean isKept = column.isCut()
                    || column.to() == end - 1
                    || source(column.source()).isFollowed();
            latest = isKept ? latest : latest.withColumn(c, 0, 0);
        }
        return latest;
    }

    /** Whether claims of external funding, or refunds of VAT, are later where payouts are, so that a later payment may lower cash. */
    boolean movesFollowing() {
        return sources.exists(RepairSource::isFollowed);
    }

    /**
     * All that may be moved, as far as it may: where neither claims nor VAT move with it, no repair leaves more cash at any month
     * end, but for öre.
     */
    long[] everythingMoved() {
        long[] most = new long[columns.size()];
        for (int c = 0; c < most.length; c++) {
            boolean isLast = c + 1 == most.length
                    || columns.get(c + 1).source() != columns.get(c).source();
            most[c] = isLast ? source(columns.get(c).source()).capacity() : 0;
        }
        return most;
    }

    /** What a tkr of a column adds to a row, in parts of {@link RepairSource#ONE}; never less than it does. */
    long lift(RepairRow row, int column) {
        return saved(row.month(), column) + claims.lift(row, column);
    }

    /** What a tkr of a column leaves of the payouts until the end of a month, in parts of {@link RepairSource#ONE}. */
    private long saved(int month, int column) {
        RepairColumn moved = columns.get(column);
        int k = month - 12 * moved.from();
        long saved =
                k < 0 ? 0 : k >= 12 ? RepairSource.ONE : source(moved.source()).share(k);
        return saved - moved.paidBy(month);
    }

    /** What the lifts of a row must come to at least, in parts of {@link RepairSource#ONE} a tkr. */
    BigInteger lacking(RepairRow row, RepairBox box) {
        return lackingOfPayouts(row.month(), box).subtract(claims.slack(row, box));
    }

    /** The row of a month that asks most of a repair like this, parts of a tkr allowed. */
    RepairRow strictest(int month, double[] point) {
        return claims.strictest(month, point);
    }

    /**
     * The same of the payouts alone. Where a source gives a known amount its öre are known; elsewhere they are taken to
     * fall out as well as they can.
     */
    private BigInteger lackingOfPayouts(int month, RepairBox box) {
        long ore = demand.least(month) - cash[month];
        BigInteger known = BigInteger.ZERO;
        int k = month % 12;
        for (int s = 0; s < sources.size(); s++) {
            RepairSource source = sources.get(s);
            if (source.year() != month / 12) {
                continue;
            }
            if (box.isSourceFixed(s)) {
                long out = box.leastOfSource(s);
                ore -= source.saved(out, k);
                known = known.add(BigInteger.valueOf(source.share(k)).multiply(BigInteger.valueOf(out)));
            } else if (k < 11) {
                ore -= source.roundingGain();
            }
        }
        return PER_ORE.multiply(BigInteger.valueOf(ore)).add(known);
    }

    /** Whether cash meets the demand after a repair, to the öre. */
    boolean holds(long[] repair) {
        return demand.isMetBy(cashAfter(repair));
    }

    /** The payouts that give what the columns take: of each source from the first on, for the nearest year first. */
    Vector<RepairDraw> draws(long[] repair) {
        List<RepairDraw> draws = new ArrayList<>();
        for (int s = 0; s < sources.size(); s++) {
            RepairSource source = sources.get(s);
            long[] drawn = source.drawn(given(s, repair));
            int next = 0;
            for (int c = 0; c < columns.size(); c++) {
                long wanted = columns.get(c).source() == s ? repair[c] : 0;
                while (wanted > 0) {
                    long tkr = Math.min(wanted, drawn[next]);
                    if (tkr > 0) {
                        draws.add(new RepairDraw(
                                source.payouts().get(next),
                                source.year(),
                                columns.get(c).to(),
                                tkr));
                    }
                    wanted -= tkr;
                    drawn[next] -= tkr;
                    next += drawn[next] == 0 ? 1 : 0;
                }
            }
        }
        return Vector.ofAll(draws);
    }

    /** What a source gives in all. */
    long given(int source, long[] repair) {
        return IntStream.range(0, repair.length)
                .filter(column -> columns.get(column).source() == source)
                .mapToLong(column -> repair[column])
                .sum();
    }

    /** Cash at month ends after a repair, in öre. */
    long[] cashAfter(long[] repair) {
        long[] after = cash.clone();
        Map<MovablePayout, Vector<RepairDraw>> byPayout = draws(repair).groupBy(RepairDraw::payout);
        byPayout.forEach((payout, draws) -> {
            long[] old = payout.paid();
            long[] now = RepairDraw.paid(payout, draws);
            long saved = 0;
            for (int m = 0; m < after.length; m++) {
                saved += old[m] - now[m];
                after[m] += saved;
            }
        });
        claims.addTo(after, byPayout);
        return after;
    }
}
