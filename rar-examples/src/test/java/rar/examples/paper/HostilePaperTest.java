package rar.examples.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rar.examples.browser.Browser;
import rar.examples.paper.ChartSeries.Role;
import rar.examples.paper.PaperBlock.Drawing;
import rar.examples.paper.PaperBlock.Figures;
import rar.examples.paper.PaperBlock.FormulaText;
import rar.examples.paper.PaperBlock.Items;
import rar.examples.paper.PaperBlock.KeyFigures;
import rar.examples.paper.PaperBlock.Ledger;
import rar.examples.paper.PaperBlock.Paragraph;
import rar.examples.paper.html.HtmlPaper;
import rar.examples.paper.word.WordPaper;
import rar.examples.terminal.SafeText;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.message.Language;
import rar.model.money.MoneyUnit;

/** A paper of nothing but hostile text, with characters that no file may hold. */
final class HostilePaperTest {

    private static final String TEXT =
            "</title></td></script></style><!--<script>window.hit=1</script><img src=x onerror='window.hit=1'>"
                    + "&lt;\u202e\u2028\u0007\u0000\ufffe\ud800=HYPERLINK(\"http://x\")";

    /** Texts of the page that are anything else; the captions of charts' tables say that they are figures. */
    private static final String OTHERS = """
            return [...document.querySelectorAll('h1, h2:not(#contents), h3, dt, dd strong, dd span, main li, caption span, th,'
                + ' tbody td, summary, figcaption, section > p, header p')]
              .map(e => e.textContent).filter(t => t !== document.title && t !== document.title + ', i siffror')""";

    @TempDir
    private Path folder;

    private static BoardPaper paper() {
        TextTable table = new TextTable(
                List.of(Column.text(TEXT), Column.number(TEXT)),
                List.of(List.of(TEXT, TEXT)),
                List.of(List.of(TEXT, TEXT)));
        Formula formula = new Formula("formula", TEXT, TEXT);
        Chapter chapter = new Chapter(
                "chapter",
                TEXT,
                Vector.<PaperBlock>of(
                                new Paragraph(TEXT),
                                new Items(Vector.of(TEXT)),
                                new KeyFigures(Vector.of(new KeyFigure(TEXT, TEXT, TEXT, "chapter"))),
                                new Figures(Option.some("figures"), TEXT, table, Option.some(formula)),
                                new Ledger("ledger", TEXT, table),
                                new FormulaText(formula))
                        .appendAll(Vector.of(ChartKind.values()).map(kind -> new Drawing(chart(kind, table)))));
        return new BoardPaper(Language.SWEDISH, TEXT, TEXT, Vector.of(chapter), HashMap.of(TEXT, "ledger"));
    }

    private static Chart chart(ChartKind kind, TextTable table) {
        return new Chart(
                "kind-" + kind.name(),
                kind,
                TEXT,
                TEXT,
                TEXT,
                Vector.of(TEXT, TEXT + "2"),
                ValueForm.of(MoneyUnit.TKR),
                Vector.of(Role.values())
                        .map(role -> new ChartSeries(
                                TEXT + role,
                                role,
                                Vector.of(1, -2).map(BigDecimal::valueOf).map(Option::some))),
                table,
                Option.none());
    }

    @Test
    void is_shown_as_text_on_a_page() throws IOException, InterruptedException {
        Path page = Files.write(folder.resolve("paper.html"), HtmlPaper.bytes(paper()));
        try (Browser browser = new Browser()) {
            browser.open(page, 1200);
            assertThat(browser.log("browser")).isEmpty();
            assertThat(browser.script("return document.body.dataset.ready").asText())
                    .isEqualTo("1");
            assertThat(browser.script(
                                    "return window.hit === undefined && document.querySelectorAll('img,[onerror]').length === 0"
                                            + " && document.querySelectorAll('script').length === 3")
                            .asBoolean())
                    .isTrue();
            assertThat(browser.script("return document.title").asText()).isEqualTo(SafeText.of(TEXT));
            assertThat(browser.script(OTHERS)).isEmpty();
        }
    }

    @Test
    void is_shown_as_text_in_a_document() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(WordPaper.bytes(paper())))) {
            assertThat(document.getParagraphs().get(0).getText()).isEqualTo(SafeText.of(TEXT));
            assertThat(document.getTables().get(1).getRow(1).getCell(0).getText())
                    .isEqualTo(SafeText.of(TEXT));
            assertThat(document.getCharts()).hasSize(6);
        }
    }
}
