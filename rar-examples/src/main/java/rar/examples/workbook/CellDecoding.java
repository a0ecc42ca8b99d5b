package rar.examples.workbook;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.SharedStrings;
import org.xml.sax.SAXException;

/**
 * What the characters of a cell mean.
 *
 * @param strings the texts that cells share
 * @param formats the number format of each style
 * @param isFrom1904 whether days are counted from 1904 and not from 1900
 */
record CellDecoding(SharedStrings strings, NumberFormats formats, boolean isFrom1904) {

    /** Digits that any program would write of a number. */
    private static final int LONGEST_NUMBER = 400;

    /** Of a cell, in characters. */
    private static final int LONGEST_TEXT = 32_767;

    /** Of a cell in a file, where each of its characters may be written by its number. */
    static final int LONGEST_WRITTEN = LONGEST_TEXT * "_x0000_".length();

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** The value; none where the cell is blank. @throws SAXException if it refers to a text that there is not */
    Option<CellValue> value(String type, int style, String characters) throws SAXException {
        return switch (type) {
            case "s" -> text(shared(characters.strip()));
            case "inlineStr", "str" -> text(unescaped(characters));
            case "b" -> Option.some(CellValue.flag(characters.strip().equals("1")));
            case "e" -> Option.some(CellValue.error(characters));
            case "d" ->
                Option.some(CellValue.text(characters.length() > 10 ? characters.substring(0, 10) : characters));
            default -> characters.isBlank() ? Option.none() : Option.some(number(style, characters.strip()));
        };
    }

    private String shared(String number) throws SAXException {
        try {
            return strings.getItemAt(Integer.parseInt(number)).getString();
        } catch (NumberFormatException | IllegalStateException | IndexOutOfBoundsException e) {
            throw new SAXException("no shared text " + number, e);
        }
    }

    private static Option<CellValue> text(String text) throws SAXException {
        if (text.length() > LONGEST_TEXT) {
            throw new SAXException("a text longer than any cell");
        }
        return Option.when(!text.isBlank(), () -> CellValue.text(text));
    }

    /** Characters that XML cannot hold are written by their number (ECMA-376 part 1, 22.9.2.19). */
    private static String unescaped(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }

    /** A number that no spreadsheet can hold is shown as it stands there. */
    private CellValue number(int style, String digits) {
        return Option.when(digits.length() <= LONGEST_NUMBER, digits)
                .flatMap(Values::decimal)
                .map(exact -> number(style, exact.round(CellValue.DIGITS)))
                .getOrElse(() -> CellValue.error(digits));
    }

    private CellValue number(int style, BigDecimal number) {
        return switch (formats.form(style)) {
            case PERCENT -> CellValue.percent(number);
            case DAY -> isDay(number) ? CellValue.day(day(number)) : CellValue.number(number);
            case MONTH -> isDay(number) ? CellValue.month(YearMonth.from(day(number))) : CellValue.number(number);
            default -> CellValue.number(number);
        };
    }

    private static boolean isDay(BigDecimal number) {
        return number.compareTo(BigDecimal.ONE) >= 0 && number.compareTo(BigDecimal.valueOf(2_958_465)) <= 0;
    }

    private LocalDate day(BigDecimal number) {
        return DateUtil.getLocalDateTime(number.doubleValue(), isFrom1904).toLocalDate();
    }
}
