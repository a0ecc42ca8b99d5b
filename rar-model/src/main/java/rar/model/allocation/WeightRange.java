package rar.model.allocation;

import rar.model.money.Components;
import rar.model.money.Share;

/**
 * What a weight may be: itself where it is exact, or all that is printed like it where it was rounded, as 34,9 % stands
 * for everything from 34,85 % to 34,95 %.
 *
 * @param least zero or more
 * @param greatest no less than that
 */
public record WeightRange(Share least, Share greatest) {

    /** @throws IllegalArgumentException if it is empty or begins below zero */
    public WeightRange {
        Components.present(WeightRange.class, least, greatest);
        if (least.isNegative() || greatest.compareTo(least) < 0) {
            throw new IllegalArgumentException("no weight lies between " + Decimals.fraction(least) + " and "
                    + Decimals.fraction(greatest) + "; give zero or more, the lesser first");
        }
    }

    /** One weight alone. @throws IllegalArgumentException if it is negative */
    public static WeightRange exactly(Share weight) {
        return new WeightRange(weight, weight);
    }

    /** What rounds to {@code weight} in steps of twice {@code half}. @throws IllegalArgumentException if one is negative */
    public static WeightRange rounded(Share weight, Share half) {
        Share below = weight.plus(half.times(Share.of(-1, 1)));
        return new WeightRange(below.isNegative() ? Share.ZERO : below, weight.plus(half));
    }

    /** Whether the weight is known exactly. */
    public boolean isExact() {
        return least.equals(greatest);
    }
}
