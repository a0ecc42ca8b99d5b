package rar.model.money;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The size of the pieces that money is allocated in or printed in: öre, kr, tkr (1 000 kr), mkr, or any other whole
 * number of öre such as {@code 100 kr} or a quarter krona, {@code 0,25 kr}.
 *
 * @param symbol how the unit is written after a number, e.g. {@code tkr}
 * @param ore its size in whole öre, at least 1
 */
public record MoneyUnit(String symbol, long ore) {

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
        if (ore < 1) {
            throw new IllegalArgumentException("a unit of " + ore + " öre cannot hold money");
        }
    }

    /**
     * Reads {@code öre}, {@code kr}, {@code tkr}, {@code mkr}, or a positive amount of them that is a whole number of
     * öre, such as {@code 100 kr}.
     *
     * @throws NumberTextException if the text is none of these
     */
    public static MoneyUnit parse(String text) {
        for (MoneyUnit unit : NAMED) {
            if (unit.symbol.equals(text)) {
                return unit;
            }
        }
        Money size = Money.parse(text);
        if (size.ore() < 1) {
            throw new NumberTextException("a unit must be positive, not " + text);
        }
        return new MoneyUnit(text, size.ore());
    }

    /** The unit named at the end of an amount's text, or nothing where it ends otherwise. */
    static Optional<MoneyUnit> endOf(String text) {
        // longest symbols first: "kr" also ends "tkr"
        return List.of(TKR, MKR, ORE, KRONA).stream()
                .filter(unit -> text.endsWith(unit.symbol))
                .findFirst();
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
    public String toString() {
        return symbol;
    }
}
