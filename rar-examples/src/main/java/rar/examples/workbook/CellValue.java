package rar.examples.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What a cell holds.
 *
 * @param type what it is
 * @param text of a text, a day or month ({@code 2009-01-31}, {@code 2009-01}), a flag or an error
 * @param number of a number; 0.1 for 10 %
 * @param isFormula whether it was computed by the program that wrote the workbook
 */
record CellValue(Type type, String text, BigDecimal number, boolean isFormula) {

    /** What a cell may hold. */
    enum Type {
        TEXT,
        NUMBER,
        PERCENT,
        DAY,
        MONTH,
        FLAG,
        ERROR,
        /** A formula whose value the workbook does not say. */
        UNCOMPUTED
    }

    /** What spreadsheets keep of a number (IEEE 754 double, shown to 15 digits). */
    static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private static CellValue of(Type type, String text) {
        return new CellValue(type, text, BigDecimal.ZERO, false);
    }

    static CellValue text(String text) {
        return of(Type.TEXT, text);
    }

    static CellValue number(BigDecimal number) {
        return new CellValue(Type.NUMBER, "", number, false);
    }

    static CellValue percent(BigDecimal share) {
        return new CellValue(Type.PERCENT, "", share, false);
    }

    static CellValue day(LocalDate day) {
        return of(Type.DAY, day.toString());
    }

    static CellValue month(YearMonth month) {
        return of(Type.MONTH, month.toString());
    }

    static CellValue flag(boolean flag) {
        return of(Type.FLAG, Boolean.toString(flag));
    }

    static CellValue error(String text) {
        return of(Type.ERROR, text);
    }

    static CellValue uncomputed() {
        return of(Type.UNCOMPUTED, "");
    }

    CellValue computed() {
        return new CellValue(type, text, number, true);
    }

    boolean isText() {
        return type == Type.TEXT;
    }

    boolean isNumber() {
        return type == Type.NUMBER || type == Type.PERCENT;
    }

    /** Whether a cell can hold the number to the last digit. */
    static boolean isExact(BigDecimal number) {
        return number.stripTrailingZeros().precision() <= DIGITS.getPrecision()
                && BigDecimal.valueOf(number.doubleValue()).round(DIGITS).compareTo(number) == 0;
    }

    /** As it would be typed. */
    String typed() {
        return switch (type) {
            case NUMBER -> plain(number);
            case PERCENT -> plain(number.movePointRight(2)) + " %";
            case TEXT, DAY, MONTH, FLAG, ERROR, UNCOMPUTED -> text;
        };
    }

    /** Digits with a decimal comma. */
    static String plain(BigDecimal number) {
        return digits(number).replace('.', ',');
    }

    /** Digits with a decimal point, as JSON has them. */
    static String digits(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
