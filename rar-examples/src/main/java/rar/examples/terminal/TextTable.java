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

    private static final String BETWEEN = "  ";

    /** The library pads each cell by a space on either side. */
    private static final int PADDING = 2;

    /** The library draws rules and frames only where it is told to. */
    private static final Character[] NO_RULES = new Character[29];

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
        requireCells(columns, rows);
        requireCells(columns, totals);
    }

    private static void requireCells(List<Column> columns, List<List<String>> rows) {
        for (List<String> row : rows) {
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
        String rule = "-".repeat(Arrays.stream(widths).sum() + PADDING * (widths.length - 1)) + "\n";
        StringBuilder lines = new StringBuilder();
        write(columns.stream().map(Column::heading).toList(), widths, lines);
        lines.append(rule);
        rows.forEach(row -> write(row, widths, lines));
        if (!totals.isEmpty()) {
            lines.append(rule);
            totals.forEach(row -> write(row, widths, lines));
        }
        return lines.toString();
    }

    /** In one line where the cells fit; else the library breaks them. */
    private void write(List<String> row, int[] widths, StringBuilder lines) {
        int start = lines.length();
        for (int i = 0; i < widths.length; i++) {
            String cell = SafeText.of(row.get(i));
            int gap = widths[i] - cell.length();
            if (gap < 0) {
                lines.setLength(start);
                lines.append(broken(row, widths));
                return;
            }
            lines.append(i == 0 ? "" : BETWEEN);
            if (columns.get(i).isNumber()) {
                lines.append(" ".repeat(gap)).append(cell);
            } else {
                lines.append(cell).append(" ".repeat(gap));
            }
        }
        int end = lines.length();
        while (end > start && Character.isWhitespace(lines.charAt(end - 1))) {
            end--;
        }
        lines.setLength(end);
        lines.append('\n');
    }

    private String broken(List<String> row, int[] widths) {
        var libraryColumns = IntStream.range(0, widths.length)
                .mapToObj(i -> new com.github.freva.asciitable.Column()
                        .dataAlign(columns.get(i).isNumber() ? HorizontalAlign.RIGHT : HorizontalAlign.LEFT)
                        .minWidth(widths[i] + PADDING)
                        .maxWidth(widths[i] + PADDING, OverflowBehaviour.NEWLINE))
                .toArray(com.github.freva.asciitable.Column[]::new);
        return AsciiTable.builder()
                .lineSeparator("\n")
                .border(NO_RULES)
                .data(
                        libraryColumns,
                        new Object[][] {row.stream().map(SafeText::of).toArray()})
                .asString()
                .lines()
                // without the padding at either end of the line
                .map(line -> line.substring(1, line.length() - 1).stripTrailing() + "\n")
                .collect(Collectors.joining());
    }

    /**
     * The columns' widths without padding: as wide as they want, then the widest is narrowed until all fit. Words such as
     * ids are kept whole as long as anything else can give way: cells of several numbers are broken between these first.
     */
    private int[] widths(int width) {
        int room = width - PADDING * (columns.size() - 1);
        int[] longest = longest(rows);
        IntUnaryOperator narrow = i -> NARROWEST_TEXT;
        IntUnaryOperator whole = i -> longest[i];
        IntUnaryOperator words = i -> Math.max(NARROWEST_TEXT, longestWord(i));
        int[] found = widths(room, longest, whole, words);
        found = fits(found, room) ? found : widths(room, longest, this::longestWord, words);
        found = fits(found, room) ? found : widths(room, longest, whole, narrow);
        return fits(found, room) ? found : widths(room, longest, this::longestWord, narrow);
    }

    private static boolean fits(int[] widths, int room) {
        return Arrays.stream(widths).sum() <= room;
    }

    private int[] widths(int room, int[] longest, IntUnaryOperator leastOfNumbers, IntUnaryOperator leastOfTexts) {
        int[] longestOfTotals = longest(totals);
        int[] widths = new int[columns.size()];
        int[] least = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            Column column = columns.get(i);
            // totals and numbers stand whole, and so do the words of a heading
            least[i] = Math.max(
                    Math.max(longestWord(column.heading()), longestOfTotals[i]),
                    column.isNumber() ? leastOfNumbers.applyAsInt(i) : leastOfText(longest[i], i, leastOfTexts));
            widths[i] = Math.max(
                    least[i], Math.max(longest[i], SafeText.of(column.heading()).length()));
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

    /** A text that is short already is not asked for its words. */
    private static int leastOfText(int longest, int i, IntUnaryOperator least) {
        return longest <= NARROWEST_TEXT ? longest : Math.min(longest, least.applyAsInt(i));
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

    /** The longest cell of each column. */
    private int[] longest(List<List<String>> of) {
        int[] longest = new int[columns.size()];
        for (List<String> row : of) {
            for (int i = 0; i < longest.length; i++) {
                longest[i] = Math.max(longest[i], SafeText.of(row.get(i)).length());
            }
        }
        return longest;
    }
}
