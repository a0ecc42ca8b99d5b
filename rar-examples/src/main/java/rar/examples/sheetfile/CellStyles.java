package rar.examples.sheetfile;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import rar.examples.office.EscapedString;
import rar.examples.sheet.Cell;
import rar.examples.sheet.Look;
import rar.examples.sheet.Value;

/** The styles of a file's cells, each made once: a format by what stands in the cell, the rest by its look. */
final class CellStyles {

    private static final short TITLE_POINTS = 14;

    private final XSSFWorkbook workbook;
    private final Map<Form, XSSFCellStyle> made = new HashMap<>();

    CellStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /**
     * The style of a cell.
     *
     * @param right whether it stands at the right of its column
     * @param indented whether at the left it leaves a little room to what stands before it
     */
    XSSFCellStyle of(Cell cell, boolean right, boolean indented) {
        boolean isText = cell.value() instanceof Value.Text;
        boolean quoted = cell.value() instanceof Value.Text words && EscapedString.isQuoted(words.text());
        return made.computeIfAbsent(
                new Form(cell.look(), format(cell.value()), isText, quoted, right, indented && !right), this::style);
    }

    private record Form(Look look, String format, boolean isText, boolean quoted, boolean right, boolean indented) {}

    /** As files spell formats; a reader's program writes them with its own marks, 1 234,50 in Swedish. */
    private static String format(Value value) {
        if (value instanceof Value.Amount || value instanceof Value.Decimal) {
            return "#,##0.00";
        }
        if (value instanceof Value.Month) {
            return "yyyy\\-mm";
        }
        if (value instanceof Value.Share) {
            return "0.00%";
        }
        return value instanceof Value.Count ? "#,##0" : "General";
    }

    private XSSFCellStyle style(Form form) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(form.format()));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setFont(font(form.look()));
        style.setAlignment(form.right() ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
        style.setIndention((short) (form.indented() ? 1 : 0));
        // stays a text where a person edits it
        style.setQuotePrefixed(form.quoted());
        switch (form.look()) {
            case HEADING -> {
                style.setWrapText(true);
                style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                style.setBorderBottom(BorderStyle.THIN);
            }
            case TOTAL -> style.setBorderTop(BorderStyle.THIN);
            case PLAIN, NOTE -> style.setWrapText(form.isText());
            case TITLE, STRONG -> {}
        }
        return style;
    }

    private XSSFFont font(Look look) {
        XSSFFont font = workbook.createFont();
        font.setBold(look == Look.TITLE || look == Look.HEADING || look == Look.TOTAL || look == Look.STRONG);
        if (look == Look.TITLE) {
            font.setFontHeightInPoints(TITLE_POINTS);
        }
        return font;
    }
}
