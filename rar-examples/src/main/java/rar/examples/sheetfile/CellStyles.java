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
import rar.examples.sheet.Cell;
import rar.examples.sheet.Look;
import rar.examples.sheet.Value;

/** The styles of a file's cells, each made once: a format by what stands in the cell, the rest by its look. */
final class CellStyles {

    private static final short TITLE_POINTS = 14;

    private final XSSFWorkbook workbook;
    private final Map<String, XSSFCellStyle> made = new HashMap<>();

    CellStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** @param overNumbers whether numbers stand below it, which a heading stands over at the right */
    XSSFCellStyle of(Cell cell, boolean overNumbers) {
        String format = format(cell.value());
        boolean right = overNumbers && cell.look() == Look.HEADING;
        return made.computeIfAbsent(cell.look() + format + right, key -> style(cell, format, right));
    }

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

    private XSSFCellStyle style(Cell cell, String format, boolean right) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setFont(font(cell.look()));
        switch (cell.look()) {
            case HEADING -> {
                style.setWrapText(true);
                style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                style.setBorderBottom(BorderStyle.THIN);
                style.setAlignment(right ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
            }
            case TOTAL -> style.setBorderTop(BorderStyle.THIN);
            case PLAIN, NOTE -> style.setWrapText(cell.value() instanceof Value.Text);
            case TITLE -> {}
        }
        return style;
    }

    private XSSFFont font(Look look) {
        XSSFFont font = workbook.createFont();
        font.setBold(look == Look.TITLE || look == Look.HEADING || look == Look.TOTAL);
        if (look == Look.TITLE) {
            font.setFontHeightInPoints(TITLE_POINTS);
        }
        return font;
    }
}
