package rar.examples.page;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import rar.model.message.Message;
import rar.model.plan.Horizon;
import rar.simulation.risk.Estimate;
import rar.simulation.risk.MeanEstimate;
import rar.simulation.risk.ShareDifference;

/** Numbers other than money as a page prints them, with no more digits than are known. */
public final class Numbers {

    /** In percent. */
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private static final MathContext TWO_DIGITS_UP = new MathContext(2, RoundingMode.CEILING);

    private Numbers() {}

    /** With digits in groups of three. */
    public static String count(long number) {
        return decimal(BigDecimal.valueOf(number));
    }

    /** E.g. {@code 2009–2011}, {@code 2009}. */
    public static String years(Horizon horizon) {
        return horizon.years() == 1
                ? String.valueOf(horizon.firstYear())
                : horizon.firstYear() + "–" + horizon.lastYear();
    }

    /** The months of a plan that are judged: its years, or the months from the first open one on where some have happened. */
    public static Object judged(Horizon horizon, int firstOpen) {
        return firstOpen == 0
                ? years(horizon)
                : Message.of(NumberPhrase.MONTHS)
                        .with("first", horizon.month(firstOpen))
                        .with("last", horizon.lastMonth());
    }

    /** E.g. {@code 10 000 scenarios}, {@code 1 scenario}. */
    public static Message scenarios(long number) {
        return Message.of(NumberPhrase.SCENARIOS).with("number", count(number)).with("count", number);
    }

    /** With digits in groups of three and a comma, without zeros at the end. */
    public static String decimal(BigDecimal number) {
        String plain = comma(number.abs().stripTrailingZeros());
        int wholes = plain.indexOf(',') < 0 ? plain.length() : plain.indexOf(',');
        StringBuilder grouped = new StringBuilder(plain);
        for (int i = wholes - 3; i > 0; i -= 3) {
            grouped.insert(i, '\u00a0');
        }
        return (number.signum() < 0 ? "\u2212" : "") + grouped;
    }

    /** With one decimal. */
    public static String tenths(double number) {
        return comma(new BigDecimal(number).setScale(1, RoundingMode.HALF_UP));
    }

    /** E.g. {@code 3,2 (2,9–3,5)}, as many decimals as the interval supports, its ends rounded outwards. */
    public static Message mean(MeanEstimate mean) {
        MathContext digits = new MathContext(12);
        BigDecimal width = new BigDecimal(mean.high() - mean.low()).round(digits);
        int decimals = width.signum() == 0 ? 1 : Math.max(0, width.scale() - width.precision() + 1);
        BigDecimal low = new BigDecimal(mean.low()).round(digits).setScale(decimals, RoundingMode.FLOOR);
        BigDecimal high = new BigDecimal(mean.high()).round(digits).setScale(decimals, RoundingMode.CEILING);
        return interval(
                low.signum() < 0,
                signed(new BigDecimal(mean.value()).setScale(decimals, RoundingMode.HALF_UP)),
                signed(low),
                signed(high));
    }

    /** A value and the ends of its interval as they are printed. */
    static Message interval(boolean isSigned, String value, String low, String high) {
        return Message.of(isSigned ? NumberPhrase.SIGNED_INTERVAL : NumberPhrase.INTERVAL)
                .with("value", value)
                .with("low", low)
                .with("high", high);
    }

    /** A share without further ado, e.g. {@code 95 %} or {@code 0,1 %}. */
    public static String percent(double share) {
        return comma(percentOf(share).stripTrailingZeros()) + "\u00a0%";
    }

    /** A share with at most so many decimals of a percent, e.g. {@code 113,85 %}, {@code less than 0,1 %}. */
    public static Message percent(double share, int decimals) {
        BigDecimal percent = percentOf(share);
        return nearly(percent, decimals).getOrElse(() -> valued(NumberPhrase.PERCENT, stripped(percent, decimals)));
    }

    /** A share with at most one decimal of a percent, rounded to one side, e.g. {@code 8,8 %} for 8,73 %. */
    public static Message percent(double share, RoundingMode side) {
        BigDecimal rounded = percentOf(share).setScale(1, side).stripTrailingZeros();
        return valued(NumberPhrase.PERCENT, signed(rounded));
    }

    private static Message valued(NumberPhrase phrase, String value) {
        return Message.of(phrase).with("value", value);
    }

    /** E.g. {@code 38 % ± 3 %}, as many decimals as the half width supports, at most two. */
    public static String withHalfWidth(double share, double halfWidth) {
        int decimals = halfWidth >= 0.01 ? 0 : halfWidth >= 0.001 ? 1 : 2;
        String upwards = stripped(percentOf(halfWidth + 0.5 / StrictMath.pow(10, decimals + 2)), decimals);
        return stripped(percentOf(share), decimals) + "\u00a0%" + (halfWidth == 0 ? "" : " ± " + upwards + "\u00a0%");
    }

