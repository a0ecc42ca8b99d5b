package rar.examples.page;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import rar.simulation.risk.Estimate;
import rar.simulation.risk.MeanEstimate;
import rar.simulation.risk.ShareDifference;

/** Numbers other than money as a page prints them, with no more digits than are known. */
public final class Numbers {

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    /** In percent. */
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private static final MathContext TWO_DIGITS_UP = new MathContext(2, RoundingMode.CEILING);

    private Numbers() {}

    /** With digits in groups of three. */
    public static String count(long number) {
        return decimal(BigDecimal.valueOf(number));
    }

    /** E.g. {@code 10 000 scenarios}, {@code 1 scenario}. */
    public static String scenarios(long number) {
        return count(number) + (number == 1 ? " scenario" : " scenarios");
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

    /** E.g. {@code 3,2 (2,9 to 3,5)}, as many decimals as the interval supports, its ends rounded outwards. */
    public static String mean(MeanEstimate mean) {
        MathContext digits = new MathContext(12);
        BigDecimal width = new BigDecimal(mean.high() - mean.low()).round(digits);
        int decimals = width.signum() == 0 ? 1 : Math.max(0, width.scale() - width.precision() + 1);
        return comma(new BigDecimal(mean.value()).setScale(decimals, RoundingMode.HALF_UP)) + " ("
                + comma(new BigDecimal(mean.low()).round(digits).setScale(decimals, RoundingMode.FLOOR)) + " to "
                + comma(new BigDecimal(mean.high()).round(digits).setScale(decimals, RoundingMode.CEILING)) + ")";
    }

    /** E.g. {@code Dec} for 12. */
    public static String month(int month) {
        return MONTHS.get(month - 1);
    }

    /** A share without further ado, e.g. {@code 95 %} or {@code 0,1 %}. */
    public static String percent(double share) {
        return comma(percentOf(share).stripTrailingZeros()) + "\u00a0%";
    }

    /** A share with at most so many decimals of a percent, e.g. {@code 113,85 %}, {@code under 0,1 %}. */
    public static String percent(double share, int decimals) {
        BigDecimal percent = percentOf(share);
        return nearly(percent, decimals).getOrElse(() -> stripped(percent, decimals)) + "\u00a0%";
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

    /** What is not quite nothing, or not quite all, and would be rounded to it: {@code under 1}, {@code over 99}. */
    private static Option<String> nearly(BigDecimal percent, int decimals) {
        BigDecimal rounded = percent.setScale(decimals, RoundingMode.HALF_UP);
        BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
        if (rounded.signum() == 0 && percent.signum() != 0) {
            return Option.some(percent.signum() > 0 ? "under " + comma(step) : "over " + signed(step.negate()));
        }
        return Option.when(
                rounded.compareTo(ALL) == 0 && percent.compareTo(ALL) < 0, () -> "over " + comma(ALL.subtract(step)));
    }

    /**
     * E.g. {@code 12 % (11 to 13 %)}, as many decimals as the interval supports and its ends rounded outwards; what never
     * occurred is {@code at most 0,03 %}, what always did {@code at least 99,97 %}, and what occurred once may be
     * {@code under 1 %}.
     */
    public static String probability(Estimate estimate) {
        BigDecimal low = percentOf(estimate.low());
        BigDecimal high = percentOf(estimate.high());
        if (estimate.value() == 0) {
            return "at most " + comma(high.round(TWO_DIGITS_UP).stripTrailingZeros()) + "\u00a0%";
        }
        if (estimate.value() == 1) {
            BigDecimal others = ALL.subtract(low).round(TWO_DIGITS_UP);
            return "at least " + comma(ALL.subtract(others).stripTrailingZeros()) + "\u00a0%";
        }
        BigDecimal width = high.subtract(low);
        int decimals = Math.max(0, width.scale() - width.precision() + 1);
        BigDecimal value = percentOf(estimate.value());
        return nearly(value, decimals).getOrElse(() -> comma(value.setScale(decimals, RoundingMode.HALF_UP)))
                + "\u00a0% ("
                + comma(low.setScale(decimals, RoundingMode.FLOOR)) + " to "
                + comma(high.setScale(decimals, RoundingMode.CEILING)) + "\u00a0%)";
    }

    /** E.g. {@code −1,2 (−1,6 to −0,8) percentage points}, as many decimals as the interval supports. */
    public static String points(ShareDifference difference) {
        BigDecimal low = percentOf(difference.low());
        BigDecimal high = percentOf(difference.high());
        BigDecimal width = high.subtract(low);
        int decimals = Math.max(0, width.scale() - width.precision() + 1);
        return signed(percentOf(difference.value()).setScale(decimals, RoundingMode.HALF_UP)) + " ("
                + signed(low.setScale(decimals, RoundingMode.FLOOR)) + " to "
                + signed(high.setScale(decimals, RoundingMode.CEILING)) + ") percentage points";
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
