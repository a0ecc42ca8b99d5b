package rar.examples.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import rar.examples.page.Block;
import rar.examples.page.Page;
import rar.examples.terminal.SafeText;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.message.Language;

/**
 * The tables of a page as separated values, as sheets of the page's language take them: Swedish with decimal commas and
 * semicolons, English with decimal points and commas. Digits are not grouped and minus is a hyphen. Of several tables each
 * has its heading above it and an empty line below.
 */
final class SeparatedPage {

    /** By which a Swedish sheet knows that letters are UTF-8 when it opens a file. */
    private static final String BYTE_ORDER_MARK = "\ufeff";

    /** A number as pages have it, perhaps with a percent sign. */
    private static final String NUMBER = "[-\u2212+]?[0-9]{1,3}(\u00a0?[0-9]{3})*(,[0-9]+)?(\u00a0%)?";

    /** What marks a number on a page, as the lowest or as below the floor; in a sheet it would make a text of it. */
    private static final String MARKS = "^([*!][ \u00a0])+";

    /** What a sheet would take for the beginning of a formula (CWE-1236). */
    private static final String FORMULA = "^([=+@\t\r]|-(?!\\z))";

    private final Page page;
    private final char separator;
    private final boolean isSwedish;

    private SeparatedPage(Page page, char separator) {
        this.page = page;
        this.separator = separator;
        this.isSwedish = page.language() == Language.SWEDISH;
    }

    static SeparatedPage csv(Page page) {
        return new SeparatedPage(page, page.language() == Language.SWEDISH ? ';' : ',');
    }

    static SeparatedPage tsv(Page page) {
        return new SeparatedPage(page, '\t');
    }

    String written() {
        List<Block.Table> tables = page.tables().asJava();
        StringWriter written = new StringWriter();
        written.append(isSwedish && separator == ';' ? BYTE_ORDER_MARK : "");
        try (CsvWriter writer = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.LF)
                .build(written)) {
            for (int i = 0; i < tables.size(); i++) {
                if (tables.size() > 1) {
                    writer.writeRecord(text(tables.get(i).heading()));
                }
                write(tables.get(i).cells(), writer);
                if (i < tables.size() - 1) {
                    writer.writeRecord("");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toString();
    }

    private void write(TextTable table, CsvWriter writer) {
        writer.writeRecord(
                table.columns().stream().map(Column::heading).map(this::text).toList());
        Stream.concat(table.rows().stream(), table.totals().stream())
                .map(row -> IntStream.range(0, row.size())
                        .mapToObj(i -> table.columns().get(i).isNumber() ? number(row.get(i)) : text(row.get(i)))
                        .toList())
                .forEach(writer::writeRecord);
    }

    private String number(String cell) {
        String unmarked = cell.replaceFirst(MARKS, "");
        if (!unmarked.matches(NUMBER)) {
            return text(cell);
        }
        String plain = unmarked.replace("\u00a0", "").replace('\u2212', '-');
        return isSwedish ? plain : plain.replace(',', '.');
    }

    /** The text, in apostrophes where a sheet would take it for a formula. */
    private String text(String cell) {
        String plain = Page.plain(SafeText.of(cell));
        return plain.replaceFirst(FORMULA, "'$0");
    }
}
