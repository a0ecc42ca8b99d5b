package rar.examples.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static rar.examples.workbook.SmallWorkbook.LAYOUT;
import static rar.examples.workbook.SmallWorkbook.cell;
import static rar.examples.workbook.SmallWorkbook.mistakes;
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

        assertThat(refusal(part(workbook, "xl/media/zeros.bin", new byte[201_000_000])))
                .contains("200 MB");
        assertThat(refusal(Arrays.copyOf(workbook, 10_000_001))).contains("10 MB");
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
