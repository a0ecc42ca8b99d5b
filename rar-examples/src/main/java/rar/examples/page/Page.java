package rar.examples.page;

import io.vavr.collection.Seq;
import rar.examples.terminal.SafeText;
import rar.examples.terminal.TextTable;
import rar.model.message.Message;
import rar.model.message.PhraseBook;

/** A page for a terminal: paragraphs and tables, each after an empty line. Texts are shown as {@link SafeText}. */
public final class Page {

    /** Columns of a terminal that a page takes at most. */
    static final int WIDTH = 100;

    /** The width at which paragraphs are broken: longer lines are hard to read. */
    private static final int PARAGRAPH = 96;

    private final PhraseBook words;
    private final StringBuilder written = new StringBuilder();

    /** An empty page. */
    public Page(PhraseBook words) {
        this.words = words;
    }

    /** A message in the page's language. */
    public String text(Message message) {
        return words.text(message);
    }

    /** A paragraph, broken at spaces. */
    public Page paragraph(Message message) {
        return paragraph(text(message));
    }

    /** Sentences in a paragraph. */
    public Page sentences(Seq<Message> sentences) {
        return paragraph(sentences.map(this::text).mkString(" "));
    }

    /** Sentences in a paragraph, if there are any. */
    public Page answer(Seq<Message> sentences) {
        return sentences.isEmpty() ? this : sentences(sentences);
    }

    /** A line directly under what stands above it. */
    public Page line(Message message) {
        return line(text(message));
    }

    /** A table under its heading. */
    public Page table(Message heading, TextTable table) {
        return table(text(heading), table);
    }

    /** The same of a text that no language changes, such as a name. */
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
    public Page end(Inputs inputs, Message line) {
        Seq<String> remarks = inputs.remarks(words.language());
        if (!remarks.isEmpty()) {
            paragraph(Message.of(PagePhrase.REMARKS));
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
