package rar.examples.format;

import io.vavr.collection.Vector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rar.examples.page.Page;
import rar.examples.page.PageWriter;
import rar.examples.terminal.SafeText;
import rar.examples.terminal.TextTable;

/** A page in Markdown. What users wrote is shown as they wrote it: none of its signs marks anything up. */
final class MarkdownPage implements PageWriter {

    /** The signs that mark up, each made plain by a backslash (CommonMark 0.31, 2.4). */
    private static final String MARKS = "([\\\\`*_{}\\[\\]<>#|~&])";

    /** What makes a list or a heading at the beginning of a line. */
    private static final String BEGINNING = "^([-+=]|[0-9]+[.)])(?=\\s|$|-|=)";

    private final Page page;
    private final StringBuilder written = new StringBuilder();

    MarkdownPage(Page page) {
        this.page = page;
    }

    String written() {
        page.writeTo(this);
        return written.toString();
    }

    @Override
    public void paragraph(String text) {
        gap();
        written.append(escaped(text)).append('\n');
    }

    /** Of its own within the paragraph above it. */
    @Override
    public void line(String text) {
        if (!written.isEmpty()) {
            written.insert(written.length() - 1, '\\');
        }
        written.append(escaped(text)).append('\n');
    }

    @Override
    public void items(Vector<String> texts) {
        gap();
        texts.forEach(item -> written.append("- ").append(escaped(item)).append('\n'));
    }

    @Override
    public void table(String heading, TextTable cells, boolean mayBeParted) {
        gap();
        written.append("**").append(plain(heading)).append("**\n\n");
        cells(cells);
    }

    private void cells(TextTable table) {
        row(table.columns().stream().map(column -> plain(column.heading())));
        row(table.columns().stream().map(column -> column.isNumber() ? "---:" : "---"));
        table.rows().forEach(row -> row(row.stream().map(MarkdownPage::plain)));
        table.totals().forEach(row -> row(row.stream().map(MarkdownPage::strong)));
    }

    private void row(Stream<String> cells) {
        written.append(cells.collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private static String strong(String text) {
        return text.isBlank() ? "" : "**" + plain(text) + "**";
    }

    private static String escaped(String text) {
        return plain(text).replaceFirst(BEGINNING, "\\\\$1");
    }

    private static String plain(String text) {
        return SafeText.of(text).replaceAll(MARKS, "\\\\$1");
    }

    private void gap() {
        if (!written.isEmpty()) {
            written.append('\n');
        }
    }
}
