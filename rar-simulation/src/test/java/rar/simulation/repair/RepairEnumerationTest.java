package rar.simulation.repair;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.statistics.Statistics;
import rar.model.balance.BalancePlan;
import rar.model.money.Money;
import rar.model.schedule.Schedule;

/**
 * The repair against all repairs of a small plan, tried one after the other: every number of whole tkr of each of its
 * three grants, paid in each later year or never, with cash counted month by month from the payments. The smallest is
 * that which cuts least, then moves least, then delays least.
 */
class RepairEnumerationTest {

    private static final long TKR = 100_000;

    @Provide
    Arbitrary<SmallPlan> plans() {
        return SmallPlan.any();
    }

    @Property(tries = 250, seed = "20130331")
    void the_repair_is_as_small_as_the_smallest_of_all(
            @ForAll("plans") SmallPlan small, @ForAll @LongRange(min = -50_000, max = 400_000) long above) {
        assertSmallest(small, above, false);
    }

    @Property(tries = 100, seed = "20130630")
    void with_cuts_as_little_as_possible_is_cut_and_then_moved(
            @ForAll("plans") SmallPlan small, @ForAll @LongRange(min = -50_000, max = 600_000) long above) {
        assertSmallest(small, above, true);
    }

    private static void assertSmallest(SmallPlan small, long above, boolean cuts) {
        BalancePlan balance = BalancePlan.of(Schedule.of(small.plan()));
        // in the unit of the plan, so that floors are met exactly too
        long rounded = small.cash().ore() % TKR == 0 ? Math.floorDiv(above, TKR) * TKR : above;
        Money floor = new Money(Math.max(0, balance.cashOre(balance.lowestMonth()) + rounded));

        Repair repair = Repair.of(small.plan(), new RepairTerms(floor, Vector.empty(), cuts, false));

        Optional<long[]> smallest = new Enumeration(small, balance, floor.ore(), cuts).smallest();
        String outcome = smallest.isEmpty()
                ? "short"
                : repair.holdsAlready() ? "holds" : repair.cut().equals(Money.ZERO) ? "moved" : "cut";
        Statistics.label("outcome").collect(outcome);
        assertThat(repair.after().isDefined()).isEqualTo(smallest.isPresent());
        assertThat(repair.conflicts().isEmpty()).isEqualTo(smallest.isPresent());
        smallest.ifPresent(least -> {
            assertThat(repair.cut()).isEqualTo(Money.ofTkr(least[0]));
            assertThat(repair.total()).isEqualTo(Money.ofTkr(least[1]));
            assertThat(repair.isSmallest()).isTrue();
            long delay = repair.moves()
                    .filter(move -> move.to().isDefined())
                    .map(move -> move.amount().ore() / TKR * (move.to().get() - move.from()))
                    .sum()
                    .longValue();
            assertThat(delay).isEqualTo(least[2]);
        });
    }

    /** All repairs of a small plan. */
    private static final class Enumeration {

        private final long[] cash;
        private final long floor;
        private final boolean cuts;
        private final List<Grant> grants;
        private Optional<long[]> smallest = Optional.empty();

        /** A grant: its year, over how many of the year's months it is paid, and its amount. */
        private record Grant(int year, int months, long ore) {}

        Enumeration(SmallPlan small, BalancePlan balance, long floor, boolean cuts) {
            this.cash = new long[36];
            for (int month = 0; month < 36; month++) {
                cash[month] = balance.cashOre(month);
            }
            this.floor = floor;
            this.cuts = cuts;
            this.grants = List.of(
                    new Grant(0, 12, small.first().ore()),
                    new Grant(0, small.earlyMonths(), small.early().ore()),
                    new Grant(1, 12, small.second().ore()));
        }

        Optional<long[]> smallest() {
            repairWith(0, cash, 0, 0, 0);
            return smallest;
        }

        private void repairWith(int index, long[] sofar, long cut, long total, long delay) {
            if (index == grants.size()) {
                if (isLess(cut, total, delay) && Arrays.stream(sofar).allMatch(end -> end >= floor)) {
                    smallest = Optional.of(new long[] {cut, total, delay});
                }
                return;
            }
            Grant grant = grants.get(index);
            long all = grant.ore() / TKR;
            for (long next = 0; next <= all; next++) {
                for (long afterNext = 0; afterNext <= (grant.year() == 0 ? all - next : 0); afterNext++) {
                    for (long never = 0; never <= (cuts ? all - next - afterNext : 0); never++) {
                        long out = next + afterNext + never;
                        repairWith(
                                index + 1,
                                after(sofar, grant, next, afterNext, out),
                                cut + never,
                                total + out,
                                delay + next + 2 * afterNext);
                    }
                }
            }
        }

        private boolean isLess(long cut, long total, long delay) {
            return smallest.isEmpty() || Arrays.compare(new long[] {cut, total, delay}, smallest.get()) < 0;
        }

        private static long[] after(long[] before, Grant grant, long next, long afterNext, long out) {
            long[] cash = before.clone();
            spread(cash, grant.year(), grant.months(), grant.ore(), 1);
            spread(cash, grant.year(), grant.months(), grant.ore() - out * TKR, -1);
            spread(cash, grant.year() + 1, 12, next * TKR, -1);
            spread(cash, grant.year() + 2, 12, afterNext * TKR, -1);
            return cash;
        }

        private static void spread(long[] cash, int year, int months, long ore, int sign) {
            long paid = 0;
            for (int month = 12 * year; month < cash.length; month++) {
                int k = month - 12 * year;
                paid += k < months ? ore / months + (k < ore % months ? 1 : 0) : 0;
                cash[month] += sign * paid;
            }
        }
    }
}
