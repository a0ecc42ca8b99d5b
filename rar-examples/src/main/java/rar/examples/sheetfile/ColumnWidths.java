package rar.examples.sheetfile;

import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import rar.examples.sheet.Cell;
import rar.examples.sheet.Place;
import rar.examples.sheet.Sheet;
import rar.examples.sheet.Value;
import rar.model.money.MoneyUnit;

/** How wide the columns of a sheet are: by what stands in them, not by how a machine's fonts draw it. */
final class ColumnWidths {

    private static final int LEAST = 9;

    private static final int MOST = 66;

    /** Of a heading, which is wrapped. */
    private static final int MOST_OF_HEADING = 16;

    /** The characters of a line that is easily read. */
    private static final int LINE = 100;

    private static final int UNITS_A_CHARACTER = 256;

    private final Map<Integer, Integer> widths = new TreeMap<>();

    ColumnWidths(Sheet sheet) {
        sheet.cells().forEach(this::add);
    }

    private void add(Place place, Cell cell) {
        int width = switch (cell.look()) {
            case TITLE, NOTE -> LEAST;
            case HEADING -> Math.min(MOST_OF_HEADING, length(cell.value()) + room(place));
            case PLAIN, TOTAL, STRONG -> length(cell.value()) + room(place);
        };
        widths.merge(place.column(), Math.max(LEAST, Math.min(MOST, width)), Math::max);
    }

    /** What stands beside the first column is indented. */
    private static int room(Place place) {
        return place.column() == 0 ? 2 : 4;
    }

    private static int length(Value value) {
        if (value instanceof Value.Text text) {
            return text.text().length();
        }
        // two decimals and a little for bold
        return value instanceof Value.Amount amount
                ? amount.money().formatRounded(MoneyUnit.KRONA).length() + 4
                : LEAST;
    }

    /** In characters. */
    private int of(int column) {
        return widths.getOrDefault(column, LEAST);
    }

    /** The last column that a line of words runs over, of columns that are used or not. */
    int lastOfLine() {
        int last = 0;
        for (int width = of(0) + of(1); width <= LINE; width += of(last + 1)) {
            last++;
        }
        return last;
    }

    /** How many lines a text takes that runs over columns from one to another. */
    int lines(String text, int first, int last) {
        int width = 0;
        for (int column = first; column <= last; column++) {
            width += of(column);
        }
        return 1 + text.length() / width;
    }

    void setOn(XSSFSheet to) {
        widths.forEach((column, width) -> to.setColumnWidth(column, width * UNITS_A_CHARACTER));
    }
}
