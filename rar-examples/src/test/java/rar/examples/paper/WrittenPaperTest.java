package rar.examples.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rar.examples.command.CommandRun;

/** The files that {@code rar report} writes. */
final class WrittenPaperTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    private byte[] written(String file, String... more) throws IOException {
        return writtenOf(List.of("rar-2009"), 300, file, more);
    }

    private byte[] writtenOf(List<String> files, int scenarios, String file, String... more) throws IOException {
        Path out = folder.resolve(file);
        List<String> arguments =
                new ArrayList<>(List.of("report", "--scenarios", String.valueOf(scenarios), "--out", out.toString()));
        arguments.addAll(files);
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

    private static String chapter(byte[] page, String id) {
        String text = new String(page, StandardCharsets.UTF_8);
        int from = text.indexOf("<h2 id=\"" + id + "\">");
        return text.substring(from, text.indexOf("</section>", from));
    }

    @Test
    void more_risks_than_all_orders_can_be_counted_of_are_split_by_estimate() throws IOException {
        ObjectNode risks =
                (ObjectNode) JSON.readTree(WrittenPaperTest.class.getResourceAsStream("/plans/rar-2009.risks.json"));
        ArrayNode factors = (ArrayNode) risks.get("factors");
        ObjectNode one = (ObjectNode) factors.get(4);
        for (int i = factors.size(); i < 18; i++) {
            factors.add(one.deepCopy().put("id", "inflation-" + i));
        }
        Path file = Files.writeString(folder.resolve("risks.json"), risks.toString());
        String causes = chapter(
                writtenOf(List.of("rar-2009", file.toString()), 300, "many.html", "--language", "en"), "causes");
        assertThat(causes)
                .contains("More than 12 causes are at work at once", "with 95 % confidence", "± (95 %)")
                .contains("chart-waterfall", "chart-tornado");
    }

    @Test
    void a_precision_ends_the_run_where_it_ends_that_of_simulate() throws IOException {
        byte[] page = writtenOf(List.of("rar-2012"), 20_000, "precise.html", "--precision", "10%", "--language", "en");
        CommandRun run = CommandRun.of(
                "simulate", "rar-2012", "--scenarios", "20000", "--precision", "10%", "--language", "en", "--json");
        JsonNode simulated = JSON.readTree(run.out());
        String scenarios = simulated.get("scenarios").asInt() / 1_000 + "\u00a0000";
        String summary = chapter(page, "summary").replace("&#39;", "'");
        for (JsonNode sentence : simulated.at("/sentences/en")) {
            assertThat(summary.replace('\u00a0', ' ').replace('\u2212', '-')).contains(sentence.asText());
        }
        assertThat(summary).contains("is reached after " + scenarios + " of at most 20\u00a0000 scenarios");
        assertThat(chapter(page, "assumptions")).contains("in " + scenarios + " scenarios", "for all 6 looks");
        assertThat(chapter(page, "capacity")).contains("99,2\u00a0% confidence interval");
    }

    /** The chapter says what the commands say, and nothing in the file tells more: not the hash of counts that are hidden either. */
    @Test
    void what_members_get_for_the_money_is_what_the_commands_say() throws Exception {
        byte[] page = written(
                "money.html",
                "--language",
                "en",
                "--activity",
                "rar-2009",
                "--effects",
                "rar-2009",
                "--account",
                "rar-2009");
        String chapter = chapter(page, "activity")
                .replace("&#39;", "'")
                .replace('\u00a0', ' ')
                .replace('\u2212', '-');

        for (String command : List.of("activity", "effects", "account")) {
            JsonNode sentences = JSON.readTree(
                            CommandRun.of(command, "--json", "--language", "en").out())
                    .at("/sentences/en");
            assertThat(sentences).isNotEmpty();
            sentences.forEach(sentence -> assertThat(chapter).contains(sentence.asText()));
        }
        assertThat(chapter).contains("chart-account", ">..</td>");
        byte[] counts = Objects.requireNonNull(
                        WrittenPaperTest.class.getResourceAsStream("/plans/rar-2009.effects.json"))
                .readAllBytes();
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(counts));
        assertThat(new String(page, StandardCharsets.UTF_8)).doesNotContain(hash.substring(0, 12));
    }

    @Test
    void what_can_be_committed_is_found_in_the_scenarios_of_the_rule() throws IOException {
        byte[] page = writtenOf(List.of("malarbagen"), 3_000, "rule.html", "--rule", "refuse", "--alpha", "0.0001");
        Matcher risk = Pattern.compile("<strong>([^<]*%[^<]*)</strong>").matcher(chapter(page, "summary"));
        assertThat(risk.find()).isTrue();
        assertThat(chapter(page, "capacity")).contains(risk.group(1) + " without a grant");
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
            assertThat(document.getCharts()).hasSize(7);
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

    /** Word reads the widths of columns from cells, LibreOffice from the grid. */
    @Test
    void every_table_of_the_document_is_as_wide_as_its_lines_and_its_cells_as_its_columns() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(written("paper.docx")))) {
            for (XWPFTable table : document.getTables()) {
                List<Integer> widths = table.getCTTbl().getTblGrid().getGridColList().stream()
                        .map(column -> Integer.parseInt(column.getW().toString()))
                        .toList();
                assertThat(widths).hasSameSizeAs(table.getRow(0).getTableCells());
                // A4 is 11 906 twentieths of a point wide, the margins 2 cm each
                assertThat(widths.stream().mapToInt(width -> width).sum()).isBetween(9_620, 9_638);
                assertThat(table.getRow(0).getTableCells().stream()
                                .map(cell -> cell.getWidth())
                                .toList())
                        .isEqualTo(widths);
            }
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