    private static String stripped(BigDecimal percent, int decimals) {
        BigDecimal rounded = percent.setScale(decimals, RoundingMode.HALF_UP);
        return signed(rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros());
    }

    /** The words for what is not quite nothing, or not quite all, and would be rounded to it. */
    private static Option<Message> nearly(BigDecimal percent, int decimals) {
        BigDecimal rounded = percent.setScale(decimals, RoundingMode.HALF_UP);
        BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
        if (rounded.signum() == 0 && percent.signum() != 0) {
            return Option.some(
                    percent.signum() > 0
                            ? valued(NumberPhrase.UNDER, comma(step))
                            : valued(NumberPhrase.OVER, signed(step.negate())));
        }
        return Option.when(
                rounded.compareTo(ALL) == 0 && percent.compareTo(ALL) < 0,
                () -> valued(NumberPhrase.OVER, comma(ALL.subtract(step))));
    }

    /**
     * E.g. {@code 12 % (11–13 %)}, as many decimals as the interval supports and its ends rounded outwards; what never
     * occurred is {@code at most 0,03 %}, what always did {@code at least 99,97 %}, and what occurred once may be
     * {@code less than 1 %}.
     */
    public static Message probability(Estimate estimate) {
        return bound(estimate).getOrElse(() -> withEnds(NumberPhrase.ESTIMATE, estimate));
    }

    /** The same as a sentence has it: {@code 12 % (95 % confidence interval 11–13 %)}. */
    public static Message confident(Estimate estimate) {
        String confidence = comma(percentOf(estimate.confidence()).stripTrailingZeros());
        return bound(estimate)
                .map(bound -> Message.of(NumberPhrase.CONFIDENT_BOUND).with("bound", bound))
                .getOrElse(() -> withEnds(NumberPhrase.CONFIDENT_ESTIMATE, estimate))
                .with("confidence", confidence);
    }

    /** The one end of the interval of what never occurred in any scenario, or always did. */
    private static Option<Message> bound(Estimate estimate) {
        if (estimate.value() == 0) {
            BigDecimal high = percentOf(estimate.high()).round(TWO_DIGITS_UP);
            return Option.some(valued(NumberPhrase.AT_MOST, comma(high.stripTrailingZeros())));
        }
        if (estimate.value() == 1) {
            BigDecimal others = ALL.subtract(percentOf(estimate.low())).round(TWO_DIGITS_UP);
            return Option.some(
                    valued(NumberPhrase.AT_LEAST, comma(ALL.subtract(others).stripTrailingZeros())));
        }
        return Option.none();
    }

    private static Message withEnds(NumberPhrase phrase, Estimate estimate) {
        BigDecimal low = percentOf(estimate.low());
        BigDecimal high = percentOf(estimate.high());
        BigDecimal width = high.subtract(low);
        int decimals = Math.max(0, width.scale() - width.precision() + 1);
        BigDecimal value = percentOf(estimate.value());
        Message printed = nearly(value, decimals)
                .getOrElse(() -> valued(NumberPhrase.PERCENT, comma(value.setScale(decimals, RoundingMode.HALF_UP))));
        return Message.of(phrase)
                .with("value", printed)
                .with("low", comma(low.setScale(decimals, RoundingMode.FLOOR)))
                .with("high", comma(high.setScale(decimals, RoundingMode.CEILING)));
    }

    /** E.g. {@code −1,2 (−1,6 to −0,8) percentage points}, as many decimals as the interval supports. */
    public static Message points(ShareDifference difference) {
        BigDecimal low = percentOf(difference.low());
        BigDecimal high = percentOf(difference.high());
        BigDecimal width = high.subtract(low);
        int decimals = Math.max(0, width.scale() - width.precision() + 1);
        return Message.of(NumberPhrase.POINTS)
                .with("value", signed(percentOf(difference.value()).setScale(decimals, RoundingMode.HALF_UP)))
                .with("low", signed(low.setScale(decimals, RoundingMode.FLOOR)))
                .with("high", signed(high.setScale(decimals, RoundingMode.CEILING)));
    }

    private static String signed(BigDecimal number) {
        return (number.signum() < 0 ? "\u2212" : "") + comma(number.abs());
    }

    private static BigDecimal percentOf(double share) {
        return new BigDecimal(share).movePointRight(2).round(new MathContext(12));
    }

    private static String comma(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }
}
