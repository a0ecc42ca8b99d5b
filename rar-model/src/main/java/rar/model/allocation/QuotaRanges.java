package rar.model.allocation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;

/** What quotas can be, and which methods can have given a table, where the weights are known within ranges. */
public final class QuotaRanges {

    private final Money total;
    private final MoneyUnit unit;
    private final List<WeightRange> ranges;
    private final List<Share> quotas;
    private final boolean areExact;
    private final Optional<List<WeightRange>> sizes;
    private final Share least;
    private final Share greatest;

    /** Where the claims have bounds their weights count as exact. */
    public QuotaRanges(Money total, MoneyUnit unit, List<Claim> claims, List<WeightRange> ranges) {
        this(total, unit, claims, ranges, Optional.empty());
    }

    /**
     * Where the sizes of the quotas themselves are known within ranges, as those of a composed key; where the claims have bounds
     * they count as exact.
     */
    public static QuotaRanges ofSizes(Money total, MoneyUnit unit, List<Claim> claims, List<WeightRange> sizes) {
        return new QuotaRanges(total, unit, claims, sizes, Optional.of(List.copyOf(sizes)));
    }

    private QuotaRanges(
            Money total,
            MoneyUnit unit,
            List<Claim> claims,
            List<WeightRange> ranges,
            Optional<List<WeightRange>> sizes) {
        this.sizes = sizes;
        this.total = total;
        this.unit = unit;
        this.ranges = ranges;
        this.quotas = new HalfUp()
                .allocate(total, unit, claims).parts().stream().map(Part::quota).toList();
        this.areExact = ranges.stream().allMatch(WeightRange::isExact)
                || claims.stream().anyMatch(Claim::isBounded);
        this.least = ranges.stream().map(WeightRange::least).reduce(Share.ZERO, Share::plus);
        this.greatest = ranges.stream().map(WeightRange::greatest).reduce(Share.ZERO, Share::plus);
    }

    /** The least quota of the part at index {@code i}, in units. */
    public Share least(int i) {
        return total.isNegative() ? size(i, true) : size(i, false);
    }

    /** The greatest quota of the part at index {@code i}, in units. */
    public Share greatest(int i) {
        return total.isNegative() ? size(i, false) : size(i, true);
    }

    /** The quota where the own weight is as large as can be and the others as small, or the reverse. */
    private Share size(int i, boolean isLarge) {
        WeightRange own = ranges.get(i);
        if (sizes.isPresent() && !areExact) {
            Share size = isLarge ? own.greatest() : own.least();
            return total.isNegative() ? negated(size) : size;
        }
        Share weight = isLarge ? own.greatest() : own.least();
        Share others = isLarge ? least.plus(negated(own.least())) : greatest.plus(negated(own.greatest()));
        Share all = weight.plus(others);
        return areExact || all.equals(Share.ZERO)
                ? quotas.get(i)
                : weight.times(Share.of(Request.units(total, unit), 1)).dividedBy(all);
    }

    private static Share negated(Share value) {
        return value.times(Share.of(-1, 1));
    }

    /**
     * The methods, beside those {@code known} to give it, that can have given this table; none where the ranges are those of
     * quotas, which do not vary one by one.
     */
    public List<AllocationMethod> methods(List<Money> printed, List<AllocationMethod> known) {
        long sign = total.isNegative() ? -1 : 1;
        long[] sizes = printed.stream()
                .mapToLong(amount -> sign * Request.units(amount, unit))
                .toArray();
        if (areExact || this.sizes.isPresent() || Arrays.stream(sizes).anyMatch(size -> size < 0)) {
            return List.of();
        }
        return AllocationMethod.all().stream()
                .filter(method -> !method.equals(new GuaranteedMinima()) && !known.contains(method))
                .filter(method -> method.couldGive(sign * Request.units(total, unit), ranges, sizes))
                .toList();
    }
}
