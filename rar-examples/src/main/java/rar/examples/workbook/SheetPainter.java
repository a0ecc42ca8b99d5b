package rar.examples.workbook;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import rar.model.message.Language;

/** Paints sheets: a table across, a form downwards. */
final class SheetPainter {

    /** Rows that have lists to choose from, beyond those that are filled. */
    private static final int SPARE_ROWS = 100;

    /** Of a list of choices, all together, in characters. */
    private static final int LONGEST_LIST = 255;

    private static final int CHARACTER = 256;

    private final XSSFWorkbook workbook;
    private final Language language;
    private final CellPainter cells;

    SheetPainter(XSSFWorkbook workbook, Language language) {
        this.workbook = workbook;
        this.language = language;
        this.cells = new CellPainter(workbook);
    }

    void paint(SheetTable table) {
        XSSFSheet sheet = workbook.createSheet(table.layout().name().in(language));
        if (table.layout().isForm()) {
            form(sheet, table);
        } else {
            table(sheet, table);
        }
    }

    private void table(XSSFSheet sheet, SheetTable table) {
        XSSFRow top = sheet.createRow(0);
        table.headings().forEachWithIndex((heading, column) -> {
            cells.heading(top.createCell(column), heading.text());
            note(sheet, heading.column(), column);
            choices(
                    sheet,
                    heading.column(),
                    new CellRangeAddressList(1, table.rows().size() + SPARE_ROWS, column, column));
            cells.column(sheet, column, heading.column());
            sheet.setColumnWidth(column, width(heading.text(), table.rows().flatMap(row -> row.get(column))));
        });
        table.rows().forEachWithIndex((values, number) -> {
            XSSFRow row = sheet.createRow(number + 1);
            values.forEachWithIndex(
                    (value, column) -> value.forEach(held -> cells.paint(row.createCell(column), held)));
        });
        sheet.createFreezePane(0, 1);
    }

    private void form(XSSFSheet sheet, SheetTable table) {
        XSSFRow top = sheet.createRow(0);
        Vector.of(FormReading.FIELD, FormReading.VALUE, FormReading.NOTE)
                .forEachWithIndex((words, column) -> cells.heading(top.createCell(column), words.in(language)));
        table.headings().forEachWithIndex((heading, number) -> {
            XSSFRow row = sheet.createRow(number + 1);
            cells.paint(row.createCell(0), CellValue.text(heading.text()));
            table.first(number).forEach(value -> cells.paint(row.createCell(1), value));
            String note = heading.column().note().in(language);
            if (!note.isEmpty()) {
                cells.explanation(row.createCell(2), note);
            }
            choices(sheet, heading.column(), new CellRangeAddressList(number + 1, number + 1, 1, 1));
        });
        sheet.setColumnWidth(0, 42 * CHARACTER);
        sheet.setColumnWidth(1, 36 * CHARACTER);
        sheet.setColumnWidth(2, 90 * CHARACTER);
        sheet.createFreezePane(0, 1);
    }

    private static int width(String heading, Seq<CellValue> held) {
        int longest = held.map(value -> value.typed().length()).max().getOrElse(0);
        return Math.max(10, Math.min(50, Math.max(heading.length(), longest) + 3)) * CHARACTER;
    }

    private void note(XSSFSheet sheet, Column column, int number) {
        String text = column.note().in(language);
        if (!text.isEmpty()) {
            XSSFComment comment = sheet.createDrawingPatriarch()
                    .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, number + 1, 1, number + 4, 7));
            comment.setString(new XSSFRichTextString(text));
            comment.setAuthor("RAR");
            XSSFCell heading = sheet.getRow(0).getCell(number);
            heading.setCellComment(comment);
        }
    }

    /** A list to choose from, which does not keep anybody from writing what a cell may hold besides. */
    private void choices(XSSFSheet sheet, Column column, CellRangeAddressList cellsOf) {
        Option<Vector<String>> words = words(column);
        words.filter(list -> list.mkString(",").length() <= LONGEST_LIST).forEach(list -> {
            DataValidationHelper helper = sheet.getDataValidationHelper();
            DataValidation validation = helper.createValidation(
                    helper.createExplicitListConstraint(list.toJavaArray(String[]::new)), cellsOf);
            validation.setShowErrorBox(false);
            sheet.addValidationData(validation);
        });
    }

    private Option<Vector<String>> words(Column column) {
        return Option.when(
                column.choices().nonEmpty(),
                () -> Vector.ofAll(column.choices()).map(choice -> choice.in(language)));
    }
}
