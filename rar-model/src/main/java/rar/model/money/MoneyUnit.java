package rar.model.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import rar.model.message.Figure;
import rar.model.message.Message;
import rar.model.message.RefusedException;

/**
 * The size of the pieces that money is allocated in or printed in: öre, kr, tkr (1 000 kr), mkr, or any other whole
 * number of öre such as {@code 100 kr} or a quarter krona, {@code 0,25 kr}.
 *
 * @param symbol how the unit is written after a number, e.g. {@code tkr}
 * @param ore its size in whole öre, at least 1
 */
public record MoneyUnit(String symbol, long ore) implements Figure {

    /** One öre, the unit of every ledger amount. */
    public static final MoneyUnit ORE = new MoneyUnit("öre", 1);

    /** One krona, 100 öre. */
    public static final MoneyUnit KRONA = new MoneyUnit("kr", 100);

    /** Tusen kronor, 1 000 kr. */
    public static final MoneyUnit TKR = new MoneyUnit("tkr", 100_000);

    /** Miljoner kronor, 1 000 000 kr. */
    public static final MoneyUnit MKR = new MoneyUnit("mkr", 100_000_000);

    private static final List<MoneyUnit> NAMED = List.of(ORE, KRONA, TKR, MKR);

    /** @throws IllegalArgumentException if {@code ore} is less than 1 */
    public MoneyUnit {
        Components.present(MoneyUnit.class, symbol);
        if (ore < 1) {
            throw new RefusedException(NumberMistake.UNIT_TOO_SMALL.with("ore", ore));
        }
    }

    /**
     * Reads {@code öre}, {@code kr}, {@code tkr}, {@code mkr} in one of their spellings, or a positive amount of them that
     * is a whole number of öre, such as {@code 100 kr}.
     *
     * @throws NumberTextException if the text is none of these
     */
    public static MoneyUnit parse(String text) {
        AmountText written = AmountText.of(text);
        if (!written.hasUnit()) {
            return named(text);
        }
        MoneyUnit unit = named(written.unit());
        Money size = Money.parse(written.number(), unit);
        if (size.ore() < 1) {
            throw new NumberTextException(NumberMistake.UNIT_NOT_POSITIVE.with("text", text));
        }
        return new MoneyUnit(written.number() + " " + unit, size.ore());
    }

    /**
     * The unit of a name or one of its spellings, in capitals or not: {@code tkr}, {@code Tkr}, {@code kkr}, {@code kSEK}
     * and {@code tusen kronor} are one, and so are {@code mkr}, {@code mnkr}, {@code MSEK} and {@code miljoner kronor}.
     *
     * @throws NumberTextException if the word is none of them
     */
    public static MoneyUnit named(String word) {
        return spelled(word).orElseThrow(() -> unknown(word, NumberMistake.UNITS_OF_MONEY.message()));
    }

    /** The same, or nothing where the word is no unit. */
    public static Optional<MoneyUnit> spelled(String word) {
        return UnitWords.unit(word);
    }

    /**
     * The refusal of a word that is no unit, with the one that was perhaps meant.
     *
     * @param known what may stand there
     */
    public static NumberTextException unknown(String word, Message known) {
        return new NumberTextException(UnitWords.unknown(word).with("known", known));
    }

    /** Whether this is öre, kr, tkr or mkr, whose sizes are powers of ten. */
    boolean isNamed() {
        return NAMED.contains(this);
    }

    /** This unit's size in öre, for exact decimal arithmetic. */
    BigDecimal size() {
        return BigDecimal.valueOf(ore);
    }

    @Override
    public String written() {
        return symbol;
    }

    @Override
    public String toString() {
        return symbol;
    }
}
