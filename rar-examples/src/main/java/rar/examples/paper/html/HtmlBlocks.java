package rar.examples.paper.html;

import io.vavr.control.Option;
import rar.examples.paper.BoardPaper;
import rar.examples.paper.Chart;
import rar.examples.paper.Figures;
import rar.examples.paper.Formula;
import rar.examples.paper.FormulaText;
import rar.examples.paper.Items;
import rar.examples.paper.KeyFigures;
import rar.examples.paper.KeyFigures.KeyFigure;
import rar.examples.paper.Ledger;
import rar.examples.paper.PaperWriter;
import rar.examples.paper.Paragraph;
import rar.examples.terminal.TextTable;
import rar.model.message.Message;
import rar.model.message.MessageCode;

/** The blocks of a paper as HTML. */
final class HtmlBlocks implements PaperWriter {

    private final BoardPaper paper;
    private final StringBuilder html = new StringBuilder();

    HtmlBlocks(BoardPaper paper) {
        this.paper = paper;
    }

    /** What is written so far. */
    String written() {
        return html.toString();
    }

    /** Puts markup of the page's own there. */
    HtmlBlocks put(String markup) {
        html.append(markup).append('\n');
        return this;
    }

    @Override
    public void paragraph(Paragraph block) {
        put("<p>" + Markup.of(block.text()) + "</p>");
    }

    @Override
    public void items(Items block) {
        put("<ul>");
        block.texts().forEach(text -> put("<li>" + Markup.of(text) + "</li>"));
        put("</ul>");
    }

    @Override
    public void keyFigures(KeyFigures block) {
        put("<dl class=\"key\">");
        block.figures().forEach(this::keyFigure);
        put("</dl>");
    }

    private void keyFigure(KeyFigure figure) {
        put("<div><dt>" + Markup.of(figure.name()) + "</dt>");
        put("<dd><a href=\"#" + figure.chapter() + "\"><strong>" + Markup.of(figure.value()) + "</strong></a> <span>"
                + Markup.of(figure.note()) + "</span></dd></div>");
    }

    @Override
    public void figures(Figures block) {
        table(block.id().getOrElse(""), block.caption(), block.table(), block.formula());
    }

    private void table(String id, String caption, TextTable table, Option<Formula> formula) {
        String made = formula.map(HtmlBlocks::reference)
                .map(id1 -> " <a class=\"made\" href=\"" + id1 + "\">" + words(HtmlPhrase.HOW_MADE) + "</a>")
                .getOrElse("");
        html.append(new HtmlTable(table, paper.references()).written(id, "<span>" + Markup.of(caption) + "</span>" + made));
    }

    private static String reference(Formula formula) {
        return "#" + formula.id();
    }

    @Override
    public void chart(Chart block) {
        put("<figure>");
        put("<h3 id=\"title-" + block.id() + "\">" + Markup.of(block.title()) + "</h3>");
        put("<div class=\"chart\" id=\"chart-" + block.id() + "\"></div>");
        put("<noscript><p>" + words(HtmlPhrase.NO_SCRIPT) + "</p></noscript>");
        put("<figcaption>" + Markup.of(block.summary()) + "</figcaption>");
        put("</figure>");
        String caption = paper.words().text(Message.of(HtmlPhrase.IN_FIGURES).with("title", block.title()));
        table("figures-" + block.id(), caption, block.table(), block.formula());
    }

    @Override
    public void ledger(Ledger block) {
        put("<details id=\"" + block.id() + "\"><summary>" + Markup.of(block.summary()) + "</summary>");
        table("", block.summary(), block.table(), Option.none());
        put("</details>");
    }

    @Override
    public void formula(FormulaText block) {
        put("<section class=\"formula\" id=\"" + block.said().id() + "\"><h3>" + Markup.of(block.said().name()) + "</h3>");
        put("<p>" + Markup.of(block.said().text()) + "</p></section>");
    }

    /** Words of the page in the paper's language, as HTML. */
    String words(MessageCode code) {
        return Markup.of(paper.words().text(code));
    }
}
