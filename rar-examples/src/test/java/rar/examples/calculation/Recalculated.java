package rar.examples.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import rar.examples.sheet.Workbook;
import rar.examples.sheetfile.WorkbookFile;
import rar.model.message.Language;
import rar.model.message.Message;
import rar.model.message.MessageCode;
import rar.model.message.PhraseBook;
import rar.model.money.Money;

/** A workbook read back from its file, and its formulas computed by another engine. */
public final class Recalculated {

    private static final PhraseBook WORDS = PhraseBook.of(Language.SWEDISH);

    private final XSSFWorkbook book;
    private FormulaEvaluator evaluator;

    private Recalculated(XSSFWorkbook book) {
        this.book = book;
        this.evaluator = book.getCreationHelper().createFormulaEvaluator();
    }

    static Recalculated of(Workbook workbook) {
        return of(WorkbookFile.bytes(workbook));
    }

    /** The workbook of a file. */
    public static Recalculated of(byte[] file) {
        try {
            return new Recalculated(new XSSFWorkbook(new ByteArrayInputStream(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A word of the workbook. */
    public static String word(MessageCode code) {
        return word(Message.of(code));
    }

    static String word(Message message) {
        return WORDS.text(message);
    }

    /** A sheet. */
    public Sheet sheet(SheetName name) {
        return book.getSheet(word(name));
    }

    /** Whether there is a sheet. */
    public boolean has(SheetName name) {
        return sheet(name) != null;
    }

    /** Every formula whose value, computed anew, is another than the one that stands beside it; how many there are. */
    public List<String> differences() {
        List<String> differences = new ArrayList<>();
        for (Sheet sheet : book) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        String known = known(cell);
                        String found = found(evaluator.evaluate(cell));
                        if (!known.equals(found)) {
                            differences.add(sheet.getSheetName() + "!" + cell.getAddress() + " ="
                                    + cell.getCellFormula() + " known " + known + " found " + found);
                        }
                    }
                }
            }
        }
        return differences;
    }

    /** How many formulas there are. */
    public long formulas() {
        long formulas = 0;
        for (Sheet sheet : book) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    formulas += cell.getCellType() == CellType.FORMULA ? 1 : 0;
                }
            }
        }
        return formulas;
    }

    /** The cells that the lines of charts are drawn through. */
    public List<Cell> charted() {
        List<Cell> charted = new ArrayList<>();
        for (XSSFChart chart :
                book.getSheet(word(SheetName.CHARTS)).getDrawingPatriarch().getCharts()) {
            for (XDDFChartData data : chart.getChartSeries()) {
                for (int line = 0; line < data.getSeriesCount(); line++) {
                    charted.addAll(cells(data.getSeries(line).getValuesData().getDataRangeReference()));
                }
            }
        }
        return charted;
    }

    private List<Cell> cells(String area) {
        List<Cell> cells = new ArrayList<>();
        for (CellReference at : new AreaReference(area, SpreadsheetVersion.EXCEL2007).getAllReferencedCells()) {
            cells.add(book.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol()));
        }
        return cells;
    }

    private static String known(Cell cell) {
        return cell.getCachedFormulaResultType() == CellType.STRING
                ? cell.getStringCellValue()
                : number(cell.getNumericCellValue());
    }

    private static String found(CellValue value) {
        return switch (value.getCellType()) {
            case STRING -> value.getStringValue();
            case NUMERIC -> number(value.getNumberValue());
            default -> value.formatAsString();
        };
    }

    private static String number(double number) {
        return String.valueOf(Math.round(number * 10_000) / 10_000.0 + 0.0);
    }

    /** The amount in the row of a name and the column of a heading. */
    Money amount(SheetName sheet, String row, String column) {
        return amount(rowOf(sheet(sheet), row).getCell(columnOf(sheet(sheet), column)));
    }

    /** The amount in the row of a month and the column of a heading. */
    Money amount(SheetName sheet, YearMonth month, String column) {
        return amount(rowOf(sheet(sheet), month).getCell(columnOf(sheet(sheet), column)));
    }

    Money amount(Cell cell) {
        double kronor = cell.getCellType() == CellType.FORMULA
                ? evaluator.evaluate(cell).getNumberValue()
                : cell.getNumericCellValue();
        double ore = kronor * 100;
        assertThat(Math.abs(ore - Math.rint(ore))).as("%s", kronor).isLessThan(0.3);
        return new Money(Math.round(ore));
    }

    String text(Cell cell) {
        return cell.getCellType() == CellType.FORMULA
                ? evaluator.evaluate(cell).getStringValue()
                : cell.getStringCellValue();
    }

    /** Adds to the amount of a cell, as a person would, and has everything computed anew. */
    void add(Cell cell, Money more) {
        cell.setCellValue(cell.getNumericCellValue() + (double) more.ore() / 100.0);
        evaluator = book.getCreationHelper().createFormulaEvaluator();
    }

    static Row rowOf(Sheet sheet, String name) {
        for (Row row : sheet) {
            Cell first = row.getCell(0);
            if (first != null
                    && first.getCellType() == CellType.STRING
                    && first.getStringCellValue().equals(name)) {
                return row;
            }
        }
        throw new AssertionError("no row " + name + " in " + sheet.getSheetName());
    }

    static Row rowOf(Sheet sheet, YearMonth month) {
        for (Row row : sheet) {
            Cell first = row.getCell(0);
            if (first != null
                    && first.getCellType() == CellType.NUMERIC
                    && first.getLocalDateTimeCellValue().toLocalDate().equals(month.atDay(1))) {
                return row;
            }
        }
        throw new AssertionError("no row " + month + " in " + sheet.getSheetName());
    }

    static int columnOf(Sheet sheet, String heading) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getColumnIndex() > 0
                        && cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(heading)) {
                    return cell.getColumnIndex();
                }
            }
        }
        throw new AssertionError("no column " + heading + " in " + sheet.getSheetName());
    }
}
