package rar.model.published;

import io.vavr.control.Option;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rar.model.message.Excerpt;
import rar.model.money.NumberTextException;
import rar.model.money.Share;

/**
 * What stands in a table where no number is told: an interval {@code 38–54}, one open to a side ({@code <5}, {@code ≤ 5},
 * {@code >95}, {@code ≥ 95}), or {@code ?} for a number that belongs there and is not printed, or cannot be read.
 *
 * <p>{@code <5} and {@code ≤ 5} are said of what is not negative, as of a small count that is withheld. The ends are
 * not rounded. Of a plain count that is exact, {@code <5} is at most 4.
 */
final class PrintedRange {

    private static final Pattern FROM_TO = Pattern.compile("(.*[0-9%a-zö])\\s?[-\u2013]\\s?(.+)");
    private static final Pattern OPEN = Pattern.compile("(<=|>=|[<>\u2264\u2265])\\s?(.+)");
    private static final Share HALF = Share.of(1, 2);
    private static final Share MINUS_ONE = Share.of(-1, 1);

    private PrintedRange() {}

    /**
     * The interval, none where the text is none.
     *
     * @param isExact whether what is not told was not rounded either
     * @throws NumberTextException if it is an interval of something else than numbers, or ends before it begins
     */
    static Option<PrintedNumber> of(String text, PrintUnit tableUnit, boolean isExact) {
        if (text.equals("?")) {
            return Option.of(new PrintedNumber(text, Share.ZERO, tableUnit, tableUnit.size(), Interval.any()));
        }
        Matcher open = OPEN.matcher(text);
        if (open.matches()) {
            return Option.of(open(text, open.group(1), Digits.of(open.group(2), tableUnit), isExact));
        }
        Matcher fromTo = FROM_TO.matcher(text);
        return fromTo.matches() ? Option.of(closed(text, fromTo.group(1), fromTo.group(2), tableUnit)) : Option.none();
    }

    private static PrintedNumber closed(String text, String from, String to, PrintUnit tableUnit) {
        Digits most = Digits.of(to, tableUnit);
        Digits least = Digits.of(from, most.unit());
        if (least.value().compareTo(most.value()) > 0) {
            throw new NumberTextException(PrintedMistake.INTERVAL_REVERSED.with("text", Excerpt.of(text)));
        }
        return number(text, most, new Interval(Option.of(least.value()), true, Option.of(most.value()), true));
    }

    private static PrintedNumber open(String text, String sign, Digits end, boolean isExact) {
        boolean isWhole = isExact && end.unit().kind() == PrintUnit.Kind.NUMBER;
        boolean isIncluded = sign.endsWith("=") || sign.equals("\u2264") || sign.equals("\u2265");
        boolean isBelow = sign.startsWith("<") || sign.equals("\u2264");
        Share next = end.value().plus(isBelow ? end.lastDigit().times(MINUS_ONE) : end.lastDigit());
        Share last = isWhole && !isIncluded ? next : end.value();
        if (!isBelow) {
            Interval above = new Interval(Option.of(last), isIncluded || isWhole, Option.none(), false);
            return new PrintedNumber(text, isIncluded ? last : next, end.unit(), end.lastDigit(), above);
        }
        Interval below = new Interval(Option.of(Share.ZERO), true, Option.of(last), isIncluded || isWhole);
        if (last.compareTo(Share.ZERO) < 0 || !below.contains(last.times(HALF))) {
            throw new NumberTextException(PrintedMistake.INTERVAL_EMPTY.with("text", Excerpt.of(text)));
        }
        return number(text, end, below);
    }

    private static PrintedNumber number(String text, Digits digits, Interval values) {
        Share middle = values.least().get().plus(values.most().get()).times(HALF);
        return new PrintedNumber(text, middle, digits.unit(), digits.lastDigit(), values);
    }
}
