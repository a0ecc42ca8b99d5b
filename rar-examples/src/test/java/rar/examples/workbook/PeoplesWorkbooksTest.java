package rar.examples.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static rar.examples.workbook.SmallWorkbook.cell;
import static rar.examples.workbook.SmallWorkbook.plan;
import static rar.examples.workbook.SmallWorkbook.read;
import static rar.examples.workbook.SmallWorkbook.remarks;
import static rar.examples.workbook.SmallWorkbook.with;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import rar.model.message.Language;
import rar.model.money.Money;

/** Workbooks as people and their programs make them. */
final class PeoplesWorkbooksTest {

    @Test
    void nothing_changed_gives_the_same_plan_in_both_languages() {
        assertThat(read(with(workbook -> {}))).isEqualTo(plan());
        assertThat(read(with(Language.ENGLISH, workbook -> {}))).isEqualTo(plan());
    }

    @Test
    void a_workbook_saved_by_libreoffice_is_the_same_plan() {
        byte[] saved = SmallWorkbook.resource("saved-by-libreoffice.xlsx");

        assertThat(read(saved)).isEqualTo(plan());
        assertThat(remarks(saved)).isEmpty();
    }

    @Test
    void numbers_written_as_texts_are_numbers() {
        assertThat(read(with(workbook -> {
                    cell(workbook, "Budgetposter", "Belopp första året (kr)", 1).setCellValue("1\u00a0980\u202f000,00");
                    cell(workbook, "Budgetposter", "Belopp 2027 (kr)", 2).setCellValue("240 tkr");
                    cell(workbook, "Budgetposter", "Uppräkning per år", 1).setCellValue("3,0 %");
                    cell(workbook, "Medlemmar", "Vikt", 1).setCellValue("38 412");
                    cell(workbook, "Plan", "Första året", 0).setCellValue(" 2027 ");
                })))
                .isEqualTo(plan());
    }

    @Test
    void a_minus_sign_is_a_minus() {
        byte[] workbook = with(changed -> {
            cell(changed, "Ingående balans", "Eget kapital (kr)", 0).setCellValue("\u2212100 000");
            cell(changed, "Ingående balans", "Kortfristiga skulder (kr)", 0).setCellValue(2_100_000);
        });

        assertThat(read(workbook).opening().get().sheet().equity()).isEqualTo(Money.ofKronor(-100_000));
    }

    @Test
    void days_and_months_may_be_dates_or_texts_and_percentages_plain_numbers() {
        assertThat(read(with(workbook -> {
                    cell(workbook, "Ingående balans", "Datum", 0).setCellValue("2026-12-31");
                    XSSFCell month = cell(workbook, "Planerade insatser", "Beslutas", 1);
                    month.setCellValue(LocalDate.of(2028, 1, 15));
                    month.setCellStyle(style(workbook, "yyyy-mm-dd"));
                    XSSFCell swedish = cell(workbook, "Planerade insatser", "Utbetalning jämnt från", 1);
                    swedish.setCellValue(LocalDate.of(2028, 2, 1));
                    swedish.setCellStyle(style(workbook, "[$-41D]mmm\\ yy;@"));
                    XSSFCell share = cell(workbook, "Parter", "Andel", 1);
                    share.setCellValue(0.25);
                    share.setCellStyle(style(workbook, "General"));
                })))
                .isEqualTo(plan());
    }

    private static XSSFCellStyle style(XSSFWorkbook workbook, String format) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    @Test
    void days_may_be_counted_from_1904() {
        assertThat(read(with(workbook -> {
                    workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
                    cell(workbook, "Ingående balans", "Datum", 0).setCellValue(LocalDate.of(2026, 12, 31));
                    cell(workbook, "Beslutade insatser", "Börjar", 1).setCellValue(LocalDate.of(2027, 1, 1));
                    cell(workbook, "Beslutade insatser", "Slutar", 1).setCellValue(LocalDate.of(2028, 6, 30));
                    cell(workbook, "Planerade insatser", "Beslutas", 1).setCellValue(LocalDate.of(2028, 1, 1));
                    cell(workbook, "Planerade insatser", "Utbetalning jämnt från", 1)
                            .setCellValue(LocalDate.of(2028, 2, 1));
                    cell(workbook, "Planerade insatser", "Utbetalning jämnt till", 1)
                            .setCellValue(LocalDate.of(2029, 1, 1));
                })))
                .isEqualTo(plan());
    }

