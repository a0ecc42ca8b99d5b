package rar.examples.page;

import io.vavr.collection.Vector;
import rar.examples.terminal.TextTable;

/** A piece of a page. */
public sealed interface Block {

    /** Has it written. */
    void writeTo(PageWriter writer);

    /** Sentences that belong together. */
    record Paragraph(String text) implements Block {
        @Override
        public void writeTo(PageWriter writer) {
            writer.paragraph(text);
        }
    }

    /** A line directly under what stands above it. */
    record Line(String text) implements Block {
        @Override
        public void writeTo(PageWriter writer) {
            writer.line(text);
        }
    }

    /** Paragraphs that are of one kind, such as remarks, each marked as one of them. */
    record Items(Vector<String> texts) implements Block {
        @Override
        public void writeTo(PageWriter writer) {
            writer.items(texts);
        }
    }

    /**
     * A table under its heading.
     *
     * @param name what a user calls it by, the same in every language; tables of one kind on one page share it
     * @param heading with the unit of the amounts
     * @param cells its columns and rows
     * @param mayBeParted whether columns that do not fit beside each other may follow in tables below, as years may
     */
    record Table(String name, String heading, TextTable cells, boolean mayBeParted) implements Block {
        @Override
        public void writeTo(PageWriter writer) {
            writer.table(heading, cells, mayBeParted);
        }
    }
}
