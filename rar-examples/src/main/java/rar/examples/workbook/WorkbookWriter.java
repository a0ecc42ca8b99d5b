package rar.examples.workbook;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import rar.examples.office.OfficeFile;
import rar.model.json.JsonSource;
import rar.model.json.JsonValue;
import rar.model.message.Language;
import rar.model.message.RefusedException;

/** Writes JSON files as workbooks, with headings, an explanation at each, and lists of what can be chosen. */
public final class WorkbookWriter {

    private WorkbookWriter() {}

    /**
     * A file on its way into a workbook.
     *
     * @param layout of its format
     * @param text JSON
     */
    public record Part(Layout layout, String text) {}

    /**
     * The bytes of a workbook with all the files, each on its own sheets.
     *
     * @param language of headings, notes and choices
     * @throws RefusedException if a text is longer than a cell can hold
     */
    public static byte[] bytes(Seq<Part> files, Language language) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        SheetPainter painter = new SheetPainter(workbook, language);
        files.forEach(file -> tables(file, language).forEach(painter::paint));
        return OfficeFile.bytes(workbook);
    }

    /** The sheets of a file: those with records, and those that a person would fill in. */
    private static Vector<SheetTable> tables(Part file, Language language) {
        JsonValue whole = JsonSource.parse(file.text()).root().value();
        Records records = Records.of(file.layout(), whole, language);
        return Vector.ofAll(file.layout().sheets())
                .filter(sheet -> records.of(sheet).nonEmpty() || sheet.columns().exists(Column::isAlwaysShown))
                .map(sheet -> SheetTable.of(sheet, records, file.layout().parent(sheet), language));
    }

    /** The same of one file. */
    public static byte[] bytes(Layout layout, String text, Language language) {
        return bytes(Vector.of(new Part(layout, text)), language);
    }
}
