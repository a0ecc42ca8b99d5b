package rar.model.reconciliation;

import io.vavr.control.Option;
import rar.model.money.Share;

/**
 * The values between two ends, each of which belongs to it or not; an end that is missing means no limit.
 *
 * @param least lower end, none for no limit
 * @param includesLeast whether the lower end itself belongs to it
 * @param most upper end, none for no limit
 * @param includesMost whether the upper end itself belongs to it
 */
public record Interval(Option<Share> least, boolean includesLeast, Option<Share> most, boolean includesMost) {

    private static final Share HALF = Share.of(1, 2);
    private static final Share MINUS_HALF = Share.of(-1, 2);

    /** The one value. */
    public static Interval exactly(Share value) {
        return new Interval(Option.of(value), true, Option.of(value), true);
    }

    /**
     * The true values that print as {@code value} when rounded to a multiple of {@code step}, half up away from zero:
     * the end nearer zero rounds away from it and belongs, the farther end rounds on and does not; around zero neither
     * belongs.
     */
    public static Interval roundedTo(Share value, Share step) {
        int sign = value.numerator().signum();
        return new Interval(
                Option.of(value.plus(step.times(MINUS_HALF))),
                sign > 0,
                Option.of(value.plus(step.times(HALF))),
                sign < 0);
    }

    /** Whether {@code value} lies in it. */
    public boolean contains(Share value) {
        return least.forAll(end -> includesLeast ? end.compareTo(value) <= 0 : end.compareTo(value) < 0)
                && most.forAll(end -> includesMost ? end.compareTo(value) >= 0 : end.compareTo(value) > 0);
    }

    /** For a reader, e.g. {@code more than 54,5 tkr and less than 57 tkr}; {@code any} where there is no limit. */
    public String described(PrintUnit unit) {
        Option<String> from = least.map(end -> (includesLeast ? "at least " : "more than ") + new Quantity(end, unit));
        Option<String> to = most.map(end -> (includesMost ? "at most " : "less than ") + new Quantity(end, unit));
        return from.isEmpty() && to.isEmpty()
                ? "any"
                : from.toList().appendAll(to).mkString(" and ");
    }
}
