package rar.examples.sheetfile;

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
        CellStyles styles = new CellStyles(written);
        // all sheets before any formula, as formulas name them
        for (Sheet sheet : workbook.sheets()) {
            written.createSheet(sheet.name());
        }
        for (Sheet sheet : workbook.sheets()) {
            new SheetWriter(written.getSheet(sheet.name()), sheet, styles).write();
        }
        return OfficeFile.bytes(written);
    }
}
