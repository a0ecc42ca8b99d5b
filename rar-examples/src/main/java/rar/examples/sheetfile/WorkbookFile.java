package rar.examples.sheetfile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import rar.examples.office.OfficeFile;
import rar.examples.sheet.Sheet;
import rar.examples.sheet.Workbook;

/**
 * A workbook as a file: with each formula the value that is known of it, so that it can be read without being recalculated;
 * the same bytes on any day.
 */
public final class WorkbookFile {

    private WorkbookFile() {}

    /** The bytes of an .xlsx file. */
    public static byte[] bytes(Workbook workbook) {
        XSSFWorkbook written = new XSSFWorkbook();
        write(workbook, written);
        return OfficeFile.bytes(written);
    }

    /** The bytes of another .xlsx file with the sheets before its own. */
    public static byte[] before(Workbook workbook, byte[] file) {
        try {
            XSSFWorkbook written = new XSSFWorkbook(new ByteArrayInputStream(file));
            write(workbook, written);
            workbook.sheets().zipWithIndex().forEach(sheet -> written.setSheetOrder(sheet._1.name(), sheet._2));
            written.setActiveSheet(0);
            written.setSelectedTab(0);
            return OfficeFile.bytes(written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Workbook workbook, XSSFWorkbook written) {
        CellStyles styles = new CellStyles(written);
        // all sheets before any formula, as formulas name them
        for (Sheet sheet : workbook.sheets()) {
            written.createSheet(sheet.name());
        }
        for (Sheet sheet : workbook.sheets()) {
            new SheetWriter(written.getSheet(sheet.name()), sheet, styles).write();
        }
    }
}
