package rar.examples.workbook;

import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.SharedStrings;

/**
 * What the characters of a cell mean.
 *
 * @param strings the texts that cells share
 * @param formats the number format of each style
 * @param isFrom1904 whether days are counted from 1904 and not from 1900
 */
record CellDecoding(SharedStrings strings, NumberFormats formats, boolean isFrom1904) {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** The value; none where the cell is blank. */
    Option<CellValue> value(String type, int style, String characters) {
        return switch (type) {
            case "s" ->
                text(strings.getItemAt(Integer.parseInt(characters.strip())).getString());
            case "inlineStr", "str" -> text(unescaped(characters));
            case "b" -> Option.some(CellValue.flag(characters.strip().equals("1")));
            case "e" -> Option.some(CellValue.error(characters));
            case "d" ->
                Option.some(CellValue.text(characters.length() > 10 ? characters.substring(0, 10) : characters));
            default ->
                characters.isBlank() ? Option.none() : Option.some(number(style, new BigDecimal(characters.strip())));
        };
    }

    private static Option<CellValue> text(String text) {
        return Option.when(!text.isBlank(), () -> CellValue.text(text));
    }

    /** Characters that XML cannot hold are written by their number (ECMA-376 part 1, 22.9.2.19). */
    private static String unescaped(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
    }

    private CellValue number(int style, BigDecimal exact) {
        BigDecimal number = exact.round(CellValue.DIGITS);
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
