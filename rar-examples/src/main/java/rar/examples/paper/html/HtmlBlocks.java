package rar.examples.paper.html;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import rar.examples.paper.BoardPaper;
import rar.examples.paper.Chart;
import rar.examples.paper.Formula;
import rar.examples.paper.KeyFigure;
import rar.examples.paper.PaperWriter;
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
    public void paragraph(String text) {
        put("<p>" + Markup.of(text) + "</p>");
    }

    @Override
    public void items(Seq<String> texts) {
        put("<ul>");
        texts.forEach(text -> put("<li>" + Markup.of(text) + "</li>"));
        put("</ul>");
    }

    @Override
    public void keyFigures(Seq<KeyFigure> figures) {
        put("<dl class=\"key\">");
        figures.forEach(this::keyFigure);
        put("</dl>");
    }

    private void keyFigure(KeyFigure figure) {
        put("<div><dt>" + Markup.of(figure.name()) + "</dt>");
        put("<dd><a href=\"#" + figure.chapter() + "\"><strong>" + Markup.of(figure.value()) + "</strong></a> <span>"
                + Markup.of(figure.note()) + "</span></dd></div>");
    }

    @Override
    public void figures(Option<String> id, String caption, TextTable table, Option<Formula> formula) {
        String made = formula.map(
                        said -> "<a class=\"made\" href=\"#" + said.id() + "\">" + words(HtmlPhrase.HOW_MADE) + "</a>")
                .getOrElse("");
        html.append(new HtmlTable(table, paper.references())
                .written(id.getOrElse(""), "<span>" + Markup.of(caption) + "</span>" + made));
    }

    @Override
    public void chart(Chart chart) {
        put("<figure>");
        put("<h3>" + Markup.of(chart.title()) + "</h3>");
        put("<div class=\"chart\" id=\"chart-" + chart.id() + "\"></div>");
        put("<noscript><p>" + words(HtmlPhrase.NO_SCRIPT) + "</p></noscript>");
        put("<figcaption>" + Markup.of(chart.summary()) + "</figcaption>");
        put("</figure>");
        String caption = paper.words().text(Message.of(HtmlPhrase.IN_FIGURES).with("title", chart.title()));
        figures(Option.some("figures-" + chart.id()), caption, chart.table(), chart.formula());
    }

    @Override
    public void ledger(String id, String summary, TextTable table) {
        put("<details id=\"" + id + "\"><summary>" + Markup.of(summary) + "</summary>");
        figures(Option.none(), summary, table, Option.none());
        put("</details>");
    }

    @Override
    public void formula(Formula said) {
        put("<section class=\"formula\" id=\"" + said.id() + "\"><h3>" + Markup.of(said.name()) + "</h3>");
        put("<p>" + Markup.of(said.text()) + "</p></section>");
    }

    /** Words of the page in the paper's language, as HTML. */
    String words(MessageCode code) {
        return Markup.of(paper.words().text(code));
    }
}
