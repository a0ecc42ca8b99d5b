package rar.examples.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import rar.examples.page.Page;
import rar.examples.page.PagePhrase;
import rar.examples.page.YearTable;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.message.Language;
import rar.model.message.Message;
import rar.model.message.PhraseBook;

final class PageFormatTest {

    private static final String SENTENCE = "The lowest cash is 1\u00a0218\u00a0tkr, in 2028-09, which is "
            + "far above what the law demands and what the board has decided to keep.";

    private static final TextTable TABLE = new TextTable(
            List.of(Column.text("Line"), Column.number("2027"), Column.number("Share")),
            List.of(
                    List.of("=2+2|<b>*x*</b>", "\u22121\u00a0218,5", "12,5\u00a0%"),
                    List.of("Grants", "500 (400–600)", "")),
            List.of(List.of("Total", "\u2212718", "")));

    @Test
    void text_keeps_numbers_together_and_breaks_sentences_only_in_a_terminal() {
        assertThat(PageFormat.TEXT.write(page(Language.ENGLISH), false)).isEqualTo(SENTENCE + """


                Remarks (valid, but possibly unintended)
                Line                      2027   Share
                --------------------------------------
                =2+2|<b>*x*</b>       \u22121\u00a0218,5  12,5\u00a0%
                Grants           500 (400–600)
                --------------------------------------
                Total                     \u2212718
                """);
        assertThat(PageFormat.TEXT.write(page(Language.ENGLISH), true)).startsWith("""
                The lowest cash is 1\u00a0218\u00a0tkr, in 2028-09, which is far above what the law demands and what the
                board has decided to keep.
                """);
    }

    @Test
    void markdown_shows_what_was_written_and_marks_up_nothing_of_it() {
        assertThat(PageFormat.MARKDOWN.write(page(Language.ENGLISH), false)).isEqualTo(SENTENCE + """


                **Remarks (valid, but possibly unintended)**

                | Line | 2027 | Share |
                | --- | ---: | ---: |
                | =2+2\\|\\<b\\>\\*x\\*\\</b\\> | \u22121\u00a0218,5 | 12,5\u00a0% |
                | Grants | 500 (400–600) |  |
                | **Total** | **\u2212718** |  |
                """);
    }

    @Test
    void a_swedish_sheet_gets_semicolons_and_decimal_commas_and_an_english_one_commas_and_points() {
        assertThat(PageFormat.CSV.write(page(Language.SWEDISH), false)).isEqualTo("""
                \ufeffLine;2027;Share
                '=2+2|<b>*x*</b>;-1218,5;12,5%
                Grants;500 (400–600);
                Total;-718;
                """);
        assertThat(PageFormat.CSV.write(page(Language.ENGLISH), false)).isEqualTo("""
                Line,2027,Share
                '=2+2|<b>*x*</b>,-1218.5,12.5%
                Grants,500 (400–600),
                Total,-718,
                """);
        assertThat(PageFormat.TSV.write(page(Language.SWEDISH), false)).startsWith("Line\t2027\tShare\n");
    }

    @Test
    void a_mark_beside_a_number_makes_no_text_of_it_in_a_sheet() {
        TextTable marked = new TextTable(
                List.of(Column.text("Month"), Column.number("2027")),
                List.of(List.of("* ! Dec", "* ! \u22121\u00a0218,5"), List.of("Jan", "-"), List.of("Feb", "-A1")),
                List.of());
        Page page = new Page(PhraseBook.of(Language.SWEDISH)).table(Message.of(PagePhrase.REMARKS), marked);

        assertThat(PageFormat.TSV.write(page, false)).isEqualTo("Month\t2027\n* ! Dec\t-1218,5\nJan\t-\nFeb\t'-A1\n");
        assertThat(PageFormat.TEXT.write(page, false)).contains("* ! \u22121\u00a0218,5");
    }

    @Test
    void several_tables_have_their_headings_above_them() {
        assertThat(PageFormat.TSV.write(
                        page(Language.ENGLISH)
                                .of(page(Language.ENGLISH)
                                        .tables()
                                        .appendAll(page(Language.ENGLISH).tables())),
                        false))
                .startsWith("Remarks (valid, but possibly unintended)\nLine\t2027")
                .contains("Total\t-718\t\n\nRemarks");
    }

    @Test
    void html_is_a_document_that_fetches_nothing_and_shows_markup_as_text() {
        assertThat(PageFormat.HTML.write(page(Language.SWEDISH), false))
                .startsWith("<!doctype html>\n<html lang=\"sv\">")
                .contains("<td>=2+2|&lt;b&gt;*x*&lt;/b&gt;</td><td class=\"n\">\u22121\u00a0218,5</td>")
                .contains("default-src 'none'")
                .doesNotContain("<script", "src=", "href=");
    }

    @Test
    void years_that_do_not_fit_in_a_terminal_stand_below_and_are_one_table_elsewhere() {
        YearTable table = new YearTable("Line", Vector.range(2020, 2030).map(String::valueOf));
        table.row("Cash", Vector.fill(10, () -> "12\u00a0345\u00a0678,90"));
        Page page = new Page(PhraseBook.of(Language.ENGLISH));
        table.printOn(page, Message.of(PagePhrase.REMARKS));

        assertThat(PageFormat.TEXT.write(page, false))
                .contains("Remarks (valid, but possibly unintended), continued")
                .satisfies(text -> assertThat(text.lines()).allMatch(line -> line.length() <= 100));
        assertThat(PageFormat.CSV.write(page, false).lines()).hasSize(2).allMatch(line -> line.split(",").length == 11);
    }

    @Test
    void a_table_is_chosen_by_its_name() {
        Page page = page(Language.SWEDISH);
        assertThat(TableChoice.names(page)).containsExactly("page-remarks");
        assertThat(TableChoice.only("page-remarks", page).get().blocks()).hasSize(1);
        assertThat(TableChoice.only("cash", page)).isEmpty();
        assertThat(Arrays.stream(PageFormat.values()).map(PageFormat::word))
                .containsExactly("text", "markdown", "csv", "tsv", "html");
    }

    private static Page page(Language language) {
        return new Page(PhraseBook.of(language)).paragraph(SENTENCE).table(heading(), TABLE);
    }

    private static Message heading() {
        return Message.of(PagePhrase.REMARKS);
    }
}
