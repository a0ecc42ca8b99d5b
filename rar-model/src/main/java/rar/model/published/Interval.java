package rar.model.published;

import io.vavr.control.Option;
import rar.model.message.Message;
import rar.model.money.Components;
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
    private static final Share MINUS_ONE = Share.of(-1, 1);

    /** @throws NullPointerException if a component is null; it names the component */
    public Interval {
        Components.present(Interval.class, least, most);
    }

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

    /** Every value: nothing is known. */
    public static Interval any() {
        return new Interval(Option.none(), false, Option.none(), false);
    }

    /** The values no further than {@code reach} from {@code value}, with both ends or with neither. */
    public static Interval about(Share value, Share reach, boolean includesEnds) {
        return exactly(value).widenedBy(reach).withEnds(includesEnds);
    }

    /** The values no further than {@code reach} from one of these; an end belongs to it if it did before. */
    public Interval widenedBy(Share reach) {
        return plus(new Interval(Option.of(reach.times(MINUS_ONE)), true, Option.of(reach), true));
    }

    /** The sums of a value of each. */
    public Interval plus(Interval other) {
        return new Interval(
                least.flatMap(end -> other.least.map(end::plus)),
                includesLeast && other.includesLeast,
                most.flatMap(end -> other.most.map(end::plus)),
                includesMost && other.includesMost);
    }

    /** The products with a factor. */
    public Interval times(Share factor) {
        Interval products =
                new Interval(least.map(factor::times), includesLeast, most.map(factor::times), includesMost);
        return factor.isNegative()
                ? new Interval(products.most, includesMost, products.least, includesLeast)
                : products;
    }

    /** Whether they have a value in common. */
    public boolean meets(Interval other) {
        return !endsBefore(other) && !other.endsBefore(this);
    }

    /** The values that lie in both, if any do. */
    public Option<Interval> shared(Interval other) {
        boolean isLower = startsBefore(other);
        boolean isUpper = endsAfter(other);
        return meets(other)
                ? Option.some(new Interval(
                        isLower ? other.least : least,
                        isLower ? other.includesLeast : includesLeast,
                        isUpper ? other.most : most,
                        isUpper ? other.includesMost : includesMost))
                : Option.none();
    }

    private boolean endsBefore(Interval other) {
        if (most.isEmpty() || other.least.isEmpty()) {
            return false;
        }
        int order = most.get().compareTo(other.least.get());
        return order < 0 || (order == 0 && !(includesMost && other.includesLeast));
    }

    /** From end to end, none where there is no limit. */
    public Option<Share> width() {
        return least.flatMap(from -> most.map(to -> to.plus(from.times(MINUS_ONE))));
    }

    /** The smallest interval that holds both. */
    public Interval hull(Interval other) {
        boolean isLower = startsBefore(other);
        boolean isUpper = endsAfter(other);
        return new Interval(
                isLower ? least : other.least,
                isLower ? includesLeast : other.includesLeast,
                isUpper ? most : other.most,
                isUpper ? includesMost : other.includesMost);
    }

    private boolean startsBefore(Interval other) {
        if (least.isEmpty() || other.least.isEmpty()) {
            return least.isEmpty();
        }
        int order = least.get().compareTo(other.least.get());
        return order < 0 || (order == 0 && includesLeast);
    }

    private boolean endsAfter(Interval other) {
        if (most.isEmpty() || other.most.isEmpty()) {
            return most.isEmpty();
        }
        int order = most.get().compareTo(other.most.get());
        return order > 0 || (order == 0 && includesMost);
    }

    private Interval withEnds(boolean included) {
        return new Interval(least, included, most, included);
    }

    /** Whether {@code value} lies in it. */
    public boolean contains(Share value) {
        return least.forAll(end -> includesLeast ? end.compareTo(value) <= 0 : end.compareTo(value) < 0)
                && most.forAll(end -> includesMost ? end.compareTo(value) >= 0 : end.compareTo(value) > 0);
    }

    /** For a reader, e.g. {@code more than 54,5 tkr and less than 57 tkr}, or {@code exactly 3 tkr}. */
    public Message described(PrintUnit unit) {
        if (includesLeast && includesMost && least.isDefined() && least.equals(most)) {
            return PrintedPhrase.EXACTLY.with("value", new Quantity(least.get(), unit));
        }
        Option<Message> from = least.map(end -> (includesLeast ? PrintedPhrase.AT_LEAST : PrintedPhrase.MORE_THAN)
                .with("least", new Quantity(end, unit)));
        Option<Message> to = most.map(end ->
                (includesMost ? PrintedPhrase.AT_MOST : PrintedPhrase.LESS_THAN).with("most", new Quantity(end, unit)));
        return from.flatMap(lower -> to.map(
                        upper -> PrintedPhrase.BETWEEN.with("from", lower).with("to", upper)))
                .orElse(from)
                .orElse(to)
                .getOrElse(PrintedPhrase.ANY::message);
    }
}
