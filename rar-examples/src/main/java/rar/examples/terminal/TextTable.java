package rar.examples.terminal;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.HorizontalAlign;
import com.github.freva.asciitable.OverflowBehaviour;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table for a person: headings, a rule, rows, and under a second rule the totals. Numbers stand to the right and
 * are never broken; texts stand to the left and are wrapped where the table would be too wide. Numbers that share a cell,
 * such as an estimate and its interval, are parted where it would be too wide all the same: at plain spaces, while
 * no-break ones keep digits together.
 *
 * @param columns from left to right, at least one
 * @param rows the cells, as many in each row as there are columns
 * @param totals rows of the same form for the foot of the table, often one, perhaps none
 */
public record TextTable(List<Column> columns, List<List<String>> rows, List<List<String>> totals) {

    /** A text may be wrapped to this many columns of the terminal, and to no fewer. */
    private static final int NARROWEST_TEXT = 16;

    /** The library pads each cell by a space on either side. */
    private static final int PADDING = 2;

    /** Only the rules under the headings and above the totals, in the order the library wants its 29 characters. */
    private static final Character[] RULES = new Character[29];

    static {
        RULES[8] = '-';
        RULES[19] = '-';
    }

    /**
     * One column.
     *
     * @param heading what stands above it; wrapped at its spaces where the column is narrower
     * @param isNumber whether its cells are numbers
     */
    public record Column(String heading, boolean isNumber) {

        /** A column of texts. */
        public static Column text(String heading) {
            return new Column(heading, false);
        }

        /** A column of numbers. */
        public static Column number(String heading) {
            return new Column(heading, true);
        }
    }

    /** @throws IllegalArgumentException if there is no column or a row has not one cell a column */
    public TextTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        totals = totals.stream().map(List::copyOf).toList();
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a table needs a column");
        }
        for (List<String> row : Stream.concat(rows.stream(), totals.stream()).toList()) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row has " + row.size() + " cells in a table of " + columns.size() + " columns: " + row);
            }
        }
    }

    /**
     * The lines of the table, each with a line end, none wider than {@code width} unless its numbers and shortest
     * headings alone are. Texts are shown as {@link SafeText}.
     *
     * @throws IllegalStateException if Java's default charset is not UTF-8: the library writes through it, and would
     *     turn a minus sign into a question mark
     */
    public String render(int width) {
        if (!Charset.defaultCharset().equals(StandardCharsets.UTF_8)) {
            throw new IllegalStateException("tables need UTF-8; start Java with -Dfile.encoding=UTF-8");
        }
        int[] widths = widths(width);
        var libraryColumns = IntStream.range(0, columns.size())
                .mapToObj(i -> libraryColumn(i, widths[i]))
                .toArray(com.github.freva.asciitable.Column[]::new);
        Object[][] cells = rows.stream()
                .map(row -> row.stream().map(SafeText::of).toArray())
                .toArray(Object[][]::new);
        return AsciiTable.builder()
                .lineSeparator("\n")
                .border(RULES)
                .data(libraryColumns, cells)
                .asString()
                .lines()
                // without the padding at either end of the line
                .map(line -> line.substring(1, line.length() - 1).stripTrailing() + "\n")
                .collect(Collectors.joining());
    }

    private com.github.freva.asciitable.Column libraryColumn(int i, int width) {
        HorizontalAlign side = columns.get(i).isNumber() ? HorizontalAlign.RIGHT : HorizontalAlign.LEFT;
        String foot = totals.stream().map(row -> SafeText.of(row.get(i))).collect(Collectors.joining("\n"));
        return new com.github.freva.asciitable.Column()
                .header(SafeText.of(columns.get(i).heading()))
                .footer(totals.isEmpty() ? null : foot)
                .headerAlign(side)
                .dataAlign(side)
                .footerAlign(side)
                .maxWidth(width + PADDING, OverflowBehaviour.NEWLINE);
    }

    /**
     * The columns' widths without padding: as wide as they want, then the widest is narrowed until all fit. Words such as
     * ids are kept whole as long as anything else can give way: cells of several numbers are broken between these first.
     */
    private int[] widths(int width) {
        int room = width - PADDING * (columns.size() - 1);
        IntUnaryOperator words = i -> Math.max(NARROWEST_TEXT, longestWord(i));
        IntUnaryOperator narrow = i -> NARROWEST_TEXT;
        int[] found = widths(room, i -> longest(i, rows), words);
        found = fits(found, room) ? found : widths(room, this::longestWord, words);
        found = fits(found, room) ? found : widths(room, i -> longest(i, rows), narrow);
        return fits(found, room) ? found : widths(room, this::longestWord, narrow);
    }

    private static boolean fits(int[] widths, int room) {
        return Arrays.stream(widths).sum() <= room;
    }

    private int[] widths(int room, IntUnaryOperator leastOfNumbers, IntUnaryOperator leastOfTexts) {
        int[] widths = new int[columns.size()];
        int[] least = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            least[i] = least(i, leastOfNumbers, leastOfTexts);
            widths[i] = Math.max(
                    least[i],
                    Math.max(
                            longest(i, rows),
                            SafeText.of(columns.get(i).heading()).length()));
        }
        while (Arrays.stream(widths).sum() > room) {
            int widest = IntStream.range(0, widths.length)
                    .filter(i -> widths[i] > least[i])
                    .boxed()
                    .max((a, b) -> Integer.compare(widths[a], widths[b]))
                    .orElse(-1);
            if (widest < 0) {
                return widths;
            }
            widths[widest]--;
        }
        return widths;
    }

    /** The least width of a column: its totals and numbers whole, its heading's words whole. */
    private int least(int i, IntUnaryOperator leastOfNumbers, IntUnaryOperator leastOfTexts) {
        int whole = Math.max(longestWord(columns.get(i).heading()), longest(i, totals));
        return Math.max(
                whole,
                columns.get(i).isNumber()
                        ? leastOfNumbers.applyAsInt(i)
                        : Math.min(longest(i, rows), leastOfTexts.applyAsInt(i)));
    }

    private int longestWord(int i) {
        return rows.stream().mapToInt(row -> longestWord(row.get(i))).max().orElse(0);
    }

    private static int longestWord(String text) {
        return Arrays.stream(SafeText.of(text).split(" ", -1))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static int longest(int i, List<List<String>> rows) {
        return rows.stream()
                .mapToInt(row -> SafeText.of(row.get(i)).length())
                .max()
                .orElse(0);
    }
}
