package rar.examples.paper.chapter;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Consumer;
import java.util.Locale;
import rar.examples.page.Amounts;
import rar.examples.page.Page;
import rar.examples.paper.Block;
import rar.examples.paper.Figures;
import rar.examples.paper.Formula;
import rar.examples.paper.Paragraph;
import rar.model.message.Message;

/**
 * What is printed on pages, as blocks of a chapter.
 *
 * @param chapter whose blocks they are
 * @param amounts as the paper prints them
 */
record PageBlocks(PaperHeading chapter, Amounts amounts) {

    /** Everything that is printed. */
    Vector<Block> of(FormulaPhrase formula, Consumer<Page> printed) {
        Page page = new Page(amounts.words());
        printed.accept(page);
        return Vector.ofAll(page.parts()).map(part -> block(part, formula.in(amounts)));
    }

    /** The tables alone. */
    Vector<Block> tables(FormulaPhrase formula, Page page) {
        return Vector.ofAll(page.parts()).filter(part -> part.table().isDefined()).map(part -> block(part, formula.in(amounts)));
    }

    /** Sentences in a paragraph; none without sentences. */
    Vector<Block> sentences(Seq<Message> said) {
        return said.isEmpty()
                ? Vector.empty()
                : Vector.of(new Paragraph(said.map(amounts::text).mkString(" ")));
    }

    private Block block(Page.Part part, Option<Formula> formula) {
        return part.table()
                .<Block>map(table -> new Figures(Option.none(), part.text(), table, formula))
                .getOrElse(() -> new Paragraph(part.text()));
    }
}
