package rar.examples.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static rar.examples.workbook.SmallWorkbook.LAYOUT;
import static rar.examples.workbook.SmallWorkbook.cell;
import static rar.examples.workbook.SmallWorkbook.mistakes;
import static rar.examples.workbook.SmallWorkbook.plan;
import static rar.examples.workbook.SmallWorkbook.read;
import static rar.examples.workbook.SmallWorkbook.with;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rar.model.message.Language;
import rar.model.message.Message;
import rar.model.message.PhraseBook;
import rar.model.message.RefusedException;

/** Workbooks that no spreadsheet program writes: damaged ones, and such as would take all time or memory. */
final class HostileWorkbooksTest {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    @Test
    void a_formula_that_another_program_wrote_with_an_empty_value_has_none() throws IOException {
        assertThat(mistakes(budget("<c r=\"E2\"><f>1+1</f><v></v></c>")))
                .singleElement()
                .asString()
                .startsWith("Budgetposter!E2: the formula has no value yet");
        assertThat(mistakes(budget("<c r=\"D2\" t=\"str\"><f>\"\"</f><v></v></c>")))
                .noneMatch(mistake -> mistake.contains("formula"));
    }

    @Test
    void numbers_that_no_spreadsheet_holds_are_told_at_once() throws IOException {
        for (String number : new String[] {"1e999999999", "1e-2147483647", "9".repeat(200_000), "abc"}) {
            assertThat(mistakes(budget("<c r=\"E2\"><v>" + number + "</v></c>")))
                    .singleElement()
                    .asString()
                    .startsWith("Budgetposter!E2: the cell shows the error " + number.substring(0, 3));
        }
    }

    @Test
    void cells_that_no_spreadsheet_has_are_damage() throws IOException {
        for (String cells : new String[] {
            "<c r=\"ZZZZ2\"><v>1</v></c>",
            "<c r=\"XFE2\"><v>1</v></c>",
            "<c r=\"2\"><v>1</v></c>",
            "<c r=\"E2\" t=\"s\"><v>99999</v></c>",
            "<c r=\"E2\" t=\"s\"><v>-1</v></c>",
            "<c r=\"E2\" s=\"-1\"><v>1</v></c>",
            "</row><row r=\"0\">",
            "</row><row r=\"1048577\">",
            "<mergeCell ref=\"A1:\"/>",
            "<mergeCell/>"
        }) {
            assertThat(refusal(budget(cells))).as(cells).startsWith("the workbook cannot be read; ");
        }
    }

    /** The workbook with cells put after the others of the first budget line. */
    private static byte[] budget(String cells) throws IOException {
        byte[] workbook = with(changed -> {});
        String name = "xl/worksheets/sheet5.xml";
        String sheet = new String(part(workbook, name), StandardCharsets.UTF_8);
        int end = sheet.indexOf("</row>", sheet.indexOf("<row r=\"2\">"));
        return part(
                workbook,
                name,
                (sheet.substring(0, end) + cells + sheet.substring(end)).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] part(byte[] workbook, String name) throws IOException {
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            ZipEntry entry = from.getNextEntry();
            while (!entry.getName().equals(name)) {
                entry = from.getNextEntry();
            }
            return from.readAllBytes();
        }
    }

    @Test
    void the_cells_of_a_shared_formula_are_what_they_came_to() throws IOException {
        byte[] workbook = budget("<c r=\"E2\"><f t=\"shared\" ref=\"E2:E3\" si=\"0\">F2</f><v>7</v></c>"
                + "<c r=\"F2\"><f t=\"shared\" si=\"0\"/><v>1e300</v></c>");

        assertThat(mistakes(workbook)).noneMatch(mistake -> mistake.startsWith("Budgetposter!E2"));
        assertThat(mistakes(workbook)).singleElement().asString().startsWith("Budgetposter!F2 ");
    }

    @Test
    void numbers_beyond_what_can_be_are_told_each_with_its_cell() {
        byte[] workbook = with(changed -> {
            cell(changed, "Plan", "Första året", 0).setCellValue(1e300);
            cell(changed, "Plan", "Antal år", 0).setCellValue(-1e300);
            cell(changed, "Budgetposter", "Belopp första året (kr)", 1).setCellValue(1e300);
            cell(changed, "Budgetposter", "Uppräkning per år", 1).setCellValue(1e-300);
            cell(changed, "Medlemmar", "Vikt", 1).setCellValue(1e300);
            cell(changed, "Parter", "Andel", 1).setCellValue(1e300);
            cell(changed, "Beslutade insatser", "Slutar", 1).setCellValue(1e300);
        });

        assertThat(mistakes(workbook).map(mistake -> mistake.split(" \\(|: ", 2)[0]))
                .containsExactly(
                        "Plan!B5",
                        "Plan!B6",
                        "Parter!C2",
                        "Medlemmar!D2",
                        "Budgetposter!E2",
                        "Budgetposter!F2",
                        "'Beslutade insatser'!E2");
    }

    @ParameterizedTest
    @CsvSource({
        "xl/worksheets/sheet1.xml, worksheet, " + MAIN,
        "xl/sharedStrings.xml, sst, " + MAIN,
        "xl/styles.xml, styleSheet, " + MAIN,
        "xl/workbook.xml, workbook, " + MAIN,
        "[Content_Types].xml, Types, http://schemas.openxmlformats.org/package/2006/content-types",
        "xl/_rels/workbook.xml.rels, Relationships, http://schemas.openxmlformats.org/package/2006/relationships"
    })
    void entities_that_grow_into_billions_are_damage(String part, String root, String namespace) throws IOException {
        StringBuilder text = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"laugh\">");
        for (int i = 1; i < 10; i++) {
            text.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
        }
        text.append("]><" + root + " xmlns=\"" + namespace + "\">&a9;</" + root + ">");

