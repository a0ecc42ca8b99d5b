package rar.examples.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rar.examples.command.CommandRun;

/** The files that {@code rar report} writes. */
final class WrittenPaperTest {

    @TempDir
    private Path folder;

    private byte[] written(String file, String... more) throws IOException {
        Path out = folder.resolve(file);
        List<String> arguments =
                new java.util.ArrayList<>(List.of("report", "rar-2009", "--scenarios", "300", "--out", out.toString()));
        arguments.addAll(List.of(more));
        CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
        assertThat(run.exit()).as(run.err()).isZero();
        return Files.readAllBytes(out);
    }

    @Test
    void the_same_files_give_the_same_bytes() throws IOException {
        assertThat(written("a.html", "--threads", "1")).isEqualTo(written("b.html", "--threads", "3"));
        assertThat(written("a.docx", "--threads", "1")).isEqualTo(written("b.docx", "--threads", "3"));
    }

    @Test
    void a_file_that_is_there_is_not_replaced_unless_that_is_asked() throws IOException {
        Path there = Files.writeString(folder.resolve("there.html"), "mine");
        CommandRun run = CommandRun.of("report", "rar-2009", "--scenarios", "300", "--out", there.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(Files.readString(there)).isEqualTo("mine");
        written("there.html", "--force");
        assertThat(Files.readString(there)).startsWith("<!doctype html>");
        assertThat(folder).isDirectoryNotContaining(file -> file.toString().endsWith(".new"));
    }

    @Test
    void a_form_that_there_is_not_is_named() {
        CommandRun run = CommandRun.of(
                "report", "rar-2009", "--out", folder.resolve("paper.pdf").toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(".html", ".docx", "paper.pdf");
    }

    /** The chapters of both forms, in order. */
    @Test
    void the_document_has_the_chapters_and_the_tables_of_the_page() throws IOException {
        String page = new String(written("paper.html", "--outcome", "rar-2009"), StandardCharsets.UTF_8);
        byte[] bytes = written("paper.docx", "--outcome", "rar-2009");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            List<String> chapters = document.getParagraphs().stream()
                    .filter(paragraph -> "Heading1".equals(paragraph.getStyle()))
                    .map(paragraph -> paragraph.getText())
                    .toList();
            List<String> headings = Pattern.compile("<section class=\"chapter\"[^>]*><h2[^>]*>([^<]*)</h2>")
                    .matcher(page)
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertThat(chapters).isEqualTo(headings).hasSizeGreaterThan(12);
            // the key figures, a list on the page, are a table here
            assertThat(document.getTables()).hasSize(page.split("<table", -1).length);
            assertThat(document.getCharts()).hasSize(6);
        }
    }

    @Test
    void every_table_of_the_document_repeats_its_headings_and_parts_no_row() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(written("paper.docx")))) {
            assertThat(document.getTables()).allMatch(table -> table.getRow(0).isRepeatHeader());
            assertThat(document.getTables()).allMatch(WrittenPaperTest::isWhole);
            assertThat(document.getDocument().getBody().getSectPr().getPgSz().getW())
                    .hasToString("11906");
        }
    }

    private static boolean isWhole(XWPFTable table) {
        return table.getRows().stream().allMatch(row -> row.isCantSplitRow());
    }

    @Test
    void the_numbers_of_a_chart_stand_in_a_workbook_of_its_own() throws IOException, InvalidFormatException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(written("paper.docx")))) {
            var fan = document.getCharts().get(1);
            assertThat(fan.getChartSeries()).hasSize(1);
            assertThat(fan.getChartSeries().get(0).getSeriesCount()).isEqualTo(7);
            assertThat(fan.getWorkbook().getSheetAt(0).getLastRowNum()).isEqualTo(36);
            // cash as planned in January 2009, in tkr and exact
            assertThat(fan.getWorkbook().getSheetAt(0).getRow(1).getCell(1).getNumericCellValue())
                    .isBetween(25_934.0, 25_936.0);
        }
    }
}
