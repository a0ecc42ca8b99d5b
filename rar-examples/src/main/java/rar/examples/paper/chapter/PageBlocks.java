package rar.examples.paper.chapter;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Consumer;
import rar.examples.page.Amounts;
import rar.examples.page.Page;
import rar.examples.page.PageWriter;
import rar.examples.paper.Formula;
import rar.examples.paper.PaperBlock;
import rar.examples.paper.PaperBlock.Figures;
import rar.examples.paper.PaperBlock.Items;
import rar.examples.paper.PaperBlock.Paragraph;
import rar.examples.terminal.TextTable;
import rar.model.message.Message;

/** What a page consists of, as blocks of a chapter whose figures are made in one way. */
final class PageBlocks implements PageWriter {

    /** So many columns of amounts stand beside each other on a sheet of paper. */
    private static final int MOST_COLUMNS = 7;

    private final Option<Formula> formula;
    private Vector<PaperBlock> blocks = Vector.empty();

    private PageBlocks(Option<Formula> formula) {
        this.formula = formula;
    }

    /** Everything that is printed on a page. */
    static Vector<PaperBlock> of(FormulaPhrase formula, Amounts amounts, Consumer<Page> printed) {
        Page page = new Page(amounts.words());
        printed.accept(page);
        PageBlocks written = new PageBlocks(formula.in(amounts));
        page.writeTo(written);
        return written.blocks;
    }

    /** The tables of a page alone. */
    static Vector<PaperBlock> tables(FormulaPhrase formula, Amounts amounts, Page page) {
        PageBlocks written = new PageBlocks(formula.in(amounts));
        page.of(page.tables()).writeTo(written);
        return written.blocks;
    }

    /** Sentences in a paragraph; none without sentences. */
    static Vector<PaperBlock> sentences(Seq<Message> said, Amounts amounts) {
        return said.isEmpty()
                ? Vector.empty()
                : Vector.of(new Paragraph(said.map(amounts::text).mkString(" ")));
    }

    @Override
    public void paragraph(String text) {
        blocks = blocks.append(new Paragraph(text));
    }

    @Override
    public void line(String text) {
        paragraph(text);
    }

    @Override
    public void items(Vector<String> texts) {
        blocks = blocks.append(new Items(texts));
    }

    @Override
    public void table(String heading, TextTable table, boolean mayBeParted) {
        int amounts = table.columns().size() - 1;
        int beside = mayBeParted ? MOST_COLUMNS : amounts;
        for (int from = 0; from < amounts; from += Math.max(1, beside)) {
            TextTable part = part(table, from + 1, Math.min(amounts, from + beside) + 1);
            blocks = blocks.append(new Figures(Option.none(), heading, part, formula));
        }
    }

    /** The first column, and those from one to before another. */
    private static TextTable part(TextTable table, int from, int to) {
        if (from == 1 && to == table.columns().size()) {
            return table;
        }
        Vector<Integer> shown = Vector.range(from, to).prepend(0);
        return new TextTable(
                shown.map(table.columns()::get).asJava(),
                Vector.ofAll(table.rows())
                        .map(row -> shown.map(row::get).asJava())
                        .asJava(),
                Vector.ofAll(table.totals())
                        .map(row -> shown.map(row::get).asJava())
                        .asJava());
    }
}