    @Test
    void titles_above_empty_rows_and_empty_columns_are_passed_over() {
        byte[] workbook = with(changed -> {
            for (String name : new String[] {"Parter", "Budgetposter", "Beslutade insatser", "Plan"}) {
                XSSFSheet sheet = changed.getSheet(name);
                sheet.shiftRows(2, sheet.getLastRowNum() + 1, 2);
                sheet.shiftRows(0, sheet.getLastRowNum(), 3);
                sheet.createRow(0).createCell(1).setCellValue("Förbundets egen rubrik");
                sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 4));
            }
        });

        assertThat(read(workbook)).isEqualTo(plan());
    }

    @Test
    void a_party_that_is_merged_over_its_members_is_the_party_of_each() {
        byte[] workbook = with(changed -> {
            XSSFSheet sheet = changed.getSheet("Medlemmar");
            sheet.getRow(2).removeCell(sheet.getRow(2).getCell(0));
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
        });

        assertThat(read(workbook)).isEqualTo(plan());
    }

    @Test
    void sheets_and_columns_of_ones_own_are_said_and_passed_over() {
        byte[] workbook = with(changed -> {
            changed.createSheet("Min uträkning").createRow(3).createCell(2).setCellValue(17);
            changed.getSheet("Parter").getRow(0).createCell(9).setCellValue("Kontaktperson");
            changed.getSheet("Parter").getRow(1).createCell(9).setCellValue("Ulla");
            changed.setSheetOrder("Finansiella mål", 0);
            changed.setSheetOrder("Plan", 8);
        });

        assertThat(read(workbook)).isEqualTo(plan());
        assertThat(remarks(workbook))
                .anySatisfy(
                        remark -> assertThat(remark).startsWith("Parter!J1: ").contains("Kontaktperson"))
                .anySatisfy(remark -> assertThat(remark).startsWith("Min uträkning: "))
                .hasSize(2);
    }

    @Test
    void what_is_hidden_is_read_and_said() {
        byte[] workbook = with(changed -> {
            changed.setSheetHidden(changed.getSheetIndex("Planerade insatser"), true);
            changed.getSheet("Budgetposter").getRow(2).setZeroHeight(true);
        });

        assertThat(read(workbook)).isEqualTo(plan());
        assertThat(remarks(workbook))
                .anySatisfy(remark -> assertThat(remark).startsWith("Planerade insatser: "))
                .anySatisfy(remark ->
                        assertThat(remark).startsWith("Budgetposter: ").contains(" 3 "))
                .hasSize(2);
    }

    @Test
    void a_formula_is_what_it_came_to() {
        byte[] workbook = with(changed -> {
            cell(changed, "Budgetposter", "Belopp första året (kr)", 1).setCellFormula("165000*12");
            cell(changed, "Beslutade insatser", "Namn", 1).setCellFormula("\"Br\"&\"on\"");
            changed.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        assertThat(read(workbook)).isEqualTo(plan());
        assertThat(remarks(workbook)).isEmpty();
    }

    @Test
    void a_formula_is_rounded_half_up_to_the_ore_and_it_is_said() {
        byte[] workbook = with(changed -> {
            cell(changed, "Budgetposter", "Belopp första året (kr)", 1).setCellFormula("1979999.995+0.0049");
            changed.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        assertThat(read(workbook)).isEqualTo(plan());
        assertThat(remarks(workbook).single()).startsWith("Budgetposter!E2: ").contains("1979999,9999", "1980000");
    }

    @Test
    void binary_fractions_of_a_formula_are_no_fractions_of_an_ore() {
        byte[] workbook = with(changed -> {
            cell(changed, "Budgetposter", "Belopp 2027 (kr)", 2).setCellFormula("(0.1+0.2)*800000");
            changed.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        assertThat(read(workbook)).isEqualTo(plan());
        assertThat(remarks(workbook)).isEmpty();
    }

    @Test
    void a_heading_may_have_another_unit_other_capitals_and_line_breaks() {
        byte[] workbook = with(changed -> {
            Row headings = changed.getSheet("Beslutade insatser").getRow(0);
            headings.forEach(heading -> {
                if (heading.getStringCellValue().startsWith("Utbetalning")) {
                    heading.setCellValue(heading.getStringCellValue()
                            .toUpperCase(java.util.Locale.ROOT)
                            .replace(" (KR)", "\n(tkr)"));
                }
            });
            cell(changed, "Beslutade insatser", "UTBETALNING 2027\n(tkr)", 1).setCellValue(2000);
            cell(changed, "Beslutade insatser", "UTBETALNING 2028\n(tkr)", 1).setCellValue(900);
        });

        assertThat(read(workbook)).isEqualTo(plan());
    }

    @Test
    void headings_of_both_languages_may_stand_in_one_workbook() {
        assertThat(read(with(changed -> {
                    changed.setSheetName(changed.getSheetIndex("Budgetposter"), "budget lines");
                    changed.getSheet("budget lines").getRow(0).getCell(2).setCellValue("kind");
                    cell(changed, "budget lines", "kind", 1).setCellValue("Cost");
                })))
                .isEqualTo(plan());
    }

    @Test
    void what_no_column_covers_may_be_named_by_its_path() {
        byte[] workbook = with(changed -> {
            changed.getSheet("Budgetposter").getRow(0).createCell(20).setCellValue("/payment/after");
            changed.getSheet("Budgetposter").getRow(1).createCell(20).setCellValue(1);
        });

        assertThat(read(workbook).lines().head()).isNotEqualTo(plan().lines().head());
        assertThat(read(workbook).lines().tail()).isEqualTo(plan().lines().tail());
    }
}
