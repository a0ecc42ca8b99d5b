package rar.model.allocation.table;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import rar.model.allocation.Allocation;
import rar.model.allocation.AllocationMethod;
import rar.model.allocation.Claim;
import rar.model.allocation.Part;
import rar.model.allocation.Reason;
import rar.model.allocation.SumOfYears;
import rar.model.message.RefusedException;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;

/**
 * Several years' totals, each divided among the same claimants.
 *
 * @param years each divided on its own, at least one
 * @param together all years' total divided at once; none where the claims have bounds, which are those of a year
 */
record YearAllocations(List<Allocation> years, Optional<Allocation> together) {

    /** @throws IllegalArgumentException as {@link InstalmentPlan#of} */
    static YearAllocations of(AllocationMethod method, MoneyUnit unit, List<Claim> claims, List<Money> totals) {
        if (totals.isEmpty()) {
            throw new IllegalArgumentException("there is no year to divide");
        }
        List<Allocation> years = totals.stream()
                .map(total -> withoutGap(method.allocate(total, unit, claims)))
                .toList();
        return new YearAllocations(
                years,
                claims.stream().anyMatch(Claim::isBounded)
                        ? Optional.empty()
                        : Optional.of(method.allocate(Money.sum(totals), unit, claims)));
    }

    /**
     * Years with claims of their own, whose weights are exact parts in units.
     *
     * @throws IllegalArgumentException as {@link InstalmentPlan#of}
     */
    static YearAllocations ofParts(
            AllocationMethod method, MoneyUnit unit, List<List<Claim>> claims, List<Money> totals) {
        if (totals.isEmpty()) {
            throw new IllegalArgumentException("there is no year to divide");
        }
        List<Allocation> years = IntStream.range(0, totals.size())
                .mapToObj(year -> withoutGap(method.allocate(totals.get(year), unit, claims.get(year))))
                .toList();
        boolean areAlike = totals.stream().noneMatch(Money::isNegative)
                && claims.stream().flatMap(List::stream).noneMatch(Claim::isBounded);
        return new YearAllocations(
                years,
                areAlike ? Optional.of(method.allocate(Money.sum(totals), unit, summed(claims))) : Optional.empty());
    }

    private static List<Claim> summed(List<List<Claim>> claims) {
        return IntStream.range(0, claims.get(0).size())
                .mapToObj(i -> Claim.of(
                        claims.get(0).get(i).name(),
                        claims.stream().map(year -> year.get(i).weight()).reduce(Share.ZERO, Share::plus)))
                .toList();
    }

    private static Allocation withoutGap(Allocation year) {
        if (!year.gap().equals(Money.ZERO)) {
            throw new RefusedException(TableMistake.LEAVES_GAP
                    .with("method", year.method().name())
                    .with("gap", year.gap().format(year.unit()))
                    .with("total", year.total().format(year.unit())));
        }
        return year;
    }

    /** Members by years: the years as divided, moved towards the members' parts of all years where the method allows. */
    TwoWayTable table() {
        int members = years.get(0).parts().size();
        long[][] cells = IntStream.range(0, members)
                .mapToObj(i -> years.stream()
                        .mapToLong(year -> year.parts().get(i).units())
                        .toArray())
                .toArray(long[][]::new);
        together.filter(all -> all.method().staysWithinQuota() && all.gap().equals(Money.ZERO))
                .ifPresent(all -> UnitMoves.towards(units(all), cells, beside(cells)));
        return new TwoWayTable(cells, this::quota);
    }

    private Share quota(int member, int year) {
        return years.get(year).parts().get(member).quota();
    }

    /** The whole numbers beside the quotas. */
    private UnitMoves.Limits beside(long[][] cells) {
        long[][] least = new long[cells.length][];
        long[][] most = new long[cells.length][];
        for (int i = 0; i < cells.length; i++) {
            least[i] = new long[cells[i].length];
            most[i] = new long[cells[i].length];
            for (int y = 0; y < cells[i].length; y++) {
                Share quota = quota(i, y);
                BigInteger[] whole = quota.numerator().divideAndRemainder(quota.denominator());
                least[i][y] = whole[0].longValueExact() - (whole[1].signum() < 0 ? 1 : 0);
                most[i][y] = whole[0].longValueExact() + (whole[1].signum() > 0 ? 1 : 0);
            }
        }
        return new UnitMoves.Limits() {
            @Override
            public long least(int row, int column) {
                return least[row][column];
            }

            @Override
            public long most(int row, int column) {
                return most[row][column];
            }
        };
    }

    /** What the members have of all years: as divided at once where that is what their years sum to. */
    Allocation whole(TwoWayTable table) {
        long[] sums = table.rowSums();
        return together.filter(all -> Arrays.equals(units(all), sums)).orElseGet(() -> summed(sums));
    }

    private Allocation summed(long[] sums) {
        Allocation first = years.get(0);
        List<Part> parts = IntStream.range(0, sums.length)
                .mapToObj(i -> summed(i, sums[i], first.parts().get(i), first.unit()))
                .toList();
        Money total = years.stream().map(Allocation::total).reduce(Money.ZERO, Money::plus);
        return new Allocation(total, first.unit(), first.method(), parts, new SumOfYears());
    }

    private Part summed(int member, long units, Part part, MoneyUnit unit) {
        Share quota = IntStream.range(0, years.size())
                .mapToObj(year -> quota(member, year))
                .reduce(Share.ZERO, Share::plus);
        return new Part(part.name(), part.weight(), quota, units, Money.of(units, unit), Reason.SUM_OF_YEARS);
    }

    private static long[] units(Allocation allocation) {
        return allocation.parts().stream().mapToLong(Part::units).toArray();
    }
}
