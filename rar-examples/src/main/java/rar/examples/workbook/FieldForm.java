package rar.examples.workbook;

/** What the value of a field is. */
public enum FieldForm {
    /** Money with its unit. */
    AMOUNT,
    /** A share or a rate. */
    SHARE,
    /** A number, or a share. */
    WEIGHT,
    /** A number. */
    NUMBER,
    /** Several numbers. */
    NUMBERS,
    /** A month. */
    MONTH,
    /** A day. */
    DAY,
    /** Yes or no. */
    FLAG,
    /** A text, perhaps one of some words. */
    TEXT;

    static FieldForm of(Kind kind) {
        return switch (kind) {
            case AMOUNT -> AMOUNT;
            case SHARE -> SHARE;
            case WEIGHT -> WEIGHT;
            case NUMBER -> NUMBER;
            case NUMBERS -> NUMBERS;
            case MONTH -> MONTH;
            case DAY -> DAY;
            case FLAG -> FLAG;
            case TEXT, TEXTS, ANY -> TEXT;
        };
    }
}
