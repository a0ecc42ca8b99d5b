package rar.model.published;

import java.io.Serializable;
import rar.model.message.Sayable;
import rar.model.money.Components;
import rar.model.money.MoneyUnit;
import rar.model.money.NumberTextException;
import rar.model.money.Share;

/**
 * What a printed number counts: öre, kr, tkr or mkr, a percentage, or plain things such as inhabitants.
 *
 * @param symbol how it is written after a number, e.g. {@code tkr}; empty for plain numbers
 * @param kind only numbers of one kind can be added
 * @param size how much one of it is, in the measure of its kind
 */
public record PrintUnit(String symbol, Kind kind, Share size) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** @throws NullPointerException if a component is null; it names the component */
    public PrintUnit {
        Components.present(PrintUnit.class, symbol, kind, size);
    }

    /** What can be added to what. */
    public enum Kind implements Sayable {
        /** Money, measured in öre. */
        MONEY,
        /** Plain numbers such as inhabitants (antal invånare), measured in ones. */
        NUMBER,
        /** Shares (andelar), measured in wholes. */
        SHARE
    }

    /** Procent. */
    public static final PrintUnit PERCENT = new PrintUnit("%", Kind.SHARE, Share.of(1, 100));

    /** Antal. */
    public static final PrintUnit NUMBER = new PrintUnit("", Kind.NUMBER, Share.ONE);

    /** A unit of money. */
    public static PrintUnit of(MoneyUnit unit) {
        return new PrintUnit(unit.symbol(), Kind.MONEY, Share.of(unit.ore(), 1));
    }

    /**
     * Reads {@code öre}, {@code kr}, {@code tkr} or {@code mkr} in one of their spellings, {@code %} or
     * {@code number}.
     *
     * @throws NumberTextException if the text is none of these
     */
    public static PrintUnit parse(String text) {
        return switch (text) {
            case "%" -> PERCENT;
            case "number" -> NUMBER;
            default ->
                of(MoneyUnit.spelled(text).orElseThrow(() -> MoneyUnit.unknown(text, PrintedMistake.UNITS.message())));
        };
    }
}
