package rar.model.reconciliation;

import io.vavr.control.Option;
import java.math.BigDecimal;
import rar.model.money.NumberTextException;
import rar.model.money.Share;

/** A printed number taken apart: its value and the size of its last digit in the measure of its unit's kind. */
record Digits(Share value, Share lastDigit, PrintUnit unit) {

    /** Plain, no-break and narrow no-break space. */
    private static final String SPACES = " \u00a0\u202f";

    /** @throws NumberTextException if it is not a number in Swedish form */
    static Digits of(String text, PrintUnit tableUnit) {
        PrintUnit unit = unitAtEndOf(text).getOrElse(tableUnit);
        String number = unitAtEndOf(text).isEmpty() ? text : withoutEnd(text, unit.symbol());
        if (number.indexOf('/') >= 0 || number.indexOf('%') >= 0) {
            throw new NumberTextException("\"" + text + "\" is not a number as a table prints it");
        }
        int comma = number.indexOf(',');
        int decimals = comma < 0 ? 0 : number.length() - comma - 1;
        Share value = Share.parse(number).times(unit.size());
        return new Digits(
                value, Share.of(BigDecimal.ONE.movePointLeft(decimals)).times(unit.size()), unit);
    }

    private static Option<PrintUnit> unitAtEndOf(String text) {
        // longest symbols first: "kr" also ends "tkr"
        for (String symbol : new String[] {"tkr", "mkr", "öre", "kr", "%"}) {
            if (text.endsWith(symbol)) {
                return Option.of(PrintUnit.parse(symbol));
            }
        }
        return Option.none();
    }

    private static String withoutEnd(String text, String symbol) {
        String number = text.substring(0, text.length() - symbol.length());
        return !number.isEmpty() && SPACES.indexOf(number.charAt(number.length() - 1)) >= 0
                ? number.substring(0, number.length() - 1)
                : number;
    }
}
