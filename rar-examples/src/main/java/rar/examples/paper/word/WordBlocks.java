package rar.examples.paper.word;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import rar.examples.paper.BoardPaper;
import rar.examples.paper.Chart;
import rar.examples.paper.Formula;
import rar.examples.paper.KeyFigure;
import rar.examples.paper.PaperWriter;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.message.Message;

/** The blocks of a paper in a document. */
final class WordBlocks implements PaperWriter {

    private final XWPFDocument document;
    private final BoardPaper paper;
    private int bookmarks;

    WordBlocks(XWPFDocument document, BoardPaper paper) {
        this.document = document;
        this.paper = paper;
    }

    /** A paragraph of a style. */
    XWPFParagraph styled(WordStyles style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style.id());
        WordText.put(paragraph, text);
        return paragraph;
    }

    /** The heading of a chapter. */
    void heading(String id, String text) {
        marked(id, styled(WordStyles.CHAPTER, text));
    }

    private void marked(String id, XWPFParagraph paragraph) {
        BigInteger number = BigInteger.valueOf(bookmarks++);
        CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(number);
        start.setName(WordText.bookmark(id));
        paragraph.getCTP().addNewBookmarkEnd().setId(number);
    }

    @Override
    public void paragraph(String text) {
        styled(WordStyles.NORMAL, text);
    }

    @Override
    public void items(Seq<String> texts) {
        texts.forEach(text -> paragraph("\u2013 " + text));
    }

    @Override
    public void keyFigures(Seq<KeyFigure> figures) {
        List<List<String>> rows = figures.map(figure -> List.of(figure.name(), figure.value(), figure.note()))
                .asJava();
        List<Column> columns = List.of(
                Column.text(words(WordPhrase.KEY_FIGURE)),
                Column.number(words(WordPhrase.VALUE)),
                Column.text(words(WordPhrase.NOTE)));
        table(new TextTable(columns, rows, List.of()));
    }

    @Override
    public void figures(Option<String> id, String caption, TextTable table, Option<Formula> formula) {
        XWPFParagraph above = styled(WordStyles.CAPTION, caption + (formula.isDefined() ? " \u2013 " : ""));
        formula.forEach(said -> WordText.putLink(above, words(WordPhrase.HOW_MADE), said.id()));
        id.forEach(known -> marked(known, above));
        table(table);
    }

    private void table(TextTable table) {
        new WordTable(table, paper.references()).putInto(document);
        styled(WordStyles.CELL, "");
    }

    @Override
    public void chart(Chart chart) {
        styled(WordStyles.SECTION, chart.title());
        WordChart.of(chart, paper.words()).putInto(document);
        paragraph(chart.summary());
        String caption = paper.words().text(Message.of(WordPhrase.IN_FIGURES).with("title", chart.title()));
        figures(Option.none(), caption, chart.table(), chart.formula());
    }

    @Override
    public void ledger(String id, String summary, TextTable table) {
        marked(id, styled(WordStyles.CAPTION, summary));
        table(table);
    }

    @Override
    public void formula(Formula said) {
        marked(said.id(), styled(WordStyles.SECTION, said.name()));
        paragraph(said.text());
    }

    private String words(WordPhrase phrase) {
        return paper.words().text(phrase);
    }
}
