package rar.examples.format;

import io.vavr.collection.Vector;
import java.util.List;
import java.util.stream.IntStream;
import rar.examples.page.Page;
import rar.examples.page.PagePhrase;
import rar.examples.page.PageWriter;
import rar.examples.terminal.SafeText;
import rar.examples.terminal.TextTable;
import rar.model.message.Message;

/**
 * A page in lines of text: each paragraph and table after an empty line. Texts are shown as {@link SafeText}. Sentences are
 * broken only where a terminal shows them: what is read later is broken by who reads it.
 */
final class TextPage implements PageWriter {

    /** Columns that a page takes at most. */
    private static final int WIDTH = 100;

    /** The width at which paragraphs are broken: longer lines are hard to read. */
    private static final int PARAGRAPH = 96;

    /** The part of the width that is kept for the names of rows. */
    private static final int NAMES = 36;

    private static final int BETWEEN = 2;

    private final Page page;
    private final boolean isBroken;
    private final StringBuilder written = new StringBuilder();

    TextPage(Page page, boolean isBroken) {
        this.page = page;
        this.isBroken = isBroken;
    }

    String written() {
        page.writeTo(this);
        return written.toString();
    }

    @Override
    public void paragraph(String text) {
        gap();
        sentences(text, PARAGRAPH);
    }

    @Override
    public void line(String text) {
        written.append(SafeText.of(text)).append('\n');
    }

    @Override
    public void items(Vector<String> texts) {
        texts.forEach(item -> sentences("- " + item, PARAGRAPH));
    }

    /** In as many pieces as its columns do not fit beside each other, if it may be parted. */
    @Override
    public void table(String heading, TextTable cells, boolean mayBeParted) {
        int last = cells.columns().size() - 1;
        int fitting = mayBeParted ? fitting(cells) : last;
        if (fitting >= last) {
            table(heading, cells);
            return;
        }
        Message continued = Message.of(PagePhrase.CONTINUED).with("title", heading);
        for (int from = 0; from < last; from += fitting) {
            table(from == 0 ? heading : page.text(continued), part(cells, from, Math.min(last, from + fitting)));
        }
    }

    private void table(String heading, TextTable cells) {
        gap();
        sentences(heading, WIDTH);
        written.append(cells.render(WIDTH));
    }

    private static int fitting(TextTable table) {
        int widest = IntStream.range(1, table.columns().size())
                .map(i -> IntStream.concat(
                                IntStream.of(table.columns().get(i).heading().length()),
                                table.rows().stream().mapToInt(row -> row.get(i).length()))
                        .max()
                        .orElse(0))
                .max()
                .orElse(0);
        return Math.max(1, (WIDTH - NAMES) / (widest + BETWEEN));
    }

    private static TextTable part(TextTable whole, int from, int to) {
        return new TextTable(
                columns(whole.columns(), from, to),
                whole.rows().stream().map(row -> columns(row, from, to)).toList(),
                whole.totals().stream().map(row -> columns(row, from, to)).toList());
    }

    /** The first, and some of those after it. */
    private static <T> List<T> columns(List<T> row, int from, int to) {
        return Vector.of(row.get(0)).appendAll(row.subList(1 + from, 1 + to)).asJava();
    }

    private void sentences(String text, int width) {
        int column = 0;
        for (String word : SafeText.of(text).split(" ", -1)) {
            if (isBroken && column > 0 && column + 1 + word.length() > width) {
                written.append('\n');
                column = 0;
            }
            written.append(column == 0 ? "" : " ").append(word);
            column += (column == 0 ? 0 : 1) + word.length();
        }
        written.append('\n');
    }

    private void gap() {
        if (!written.isEmpty()) {
            written.append('\n');
        }
    }
}
