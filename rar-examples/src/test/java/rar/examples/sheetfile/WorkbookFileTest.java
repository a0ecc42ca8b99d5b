package rar.examples.sheetfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Vector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rar.examples.sheet.Cell;
import rar.examples.sheet.Expression;
import rar.examples.sheet.Grid;
import rar.examples.sheet.LinearSum;
import rar.examples.sheet.Look;
import rar.examples.sheet.Place;
import rar.examples.sheet.Span;
import rar.examples.sheet.Workbook;
import rar.model.message.RefusedException;
import rar.model.money.Money;

final class WorkbookFileTest {

    private static XSSFWorkbook read(Grid... grids) {
        byte[] bytes = WorkbookFile.bytes(new Workbook(Vector.of(grids).map(Grid::sheet)));
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static XSSFCell only(Cell cell) {
        Grid grid = new Grid("A");
        grid.row(cell);
        return read(grid).getSheet("A").getRow(0).getCell(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+46 8 1",
                "-1",
                "@SUM(A1)",
                "=cmd|' /C calc'!A0",
                "'quoted",
                "_x0041_",
                "__x005F_",
                "a\nb",
                "\u202Ex",
                "\u0007bell",
                "a\r\nb",
                "\uFFFEx",
                "<b>&amp;</b>",
                "😀"
            })
    void a_text_is_read_back_as_it_was_and_is_never_a_formula(String text) {
        XSSFCell cell = only(Cell.text(text));

        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(text);
        cell.getSheet()
                .getWorkbook()
                .getCreationHelper()
                .createFormulaEvaluator()
                .evaluateInCell(cell);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getCellStyle().getQuotePrefixed())
                .as("stays a text where a person edits it")
                .isEqualTo("=+-@'".indexOf(text.charAt(0)) >= 0);
    }

    @Test
    void a_text_longer_than_a_cell_is_cut_between_characters() {
        String text = "😀_x0041_".repeat(4_000);

        String read = only(Cell.text(text)).getStringCellValue();

        assertThat(read).endsWith("…").hasSizeGreaterThan(8_000);
        assertThat(text).startsWith(read.substring(0, read.length() - 1));
        assertThat(read.charAt(read.length() - 2)).isNotIn((char) 0xD83D, (char) 0xFFFD);
    }

    @Test
    void what_stands_in_a_column_of_numbers_is_at_its_right_with_its_heading_and_a_month_at_the_left() {
        Grid grid = new Grid("A");
        grid.row(Cell.text("Scenarios"), Cell.count(2));
        grid.head(Vector.of(Cell.text("Month"), Cell.text("Safe"), Cell.text("Why")), 1);
        grid.row(Cell.month(YearMonth.of(2030, 1)), Cell.text("too few"), Cell.text("no"));
        grid.row(Cell.month(YearMonth.of(2030, 2)), Cell.amount(Money.ZERO), Cell.text("no"));
        grid.gap();
        grid.row(Vector.of("Risk", "Why", "Safe").map(word -> Cell.text(word).as(Look.HEADING)));
        grid.row(Cell.share(0.01), Cell.text("no"), Cell.count(1));

        XSSFSheet sheet = read(grid).getSheet("A");

        assertThat(sides(sheet, 0)).isEqualTo("ll");
        assertThat(sides(sheet, 1)).isEqualTo("lrl");
        assertThat(sides(sheet, 2)).isEqualTo("lrl");
        assertThat(sides(sheet, 3)).isEqualTo("lrl");
        assertThat(sides(sheet, 5)).isEqualTo("rlr");
        assertThat(sides(sheet, 6)).isEqualTo("rlr");
        assertThat(sheet.getRow(2).getCell(2).getCellStyle().getIndention()).isPositive();
    }

    private static String sides(XSSFSheet sheet, int row) {
        return Vector.ofAll(sheet.getRow(row))
                .map(cell -> cell.getCellStyle().getAlignment() == HorizontalAlignment.RIGHT ? "r" : "l")
                .mkString();
    }

    @Property(seed = "7", tries = 60)
    void an_amount_is_read_back_to_the_ore(
            @ForAll @LongRange(min = -999_999_999_999_999L, max = 999_999_999_999_999L) long ore) {
        double kronor = only(Cell.amount(new Money(ore))).getNumericCellValue();

        assertThat(new java.math.BigDecimal(kronor)
                        .setScale(2, java.math.RoundingMode.HALF_EVEN)
                        .unscaledValue()
                        .longValueExact())
                .isEqualTo(ore);
    }

    @Test
    void an_amount_that_office_programs_would_round_is_refused() {
        assertThatThrownBy(() -> Cell.amount(new Money(1_000_000_000_000_000L))).isInstanceOf(RefusedException.class);
    }

    @Property(seed = "8", tries = 40)
    void a_sum_of_amounts_is_their_sum_to_the_ore(
            @ForAll @LongRange(min = -100_000_000_000_000L, max = 100_000_000_000_000L) long a,
            @ForAll @LongRange(min = -100_000L, max = 100_000L) long b,
            @ForAll @LongRange(min = -100_000_000_000_000L, max = 100_000_000_000_000L) long c) {
        Grid grid = new Grid("Några blad's");
        Place first = grid.row(Cell.amount(new Money(a)), Cell.amount(new Money(b)), Cell.amount(new Money(c)));
        Grid other = new Grid("Summa");
        other.row(Cell.amount(new Money(a + b - c))
                .by(LinearSum.of(new Span(first, first.right(1))).minus(first.right(2))));

        XSSFWorkbook book = read(grid, other);
        XSSFCell sum = book.getSheet("Summa").getRow(0).getCell(0);

        assertThat(book.getCreationHelper()
                        .createFormulaEvaluator()
                        .evaluate(sum)
                        .getNumberValue())
                .isEqualTo(sum.getNumericCellValue());
        assertThat(sum.getCellFormula()).isEqualTo("ROUND(SUM('Några blad''s'!A1:B1)-'Några blad''s'!C1,2)");
    }

    @Test
    void a_text_in_a_formula_is_a_text_whatever_is_in_it() {
        Grid grid = new Grid("A");
        grid.row(Cell.text("\"&B1&\"")
                .by(Expression.of("IF", Expression.of(1), Expression.text("\"&B1&\""), Expression.of(0))));
        XSSFCell cell = read(grid).getSheet("A").getRow(0).getCell(0);

        assertThat(cell.getSheet()
                        .getWorkbook()
                        .getCreationHelper()
                        .createFormulaEvaluator()
                        .evaluate(cell)
                        .getStringValue())
                .isEqualTo("\"&B1&\"");
    }

    @ParameterizedTest
    @CsvSource({"0, 0, A1", "9, 25, Z10", "0, 26, AA1", "0, 701, ZZ1", "0, 702, AAA1", "1, 16383, XFD2"})
    void a_cell_is_named_as_office_programs_name_it(int row, int column, String name) {
        assertThat(new Place("A", row, column).name()).isEqualTo(name);
    }
}
