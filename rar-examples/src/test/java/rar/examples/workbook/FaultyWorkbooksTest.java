package rar.examples.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static rar.examples.workbook.SmallWorkbook.LAYOUT;
import static rar.examples.workbook.SmallWorkbook.cell;
import static rar.examples.workbook.SmallWorkbook.mistakes;
import static rar.examples.workbook.SmallWorkbook.remarks;
import static rar.examples.workbook.SmallWorkbook.with;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.FormulaError;
import org.junit.jupiter.api.Test;
import rar.model.message.Language;
import rar.model.message.Message;
import rar.model.message.PhraseBook;
import rar.model.message.RefusedException;

/** Workbooks with mistakes, and such as are not believed. */
final class FaultyWorkbooksTest {

    @Test
    void all_mistakes_are_told_at_once_each_with_its_cell() {
        byte[] workbook = with(changed -> {
            cell(changed, "Parter", "Andel", 1).setCellValue(0.3);
            cell(changed, "Beslutade insatser", "Slutar", 1).setCellValue("sommaren 2028");
            cell(changed, "Budgetposter", "Belopp 2028 (kr)", 2).setCellErrorValue(FormulaError.REF);
            cell(changed, "Budgetposter", "Belopp första året (kr)", 1).setBlank();
            cell(changed, "Budgetposter", "Belopp första året (kr)", 1).setCellFormula("1+1");
            cell(changed, "Planerade insatser", "Beslutas", 1).setBlank();
            cell(changed, "Plan", "Källa", 0).setBlank();
            cell(changed, "Medlemmar", "Part", 3).setCellValue("regionn");
            cell(changed, "Finansiella mål", "Lägsta likviditet (kr)", 1).setCellValue(-1);
        });

        assertThat(mistakes(workbook))
                .containsExactly(
                        "Plan!B4: the field \"Källa\" is missing",
                        "Medlemmar!A4: nothing is called \"regionn\"; did you mean \"region\"? known here: kommuner, region,"
                                + " staten",
                        "Budgetposter!E2: the formula has no value yet; open the workbook in a spreadsheet program and save"
                                + " it, or write the value",
                        "Budgetposter!H3: the cell shows the error #REF!; correct the formula or write the value",
                        "'Beslutade insatser'!E2 (the 1st project, \"bron\"): expected a day from 1900 to 2299, e.g."
                                + " \"2009-01-31\", found \"sommaren 2028\"",
                        "'Planerade insatser'!D2 (the 1st grant, \"nytt\"): the field \"Beslutas\" is missing",
                        "'Finansiella mål'!B2 (the 1st goal): a liquidity floor of −1 kr would allow debt; give zero or"
                                + " more");
    }

    @Test
    void a_rule_that_is_broken_is_told_of_the_cell_that_breaks_it() {
        assertThat(mistakes(with(changed -> cell(changed, "Parter", "Andel", 1).setCellValue(0.3))))
                .singleElement()
                .asString()
                .startsWith("Parter!A2: ")
                .contains("105 %");
        assertThat(mistakes(
                        with(changed -> cell(changed, "Budgetposter", "Id", 2).setCellValue("personal"))))
                .containsExactly("Budgetposter!A3 (the 2nd line, \"personal\"): the id \"personal\" is already used at"
                        + " Budgetposter!A2; ids are unique in a plan, choose another");
    }

    @Test
    void in_a_workbook_in_english_the_words_are_its_own() {
        assertThat(mistakes(with(Language.ENGLISH, changed -> {
                    cell(changed, "Planned grants", "Decided", 1).setBlank();
                    changed.removeSheetAt(changed.getSheetIndex("Parties"));
                })))
                .containsExactly(
                        "Plan!A1: the field \"Parties\" is missing",
                        "'Planned grants'!D2 (the 1st grant, \"nytt\"): the field \"Decided\" is missing");
    }

    @Test
    void headings_that_are_misspelled_stand_twice_or_are_missing_are_mistakes() {
        assertThat(mistakes(with(changed -> {
                    changed.getSheet("Budgetposter").getRow(0).getCell(3).setCellValue("Rubrk");
                    changed.getSheet("Parter").getRow(0).getCell(1).setCellValue("Id");
                    changed.getSheet("Medlemmar").getRow(0).getCell(0).setCellValue("Tillhör");
                })))
                .containsExactly(
                        "Parter!B1: \"Id\" stands twice, first in Parter!A1; remove or rename one",
                        "Medlemmar!A1: the heading \"Part\" is missing; each row says there what it belongs to",
                        "Budgetposter!D1: unknown heading \"Rubrk\"; did you mean \"Rubrik\"?");
    }

    @Test
    void a_heading_that_names_what_rows_belong_to_stands_once() {
        assertThat(mistakes(with(changed ->
                        changed.getSheet("Medlemmar").getRow(0).createCell(20).setCellValue("Part"))))
                .containsExactly("Medlemmar!U1: \"Part\" stands twice, first in Medlemmar!A1; remove or rename one");
    }

    @Test
    void a_sheet_that_is_missing_and_nearly_there_is_a_mistake_and_alone_told() {
        for (String name : new String[] {"Plan", "Ingående balans", "Parter", "Medlemmar", "Budgetposter"}) {
            assertThat(mistakes(with(changed -> changed.setSheetName(changed.getSheetIndex(name), name + "s"))))
                    .singleElement()
                    .asString()
                    .contains("!A1: unknown sheet \"" + name + "s\"; did you mean \"" + name + "\"?");
        }
    }

    @Test
    void a_sheet_of_ones_own_may_be_called_nearly_as_one_that_is_there() {
        byte[] workbook = with(changed ->
                changed.createSheet("Budgetposter2").createRow(0).createCell(0).setCellValue(1));

        assertThat(mistakes(workbook)).isEmpty();
        assertThat(remarks(workbook)).singleElement().asString().startsWith("Budgetposter2: ");
    }

    @Test
    void an_empty_form_is_told_by_the_headings_of_its_fields() {
        assertThat(mistakes(with(changed -> {
                    cell(changed, "Plan", "Första året", 0).setBlank();
                    cell(changed, "Plan", "Antal år", 0).setBlank();
                })))
                .containsExactly("Plan!A1: the field \"Första året\" is missing");
    }

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
        for (String number : new String[] {"1e999999999", "1e-2147483647", "9".repeat(300_000), "abc"}) {
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
    void a_workbook_of_another_kind_says_which_sheets_are_looked_for() {
        byte[] risks = WorkbookWriter.bytes(
                Layouts.of("risks"), "{\"format\": \"rar-risks/1\", \"factors\": []}", Language.SWEDISH);

        assertThat(mistakes(risks)).singleElement().asString().contains("Budgetposter");
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
                .contains("100 MB");
        assertThat(refusal(part(workbook, "xl/worksheets/sheet1.xml", cells(SheetHandler.MOST_CELLS + 1))))
                .contains("cells");
    }

    private static byte[] cells(int count) {
        StringBuilder text = new StringBuilder(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        for (int row = 1; row <= count / 100 + 1; row++) {
            text.append("<row>").append("<c><v>1</v></c>".repeat(100)).append("</row>");
        }
        return text.append("</sheetData></worksheet>").toString().getBytes(StandardCharsets.UTF_8);
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
