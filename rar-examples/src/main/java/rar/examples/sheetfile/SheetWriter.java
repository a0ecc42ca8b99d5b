package rar.examples.sheetfile;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import rar.examples.sheet.Cell;
import rar.examples.sheet.Look;
import rar.examples.sheet.Place;
import rar.examples.sheet.Sheet;
import rar.examples.sheet.Value;

/** Writes one sheet: its cells, what stays when it is scrolled, how it is printed. */
final class SheetWriter {

    /** Öre of a krona. */
    private static final double ORE = 100.0;

    /** Columns of amounts that can be read beside each other on a page. */
    private static final int MOST_ACROSS = 14;

    /** In points. */
    private static final float LINE_HEIGHT = 15;

    private final XSSFSheet to;
    private final Sheet sheet;
    private final CellStyles styles;
    private final NumberColumns numbers;

    SheetWriter(XSSFSheet to, Sheet sheet, CellStyles styles) {
        this.to = to;
        this.sheet = sheet;
        this.styles = styles;
        this.numbers = new NumberColumns(sheet);
    }

    void write() {
        sheet.cells().forEach(this::write);
        ColumnWidths widths = new ColumnWidths(sheet);
        widths.setOn(to);
        setHeights(widths);
        if (sheet.headRows() > 0) {
            to.createFreezePane(sheet.headColumns(), sheet.headRows());
        }
        print();
        sheet.charts().forEach(chart -> new ChartWriter(to, chart).write());
        // a chart is not cut between pages
        sheet.charts().drop(1).forEach(chart -> to.setRowBreak(chart.at().row() - 1));
    }

    private void write(Place place, Cell cell) {
        XSSFRow row = to.getRow(place.row()) == null ? to.createRow(place.row()) : to.getRow(place.row());
        XSSFCell written = row.createCell(place.column());
        written.setCellStyle(styles.of(cell, numbers.has(place), place.column() > 0));
        cell.formula().forEach(formula -> written.setCellFormula(formula.in(sheet.name())));
        set(written, cell.value());
    }

    /** Of a cell with a formula this is the value that stands beside it. */
    private static void set(XSSFCell cell, Value value) {
        if (value instanceof Value.Text words) {
            cell.setCellValue(CellText.of(words.text()));
        } else if (value instanceof Value.Amount amount) {
            // whole öre within 15 digits: the nearest binary fraction to the öre, and no other's
            cell.setCellValue((double) amount.money().ore() / ORE);
        } else if (value instanceof Value.Month month) {
            cell.setCellValue(month.month().atDay(1));
        } else if (value instanceof Value.Share share) {
            cell.setCellValue(share.share());
        } else if (value instanceof Value.Count count) {
            cell.setCellValue((double) count.number());
        } else if (value instanceof Value.Decimal decimal) {
            cell.setCellValue(decimal.number());
        }
    }

    /** Words are as high as they need: not every program sees to that by itself, and none does where cells are joined. */
    private void setHeights(ColumnWidths widths) {
        sheet.cells().forEach((place, cell) -> {
            if (cell.value() instanceof Value.Text words && cell.look() != Look.TITLE) {
                int last = cell.look() == Look.NOTE ? widths.lastOfLine() : place.column();
                if (last > place.column()) {
                    to.addMergedRegion(new CellRangeAddress(place.row(), place.row(), place.column(), last));
                }
                raise(to.getRow(place.row()), widths.lines(words.text(), place.column(), last));
            }
        });
    }

    private static void raise(XSSFRow row, int lines) {
        if (lines > 1) {
            row.setHeightInPoints(Math.max(row.getHeightInPoints(), LINE_HEIGHT * (float) lines));
        }
    }

    /** A4 landscape, all columns on a page where there are few, headings on each page. */
    private void print() {
        PrintSetup setup = to.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        to.setAutobreaks(true);
        to.setFitToPage(true);
        setup.setFitWidth((short) pagesAcross());
        setup.setFitHeight((short) 0);
        to.getFooter().setCenter("&A");
        to.getFooter().setRight("&P / &N");
        if (sheet.headRows() > 0) {
            to.setRepeatingRows(new CellRangeAddress(0, sheet.headRows() - 1, -1, -1));
        }
        if (sheet.headColumns() > 0) {
            to.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, sheet.headColumns() - 1));
        }
    }

    private int pagesAcross() {
        int columns = 1
                + sheet.cells()
                        .filterValues(cell -> cell.look() != Look.NOTE && cell.look() != Look.TITLE)
                        .keySet()
                        .map(Place::column)
                        .max()
                        .getOrElse(0);
        return Math.max(1, (columns + MOST_ACROSS - 1) / MOST_ACROSS);
    }
}
