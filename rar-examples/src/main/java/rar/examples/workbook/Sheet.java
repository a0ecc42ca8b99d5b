package rar.examples.workbook;

import io.vavr.collection.SortedMap;
import io.vavr.collection.SortedSet;
import io.vavr.control.Option;

/**
 * A sheet as it was read.
 *
 * @param number among the sheets, from 0
 * @param name of the sheet
 * @param isHidden whether a person who opens the workbook sees it
 * @param rows the cells that hold something, by row and column from 0
 * @param hiddenRows which of the rows are hidden
 */
record Sheet(
        int number,
        String name,
        boolean isHidden,
        SortedMap<Integer, SortedMap<Integer, CellValue>> rows,
        SortedSet<Integer> hiddenRows) {

    CellPlace place(int row, int column) {
        return new CellPlace(number, name, row, column);
    }

    Option<CellValue> cell(int row, int column) {
        return rows.get(row).flatMap(cells -> cells.get(column));
    }
}
