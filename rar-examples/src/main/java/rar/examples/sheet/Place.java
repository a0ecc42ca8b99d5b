package rar.examples.sheet;

import java.util.Comparator;
import rar.model.money.Components;

/**
 * The place of a cell, which a formula can name.
 *
 * @param sheet the name of its sheet
 * @param row 0 being the first
 * @param column 0 being the first
 */
public record Place(String sheet, int row, int column) implements Expression, Comparable<Place> {

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::sheet).thenComparing(Place::row).thenComparing(Place::column);

    private static final int LETTERS = 26;

    /** @throws NullPointerException if a component is null; it names the component */
    public Place {
        Components.present(Place.class, sheet);
    }

    /** So many columns to the right of it, in its row. */
    public Place right(int columns) {
        return new Place(sheet, row, column + columns);
    }

    /** So many rows below it, in its column. */
    public Place below(int rows) {
        return new Place(sheet, row + rows, column);
    }

    /** As its own sheet names it, e.g. {@code B7}. */
    public String name() {
        return letters(column) + (row + 1);
    }

    @Override
    public String in(String home) {
        return of(home) + name();
    }

    /** What stands before a name on another sheet; a sheet's name is quoted, and a quotation mark in it doubled. */
    String of(String home) {
        return home.equals(sheet) ? "" : "'" + sheet.replace("'", "''") + "'!";
    }

    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }
}
