package rar.examples.page;

import io.vavr.collection.Seq;
import rar.examples.terminal.SafeText;
import rar.examples.terminal.TextTable;

/** A page for a terminal: paragraphs and tables, each after an empty line. Texts are shown as {@link SafeText}. */
public final class Page {

    /** Columns of a terminal that a page takes at most. */
    static final int WIDTH = 100;

    /** Where paragraphs are broken: lines longer than this are hard to read. */
    private static final int PARAGRAPH = 96;

    private final StringBuilder written = new StringBuilder();

    /** A paragraph, broken at spaces. */
    public Page paragraph(String text) {
        gap();
        return broken(text, PARAGRAPH);
    }

    /** A line directly under what stands above it. */
    public Page line(String text) {
        written.append(SafeText.of(text)).append('\n');
        return this;
    }

    /** The end: the remarks on what the answer was computed from, and a line that names it all. */
    public Page end(Inputs inputs, String line) {
        Seq<String> remarks = inputs.remarks();
        if (!remarks.isEmpty()) {
            paragraph("Remarks (legal, but probably not meant)");
            remarks.forEach(remark -> broken("- " + remark, PARAGRAPH));
        }
        return paragraph(line);
    }

    /** A table under its heading, which is broken at spaces where it is wider than the page. */
    public Page table(String heading, TextTable table) {
        gap();
        broken(heading, WIDTH);
        written.append(table.render(WIDTH));
        return this;
    }

    private Page broken(String text, int width) {
        int column = 0;
        for (String word : SafeText.of(text).split(" ", -1)) {
            if (column > 0 && column + 1 + word.length() > width) {
                written.append('\n');
                column = 0;
            }
            written.append(column == 0 ? "" : " ").append(word);
            column += (column == 0 ? 0 : 1) + word.length();
        }
        written.append('\n');
        return this;
    }

    private void gap() {
        if (!written.isEmpty()) {
            written.append('\n');
        }
    }

    /**
     * The page's text. No-break spaces have kept numbers together until here; a terminal breaks nothing more, and
     * a plain space and a plain minus, as the printed plans have them, can be searched for and pasted.
     */
    @Override
    public String toString() {
        return plain(written.toString());
    }

    /** The text with plain spaces and minus signs. */
    public static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u2212', '-');
    }
}
