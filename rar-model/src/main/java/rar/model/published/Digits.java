package rar.model.published;

import java.math.BigDecimal;
import rar.model.message.Excerpt;
import rar.model.money.AmountText;
import rar.model.money.NumberTextException;
import rar.model.money.Share;

/** A printed number taken apart: its value and the size of its last digit in the measure of its unit's kind. */
record Digits(Share value, Share lastDigit, PrintUnit unit) {

    /** @throws NumberTextException if it is not a number in Swedish form */
    static Digits of(String text, PrintUnit tableUnit) {
        AmountText written = AmountText.of(text);
        PrintUnit unit = written.hasUnit() ? PrintUnit.parse(written.unit()) : tableUnit;
        String number = written.number();
        if (number.indexOf('/') >= 0 || number.indexOf('%') >= 0) {
            throw new NumberTextException(PrintedMistake.NOT_PRINTED_SO.with("text", Excerpt.of(text)));
        }
        int comma = number.indexOf(',');
        int decimals = comma < 0 ? 0 : number.length() - comma - 1;
        Share value = Share.parse(number).times(unit.size());
        return new Digits(
                value, Share.of(BigDecimal.ONE.movePointLeft(decimals)).times(unit.size()), unit);
    }
}