        assertThat(refusal(part(with(changed -> {}), part, utf8(text.toString()))))
                .contains("cannot be read");
    }

    @Test
    void no_part_is_unpacked_to_a_file_wherever_its_name_leads() throws IOException {
        assertThat(read(part(with(changed -> {}), "../../../outside.txt", new byte[1])))
                .isEqualTo(plan());
    }

    @Test
    void sheets_with_nothing_on_them_lack_all_that_a_plan_needs() throws IOException {
        byte[] workbook = with(changed -> {});
        for (int i = 1; i <= 8; i++) {
            workbook = part(workbook, "xl/worksheets/sheet" + i + ".xml", sheet("<row/>", ""));
        }

        assertThat(mistakes(workbook)).isNotEmpty().allMatch(mistake -> mistake.startsWith("Plan!A1: the field "));
    }

    /** Each would become more than memory holds, or take hours: small as it is packed, and below the limits by its cells. */
    @Test
    void what_grows_as_it_is_read_is_refused() throws IOException {
        String text = "x".repeat(32_000);
        StringBuilder columns = new StringBuilder("<row>");
        for (int i = 0; i < 2_000; i++) {
            columns.append(text("/x/a" + i));
        }
        columns.append("</row>").append("<row><c><v>1</v></c></row>".repeat(1_000));
        byte[] workbook = with(changed -> {});

        assertThat(refusal(budgetOf(workbook, columns.toString(), ""))).contains("1\u00a0000\u00a0000 cells");
        assertThat(refusal(budgetOf(workbook, "<row>" + text(text).repeat(1_000) + "</row>", "")))
                .contains("300\u00a0000 cells");
        assertThat(refusal(budgetOf(workbook, "<row>" + text("x".repeat(32_768)) + "</row>", "")))
                .contains("cannot be read");
        assertThat(refusal(budgetOf(
                        workbook,
                        "<row><c><v>1</v></c></row>".repeat(1_000),
                        "<mergeCells>" + "<mergeCell ref=\"A1:A1048576\"/>".repeat(1_000) + "</mergeCells>")))
                .contains("300\u00a0000 cells");
        assertThat(refusal(part(workbook, "xl/styles.xml", new byte[10_000_001])))
                .contains("xl/styles.xml", "10 MB");
    }

    private static String text(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static byte[] budgetOf(byte[] workbook, String rows, String after) throws IOException {
        return part(workbook, "xl/worksheets/sheet5.xml", sheet(rows, after));
    }

    private static byte[] sheet(String rows, String after) {
        return utf8("<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData>" + after + "</worksheet>");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void macros_and_links_to_other_workbooks_are_refused() throws IOException {
        byte[] workbook = with(changed -> {});

        assertThat(refusal(part(workbook, "xl/vbaProject.bin", new byte[10]))).contains("macros");
        assertThat(refusal(part(workbook, "xl/externalLinks/externalLink1.xml", new byte[10])))
                .contains("other workbooks");
    }

    @Test
    void what_is_too_large_is_refused_before_it_is_read() throws IOException {
        byte[] workbook = with(changed -> {});

        byte[] twice =
                part(part(workbook, "xl/media/1.bin", new byte[70_000_000]), "xl/media/2.bin", new byte[70_000_000]);
        assertThat(refusal(part(twice, "xl/media/3.bin", new byte[70_000_000]))).contains("200 MB");
        assertThat(refusal(Arrays.copyOf(workbook, 10_000_001))).contains("10 MB");
        assertThat(refusal(part(workbook, "xl/media/zeros.bin", new byte[100_000_001])))
                .contains("xl/media/zeros.bin", "100 MB");
        assertThat(refusal(budgetOf(
                        workbook,
                        ("<row>" + "<c/>".repeat(100) + "</row>").repeat(SheetHandler.MOST_CELLS / 100 + 1),
                        "")))
                .contains("cells");
    }

    @Test
    void what_is_no_workbook_says_what_to_do() throws IOException {
        byte[] workbook = with(changed -> {});

        assertThat(refusal(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}))
                .contains(".xlsx");
        assertThat(refusal(Arrays.copyOf(workbook, workbook.length / 2))).contains("cannot be read");
        assertThat(refusal(archive("content.xml", "<office/>"))).contains("no workbook");
        assertThat(refusal(
                        part(workbook, "xl/worksheets/sheet1.xml", "<worksheet><she".getBytes(StandardCharsets.UTF_8))))
                .contains("cannot be read");
        assertThat(refusal(part(
                        workbook,
                        "xl/worksheets/sheet1.xml",
                        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet>&a;</worksheet>"
                                .getBytes(StandardCharsets.UTF_8))))
                .contains("cannot be read");
    }

    private static byte[] archive(String name, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream to = new ZipOutputStream(bytes)) {
            to.putNextEntry(new ZipEntry(name));
            to.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** The workbook with a part of its archive put in or replaced. */
    private static byte[] part(byte[] workbook, String name, byte[] contents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                if (!entry.getName().equals(name)) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    from.transferTo(to);
                }
            }
            to.putNextEntry(new ZipEntry(name));
            to.write(contents);
        }
        return bytes.toByteArray();
    }

    private static String refusal(byte[] workbook) {
        try {
            WorkbookReader.read(workbook, LAYOUT);
        } catch (RefusedException e) {
            Message what = e.what();
            return PhraseBook.of(Language.ENGLISH).text(what);
        }
        throw new AssertionError("it was read");
    }
}
