package rar.examples.workbook;

import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.TreeSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import rar.model.message.RefusedException;

/** The cells of a sheet as its XML passes (ECMA-376 part 1, 18.3). */
final class SheetHandler extends DefaultHandler {

    /** Of all sheets together: a hundred times what a plan of fifty years needs. A long text counts as several. */
    static final int MOST_CELLS = 300_000;

    /** Of a text that counts as one cell, so that a text which many cells share does not grow beyond memory. */
    private static final int CHARACTERS = 100;

    /** Of a sheet, as Excel has them. */
    private static final int MOST_ROWS = 1 << 20;

    private static final int MOST_COLUMNS = 1 << 14;

    private static final Pattern REFERENCE = Pattern.compile("([A-Z]{1,3})[1-9][0-9]{0,6}");

    private final CellDecoding decoding;
    private final java.util.TreeMap<Integer, java.util.TreeMap<Integer, CellValue>> rows = new java.util.TreeMap<>();
    private final List<Integer> hidden = new ArrayList<>();
    private final List<CellRangeAddress> merged = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int row = -1;
    private int column = -1;
    private String type = "";
    private int style;
    private boolean isFormula;
    private boolean hasValue;
    private boolean isInPhonetic;
    private @Nullable StringBuilder open;
    private int left;

    SheetHandler(CellDecoding decoding, int left) {
        this.decoding = decoding;
        this.left = left;
    }

    /** How many more cells the workbook may have. */
    int left() {
        return left;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        switch (name) {
            case "row" -> startRow(attributes);
            case "c" -> startCell(attributes);
            case "f" -> isFormula = true;
            case "v" -> {
                hasValue = true;
                open = text;
            }
            case "rPh" -> isInPhonetic = true;
            case "t" -> open = isInPhonetic ? null : text;
            case "is" -> hasValue = true;
            case "mergeCell" -> merged.add(range(attributes.getValue("ref")));
            default -> {}
        }
    }

    private void startRow(Attributes attributes) throws SAXException {
        row = number(attributes.getValue("r"), row + 2, MOST_ROWS) - 1;
        if (row < 0) {
            throw new SAXException("a row before the first");
        }
        column = -1;
        if (isTrue(attributes.getValue("hidden"))) {
            hidden.add(row);
        }
    }

    private void startCell(Attributes attributes) throws SAXException {
        String reference = attributes.getValue("r");
        column = reference == null ? column + 1 : column(reference);
        type = or(attributes.getValue("t"), "n");
        style = number(attributes.getValue("s"), 0, Integer.MAX_VALUE);
        isFormula = false;
        hasValue = false;
        text.setLength(0);
        take(1);
    }

    private void take(int cells) {
        left -= cells;
        if (left < 0) {
            throw new RefusedException(WorkbookMistake.TOO_MANY_CELLS.with("most", MOST_CELLS));
        }
    }

    private static int number(@Nullable String text, int otherwise, int most) throws SAXException {
        int number = text == null ? otherwise : whole(text);
        if (number < 0 || number > most) {
            throw new SAXException(number + " is not one of " + most);
        }
        return number;
    }

    private static int whole(String text) throws SAXException {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new SAXException("no number: " + text, e);
        }
    }

    private static int column(String reference) throws SAXException {
        Matcher cell = REFERENCE.matcher(reference);
        if (!cell.matches() || CellReference.convertColStringToIndex(cell.group(1)) >= MOST_COLUMNS) {
            throw new SAXException("no cell: " + reference);
        }
        return CellReference.convertColStringToIndex(cell.group(1));
    }

    private static CellRangeAddress range(@Nullable String reference) throws SAXException {
        String written = or(reference, "");
        for (String corner : written.split(":", 2)) {
            column(corner);
        }
        return CellRangeAddress.valueOf(written);
    }

    private static String or(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }

    private static boolean isTrue(@Nullable String text) {
        return "1".equals(text) || "true".equals(text);
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (open != null) {
            if (open.length() + length > CellDecoding.LONGEST_WRITTEN) {
                throw new SAXException("a text longer than any cell");
            }
            open.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        switch (name) {
            case "v", "t" -> open = null;
            case "rPh" -> isInPhonetic = false;
            case "c" -> endCell();
            default -> {}
        }
    }

    private void endCell() throws SAXException {
        Supplier<java.util.TreeMap<Integer, CellValue>> cells =
                () -> rows.computeIfAbsent(row, none -> new java.util.TreeMap<>());
        if (isFormula && !isComputed()) {
            cells.get().put(column, CellValue.uncomputed());
        } else if (hasValue) {
            decoding.value(type, style, text.toString()).forEach(value -> {
                take(value.text().length() / CHARACTERS);
                cells.get().put(column, isFormula ? value.computed() : value);
            });
        }
    }

    /** Whether a formula has come to something. Some programs write an empty value before; only texts may be empty. */
    private boolean isComputed() {
        return hasValue && (type.equals("str") || !text.toString().isBlank());
    }

    /** The sheet, in which each row of a cell that is merged downwards has its value. */
    Sheet sheet(int number, String name, boolean isHidden) {
        merged.forEach(this::fill);
        java.util.TreeMap<Integer, SortedMap<Integer, CellValue>> read = new java.util.TreeMap<>();
        rows.forEach((at, cells) -> read.put(at, TreeMap.ofAll(cells)));
        return new Sheet(number, name, isHidden, TreeMap.ofAll(read), TreeSet.ofAll(hidden));
    }

    private void fill(CellRangeAddress range) {
        java.util.TreeMap<Integer, CellValue> first = rows.get(range.getFirstRow());
        CellValue value = first == null ? null : first.get(range.getFirstColumn());
        if (value != null) {
            rows.subMap(range.getFirstRow(), false, range.getLastRow(), true)
                    .values()
                    .forEach(cells -> {
                        take(1 + value.text().length() / CHARACTERS);
                        cells.putIfAbsent(range.getFirstColumn(), value);
                    });
        }
    }
}
