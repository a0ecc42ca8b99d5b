package rar.examples.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static rar.examples.workbook.SmallWorkbook.cell;
import static rar.examples.workbook.SmallWorkbook.mistakes;
import static rar.examples.workbook.SmallWorkbook.remarks;
import static rar.examples.workbook.SmallWorkbook.with;

import org.apache.poi.ss.usermodel.FormulaError;
import org.junit.jupiter.api.Test;
import rar.model.message.Language;

/** Workbooks with mistakes. */
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
    void a_heading_of_the_first_words_of_one_is_a_mistake() {
        assertThat(mistakes(with(changed -> changed.getSheet("Budgetposter")
                                .getRow(0)
                                .getCell(4)
                                .setCellValue("Belopp")))
                        .head())
                .isEqualTo("Budgetposter!E1: unknown heading \"Belopp\"; did you mean \"Belopp första året\"?");
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
    void a_workbook_of_another_kind_says_which_sheets_are_looked_for() {
        byte[] risks = WorkbookWriter.bytes(
                Layouts.of("risks"), "{\"format\": \"rar-risks/1\", \"factors\": []}", Language.SWEDISH);

        assertThat(mistakes(risks)).singleElement().asString().contains("Budgetposter");
    }
}
