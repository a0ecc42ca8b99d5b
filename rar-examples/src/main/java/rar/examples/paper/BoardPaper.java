package rar.examples.paper;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import rar.model.message.Language;
import rar.model.message.PhraseBook;

/**
 * A paper for a board, ready to be written in any form.
 *
 * @param language of every word that no user wrote
 * @param title what it is about
 * @param subtitle what kind of paper it is, and of which years
 * @param chapters in order
 * @param references what stands in a heading of a row or a column, such as a month, by the id of the block that it leads to
 */
public record BoardPaper(
        Language language, String title, String subtitle, Seq<Chapter> chapters, Map<String, String> references) {

    /** All blocks, in order. */
    public Seq<PaperBlock> blocks() {
        return chapters.flatMap(Chapter::blocks);
    }

    /** The charts, in order. */
    public Seq<Chart> charts() {
        return blocks().filter(PaperBlock.Drawing.class::isInstance)
                .map(PaperBlock.Drawing.class::cast)
                .map(PaperBlock.Drawing::chart);
    }

    /** The words of the language. */
    public PhraseBook words() {
        return PhraseBook.of(language);
    }
}
