package rar.examples.page;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import rar.examples.terminal.TextTable;
import rar.model.message.Language;
import rar.model.message.Message;
import rar.model.message.PhraseBook;

/**
 * An answer for a person, block by block, in one language. How it is written, for a terminal or to be pasted, is decided
 * afterwards. Numbers in it are kept together by no-break spaces.
 */
public final class Page {

    private final PhraseBook words;
    private Vector<Block> blocks = Vector.empty();
    private Vector<String> answers = Vector.empty();

    /** An empty page. */
    public Page(PhraseBook words) {
        this.words = words;
    }

    /** What the page consists of so far, from top to bottom. */
    public Vector<Block> blocks() {
        return blocks;
    }

    /** The tables among it. */
    public Vector<Block.Table> tables() {
        return blocks.filter(Block.Table.class::isInstance).map(Block.Table.class::cast);
    }

    /** Has all of it written. */
    public void writeTo(PageWriter writer) {
        blocks.forEach(block -> block.writeTo(writer));
    }

    /** A page in the same language that consists of these. */
    public Page of(Vector<? extends Block> others) {
        Page page = new Page(words);
        page.blocks = Vector.narrow(others);
        return page;
    }

    /** The language of the page. */
    public Language language() {
        return words.language();
    }

    /** A message in the page's language. */
    public String text(Message message) {
        return words.text(message);
    }

    /** A paragraph. */
    public Page paragraph(Message message) {
        return paragraph(text(message));
    }

    /** The same of a text that no language changes, such as a name. */
    public Page paragraph(String text) {
        return with(new Block.Paragraph(text));
    }

    /** Sentences in a paragraph. */
    public Page sentences(Seq<Message> sentences) {
        return paragraph(sentences.map(this::text).mkString(" "));
    }

    /** Sentences that answer what was asked, in a paragraph, if there are any. */
    public Page answer(Seq<Message> sentences) {
        answers = answers.appendAll(sentences.map(this::text));
        return sentences.isEmpty() ? this : sentences(sentences);
    }

    /** The sentences that answer what was asked. */
    public Vector<String> answers() {
        return answers;
    }

    /** A line directly under what stands above it. */
    public Page line(Message message) {
        return line(text(message));
    }

    /** The same of a text that no language changes. */
    public Page line(String text) {
        return with(new Block.Line(text));
    }

    /** A table under its heading, which also names it. */
    public Page table(Message heading, TextTable table) {
        return with(new Block.Table(TableName.of(heading), text(heading), table, false));
    }

    /** The same of a table with so many columns of numbers that some may have to follow below. */
    Page wideTable(Message heading, TextTable table) {
        return with(new Block.Table(TableName.of(heading), text(heading), table, true));
    }

    /** The end: the remarks on what the answer was computed from, and a line that names it all. */
    public Page end(Inputs inputs, Message line) {
        Vector<String> remarks = inputs.remarks(words.language()).toVector();
        if (!remarks.isEmpty()) {
            paragraph(Message.of(PagePhrase.REMARKS)).with(new Block.Items(remarks));
        }
        return paragraph(line);
    }

    private Page with(Block block) {
        blocks = blocks.append(block);
        return this;
    }

    /** A text with plain spaces and minus signs, for what is read by programs. */
    public static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u2212', '-');
    }
}
