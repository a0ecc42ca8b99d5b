package rar.examples.workbook;

import java.util.Comparator;

/**
 * Where a cell is, e.g. {@code Projekt!F7}.
 *
 * @param number of its sheet, from 0
 * @param sheet the sheet's name
 * @param row from 0
 * @param column from 0
 */
record CellPlace(int number, String sheet, int row, int column) implements Comparable<CellPlace> {

    private static final Comparator<CellPlace> ORDER = Comparator.comparingInt(CellPlace::number)
            .thenComparingInt(CellPlace::row)
            .thenComparingInt(CellPlace::column);

    /** The letters of a column: A, …, Z, AA, … */
    static String letters(int column) {
        return (column < 26 ? "" : letters(column / 26 - 1)) + (char) ('A' + column % 26);
    }

    /** In quotation marks where the sheet's name has anything but letters and digits, as spreadsheets write it. */
    @Override
    public String toString() {
        boolean isPlain = sheet.matches("[\\p{L}\\p{N}_]+");
        String name = isPlain ? sheet : "'" + sheet.replace("'", "''") + "'";
        return name + "!" + letters(column) + (row + 1);
    }

    @Override
    public int compareTo(CellPlace other) {
        return ORDER.compare(this, other);
    }
}
