package rar.simulation.repair;

import io.vavr.collection.Vector;
import java.math.BigInteger;
import java.util.List;
import rar.model.money.Money;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Horizon;
import rar.model.plan.Project;
import rar.model.schedule.Commitment;
import rar.model.schedule.Schedule;

/**
 * A planned grant, or a project that has not begun to be paid, whose payments can be postponed.
 *
 * <p>A project has not begun if it starts in the plan, or if the plan pays all of its grant; where neither start nor
 * grant is known it counts as begun. One that has ended before the plan is owed what it has done, and is not touched.
 * A project that is provided for is a debt already: it can be paid later, not less. A payout that the plan itself cuts
 * or ends because its external funding is lost stays as the plan has it.
 */
final class MovablePayout {

    /** Öre in a thousand kronor, the unit of repairs. */
    static final long TKR = Money.ofTkr(1).ore();

    private final Commitment commitment;
    private final boolean planned;
    private final boolean cuttable;
    private final long[] paid;

    private MovablePayout(Commitment commitment, boolean planned, boolean cuttable, RepairBase base) {
        Horizon horizon = base.planned().plan().horizon();
        this.commitment = commitment;
        this.planned = planned;
        this.cuttable = cuttable;
        this.paid = new long[horizon.months() + 12];
        commitment.payouts().filterKeys(base::isOpen).forEach((month, amount) -> {
            if (horizon.indexOf(month) < paid.length) {
                paid[horizon.indexOf(month)] = amount.ore();
            }
        });
    }

    /** The movable payouts of a plan, in the order of its commitments. */
    static Vector<MovablePayout> of(RepairBase base) {
        Schedule schedule = base.planned();
        FinancialPlan plan = schedule.plan();
        int projects = plan.projects().size();
        boolean provided = plan.recognition().providesForGrants();
        return schedule.commitments()
                .zipWithIndex()
                .filter(each -> each._2 >= projects
                        || (isNotBegun(plan.projects().get(each._2), plan.horizon()) && !base.isBegun(each._1)))
                .filter(each -> base.followsPlan(each._1))
                .map(each -> {
                    boolean isToBeDecided = each._1.decided().exists(base::isOpen);
                    // what has been decided is paid, if later
                    boolean isOwn = each._1.decided().isEmpty() && !provided;
                    return new MovablePayout(each._1, isToBeDecided, isToBeDecided || isOwn, base);
                })
                // what a lost funding cuts is settled by the calendar: it stays as the plan has it
                .filter(payout -> !payout.commitment
                        .funding()
                        .exists(funding -> funding.terms().isCut()))
                // a grant whose named years take more than there is room for pays less than nothing later on
                .filter(payout -> payout.commitment.payouts().values().forAll((Money amount) -> !amount.isNegative()));
    }

    private static boolean isNotBegun(Project project, Horizon horizon) {
        boolean starts = project.start()
                .exists(start -> !start.isBefore(horizon.openingDate().plusDays(1)));
        boolean whole = project.total().exists(total -> total.equals(project.remaining()));
        return project.end().isAfter(horizon.openingDate()) && (starts || whole);
    }

    String id() {
        return commitment.id();
    }

    String name() {
        return commitment.name();
    }

    Commitment commitment() {
        return commitment;
    }

    /** Whether it is a planned grant, and not decided yet. */
    boolean isPlanned() {
        return planned;
    }

    boolean isCuttable() {
        return cuttable;
    }

    /** Whether other cash follows it: claims of its funding, VAT on it. */
    boolean isFollowed() {
        return commitment.funding().isDefined() || commitment.vat().isDefined();
    }

    /** What is paid in each month of the plan and of the year after it, in öre; a copy. */
    long[] paid() {
        return paid.clone();
    }

    /** How much of a year's payments can be moved, in whole tkr. */
    long capacity(int year) {
        return sum(year) / TKR;
    }

    /** The months of a year in which something is paid, as bits. */
    int months(int year) {
        int months = 0;
        for (int k = 0; k < 12; k++) {
            months |= paid[12 * year + k] == 0 ? 0 : 1 << k;
        }
        return months;
    }

    /** Whether a year's payments are an even split over the months in which there are any. */
    boolean isEven(int year) {
        long[] even = evenly(sum(year), months(year));
        for (int k = 0; k < 12; k++) {
            if (even[k] != paid[12 * year + k]) {
                return false;
            }
        }
        return true;
    }

    /** What has been paid of a year by the end of its month {@code k}, in öre. */
    long paidBy(int year, int k) {
        long sum = 0;
        for (int i = 0; i <= k; i++) {
            sum += paid[12 * year + i];
        }
        return sum;
    }

    long sum(int year) {
        return paidBy(year, 11);
    }

    /**
     * A year's payments by month when {@code out} tkr of them are gone: even ones stay even over the same months, others
     * keep their proportions, what is paid to date rounded down to the öre.
     */
    long[] remaining(int year, long out) {
        long rest = sum(year) - out * TKR;
        if (isEven(year)) {
            return evenly(rest, months(year));
        }
        long[] parts = new long[12];
        long before = 0;
        for (int k = 0; k < 12; k++) {
            long toDate = BigInteger.valueOf(rest)
                    .multiply(BigInteger.valueOf(paidBy(year, k)))
                    .divide(BigInteger.valueOf(sum(year)))
                    .longValueExact();
            parts[k] = toDate - before;
            before = toDate;
        }
        return parts;
    }

    /** An even split over some of twelve months, the öre that remain in the first of them. */
    static long[] evenly(long ore, int months) {
        long[] parts = new long[12];
        int count = Integer.bitCount(months);
        if (count == 0) {
            return parts;
        }
        List<Money> even = new Money(ore).dividedInto(count);
        int next = 0;
        for (int k = 0; k < 12; k++) {
            if ((months & 1 << k) != 0) {
                parts[k] = even.get(next++).ore();
            }
        }
        return parts;
    }
}
