package rar.simulation.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import rar.model.balance.BalancePlan;
import rar.model.money.Share;

/** All repairs of a small plan without cuts. */
final class SmallRepairs {

    private static final long TKR = 100_000;
    private static final int YEAR = 2024;

    private final long[] rest = new long[36];
    private final List<Grant> grants;

    /**
     * A grant.
     *
     * @param year of its payments
     * @param months over how many of the year's months it is paid
     * @param follows what follows what is paid by month, by month end
     */
    private record Grant(int year, int months, long ore, UnaryOperator<long[]> follows) {

        /** What it is paid by month when so many tkr are moved to the next year and the one after. */
        long[] paid(long next, long afterNext) {
            long[] paid = new long[48];
            spread(paid, year, months, ore - (next + afterNext) * TKR);
            spread(paid, year + 1, 12, next * TKR);
            spread(paid, year + 2, 12, afterNext * TKR);
            return paid;
        }

        private static void spread(long[] paid, int year, int months, long ore) {
            for (int k = 0; k < months; k++) {
                paid[12 * year + k] += ore / months + (k < ore % months ? 1 : 0);
            }
        }
    }

    /**
     * The repairs of a plan.
     *
     * @param first what follows the payments of the grant of the first year, by month end
     * @param second what follows those of the grant of the second
     */
    SmallRepairs(SmallPlan small, BalancePlan balance, UnaryOperator<long[]> first, UnaryOperator<long[]> second) {
        this.grants = List.of(
                new Grant(0, 12, small.first().ore(), first),
                new Grant(0, small.earlyMonths(), small.early().ore(), paid -> new long[36]),
                new Grant(1, 12, small.second().ore(), second));
        Arrays.setAll(rest, balance::cashOre);
        grants.forEach(grant -> add(rest, cash(grant, 0, 0), -1));
    }

    private static long[] cash(Grant grant, long next, long afterNext) {
        long[] paid = grant.paid(next, afterNext);
        long[] cash = grant.follows().apply(paid);
        long sum = 0;
        for (int month = 0; month < 36; month++) {
            sum += paid[month];
            cash[month] -= sum;
        }
        return cash;
    }

    private static void add(long[] cash, long[] more, int sign) {
        Arrays.setAll(cash, month -> cash[month] + sign * more[month]);
    }

    /** The cash of every repair, with what it moves in tkr in a last place. */
    private List<long[]> all() {
        List<long[]> all = List.of(Arrays.copyOf(rest, 37));
        for (Grant grant : grants) {
            List<long[]> longer = new ArrayList<>();
            long most = grant.ore() / TKR;
            for (long next = 0; next <= most; next++) {
                for (long afterNext = 0; afterNext <= (grant.year() == 0 ? most - next : 0); afterNext++) {
                    long[] own = Arrays.copyOf(cash(grant, next, afterNext), 37);
                    own[36] = next + afterNext;
                    all.forEach(each -> {
                        long[] sum = each.clone();
                        add(sum, own, 1);
                        longer.add(sum);
                    });
                }
            }
            all = longer;
        }
        return all;
    }

    Optional<Long> smallest(long floor) {
        return all().stream()
                .filter(each -> Arrays.stream(each, 0, 36).allMatch(end -> end >= floor))
                .map(each -> each[36])
                .min(Long::compare);
    }

    /** No repair brings the weighted mean above what the certificate says is attainable. */
    void assertProved(InfeasibilityCertificate certificate) {
        assertThat(certificate.attainable()).isLessThan(certificate.demanded());
        assertThat(certificate
                        .months()
                        .map(InfeasibilityCertificate.WeightedMonth::weight)
                        .fold(Share.ZERO, Share::plus))
                .isEqualTo(Share.ONE);
        for (long[] cash : all()) {
            Share mean = certificate
                    .months()
                    .map(each -> each.weight().times(Share.of(cash[index(each.month())], 1)))
                    .fold(Share.ZERO, Share::plus);
            assertThat(mean).isLessThanOrEqualTo(certificate.attainable());
        }
    }

    private static int index(YearMonth month) {
        return 12 * (month.getYear() - YEAR) + month.getMonthValue() - 1;
    }
}
