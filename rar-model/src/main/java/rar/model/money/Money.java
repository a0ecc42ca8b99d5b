package rar.model.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import rar.model.message.Excerpt;
import rar.model.message.Figure;
import rar.model.message.Message;

/**
 * An amount of Swedish kronor in whole öre: exact, immutable, an overflow is an error and never a wrap.
 *
 * <p>One currency and one precision, because a ledger of a coordination association has no other; that is why this
 * is not a general money type. Printed units (kr, tkr, mkr) exist only at the border to text.
 *
 * @param ore the amount in öre; negative amounts are allowed
 */
public record Money(long ore) implements Comparable<Money>, Figure {

    /** No money. */
    public static final Money ZERO = new Money(0);

    private static final int MOST_PARTS = 1_000_000;

    /** {@code kronor} kr. @throws ArithmeticException on overflow */
    public static Money ofKronor(long kronor) {
        return of(kronor, MoneyUnit.KRONA);
    }

    /** {@code tkr} thousand kronor. @throws ArithmeticException on overflow */
    public static Money ofTkr(long tkr) {
        return of(tkr, MoneyUnit.TKR);
    }

    /** {@code count} whole units. @throws ArithmeticException on overflow */
    public static Money of(long count, MoneyUnit unit) {
        return new Money(Math.multiplyExact(count, unit.ore()));
    }

    /**
     * Reads an amount with its unit, such as {@code 1 308 750 kr}, {@code 17177,4 tkr} or {@code −12 723 tkr}; the
     * unit in any of the spellings that {@link MoneyUnit#named(String)} knows.
     *
     * @throws NumberTextException if the number or the unit is missing or malformed, or the amount is finer than an
     *     öre or too large to hold
     */
    public static Money parse(String text) {
        AmountText written = AmountText.of(text);
        if (!written.hasUnit()) {
            throw new NumberTextException(NumberFault.message(text)
                    .orElseGet(() -> (written.endsInUnit() ? NumberMistake.NUMBER_MISSING : NumberMistake.UNIT_MISSING)
                            .with("text", Excerpt.of(text))));
        }
        return parse(written.number(), MoneyUnit.named(written.unit()));
    }

    /**
     * Reads a number that stands for so many of {@code unit}, as in a table whose heading names the unit.
     *
     * @throws NumberTextException if the number is malformed, finer than an öre or too large to hold
     */
    public static Money parse(String number, MoneyUnit unit) {
        BigDecimal ore = SwedishNumber.parse(number).multiply(unit.size());
        try {
            return new Money(ore.longValueExact());
        } catch (ArithmeticException e) {
            throw new NumberTextException(
                    notHeld(number, unit, ore.stripTrailingZeros().scale() > 0));
        }
    }

    private static Message notHeld(String number, MoneyUnit unit, boolean hasFraction) {
        if (!hasFraction) {
            return NumberMistake.TOO_LARGE
                    .with("number", number)
                    .with("unit", unit)
                    .with("largest", new Money(Long.MAX_VALUE));
        }
        return new AmountText(number, unit.symbol()).isDoubtful()
                ? NumberMistake.FRACTION_OF_ORE_OR_GROUPED
                        .with("number", number)
                        .with("unit", unit)
                        .with("grouped", number.replace(',', ' '))
                : NumberMistake.FRACTION_OF_ORE.with("number", number).with("unit", unit);
    }

    /** The sum of the amounts, zero for none. @throws ArithmeticException on overflow */
    public static Money sum(Iterable<Money> amounts) {
        long total = 0;
        for (Money amount : amounts) {
            total = Math.addExact(total, amount.ore);
        }
        return new Money(total);
    }

    /** This and {@code other}. @throws ArithmeticException on overflow */
    public Money plus(Money other) {
        return new Money(Math.addExact(ore, other.ore));
    }

    /** This less {@code other}. @throws ArithmeticException on overflow */
    public Money minus(Money other) {
        return new Money(Math.subtractExact(ore, other.ore));
    }

    /** The same amount with the other sign. @throws ArithmeticException on overflow */
    public Money negated() {
        return new Money(Math.negateExact(ore));
    }

    /** {@code factor} times this. @throws ArithmeticException on overflow */
    public Money times(long factor) {
        return new Money(Math.multiplyExact(ore, factor));
    }

    /**
     * {@code share} of this, rounded half up to the öre, away from zero, so that the result for the negative amount
     * is the negative result.
     *
     * @throws ArithmeticException on overflow
     */
    public Money timesHalfUp(Share share) {
        return new Money(share.timesHalfUp(BigInteger.valueOf(ore)).longValueExact());
    }

    /**
     * {@code share} of this, rounded to the öre, halves to the even one.
     *
     * @throws ArithmeticException on overflow
     */
    public Money timesHalfEven(Share share) {
        BigInteger exact = share.numerator().multiply(BigInteger.valueOf(ore));
        return new Money(new BigDecimal(exact)
                .divide(new BigDecimal(share.denominator()), 0, RoundingMode.HALF_EVEN)
                .longValueExact());
    }

    /**
     * This divided into {@code parts} that differ by at most one öre and sum to it; the öre that remain go to the
     * first parts. Negative amounts mirror positive ones.
     *
     * @throws IllegalArgumentException if {@code parts} is less than 1 or more than a million
     */
    public List<Money> dividedInto(int parts) {
        if (parts < 1 || parts > MOST_PARTS) {
            throw new IllegalArgumentException(
                    "money is divided into 1 to " + MOST_PARTS + " parts, not into " + parts);
        }
        long each = ore / parts;
        long rest = Math.abs(ore % parts);
        List<Money> result = new ArrayList<>(parts);
        for (int i = 0; i < parts; i++) {
            result.add(new Money(i < rest ? each + Long.signum(ore) : each));
        }
        return List.copyOf(result);
    }

    /** Whether this is less than zero. */
    public boolean isNegative() {
        return ore < 0;
    }

    /** The amount without its sign. @throws ArithmeticException on overflow */
    public Money abs() {
        return ore < 0 ? negated() : this;
    }

    /** The smaller of the two. */
    public Money min(Money other) {
        return ore <= other.ore ? this : other;
    }

    /** The larger of the two. */
    public Money max(Money other) {
        return ore >= other.ore ? this : other;
    }

    /** How many of {@code unit} a printed table shows for this: rounded half up, away from zero. */
    public long roundedIn(MoneyUnit unit) {
        return BigDecimal.valueOf(ore)
                .divide(unit.size(), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** For a printed table: {@link #roundedIn} with grouped digits and no unit, e.g. {@code −13 030}. */
    public String formatRounded(MoneyUnit unit) {
        return SwedishNumber.format(BigDecimal.valueOf(roundedIn(unit)));
    }

    /**
     * Exact, with unit and only the decimals it needs, e.g. {@code 350,078 tkr}; {@link #parse(String)} reads it. A
     * unit without a name of its own, such as {@code 100 kr}, would stand after the number like digits of it: there
     * the amount is in kr.
     */
    public String format(MoneyUnit unit) {
        MoneyUnit named = unit.isNamed() ? unit : MoneyUnit.KRONA;
        BigDecimal exact = BigDecimal.valueOf(ore).divide(named.size());
        int scale = Math.max(0, exact.stripTrailingZeros().scale());
        return SwedishNumber.format(exact.setScale(scale)) + "\u00a0" + named;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(ore, other.ore);
    }

    /** Exact, in kronor, e.g. {@code 1 308 750 kr}. */
    @Override
    public String written() {
        return format(MoneyUnit.KRONA);
    }

    @Override
    public String toString() {
        return written();
    }
}
