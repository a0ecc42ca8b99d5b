package rar.examples.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import rar.examples.office.EscapedString;

/** Paints values into cells, each with the number format that tells what it is. A text never becomes a formula. */
final class CellPainter {

    private static final String WHOLE = "#,##0";
    private static final String DECIMALS = "#,##0.00";
    private static final String GENERAL = "General";
    private static final String PERCENT = "0.##########%";
    private static final String WHOLE_PERCENT = "0%";
    private static final String DAY = "yyyy-mm-dd";
    private static final String MONTH = "yyyy-mm";
    private static final String TEXT = "@";

    private final XSSFWorkbook workbook;
    private final Map<String, XSSFCellStyle> styles = new HashMap<>();
    private final XSSFCellStyle heading;
    private final XSSFCellStyle explanation;
    private final XSSFCellStyle quoted;

    CellPainter(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont bold = workbook.createFont();
        bold.setBold(true);
        heading = workbook.createCellStyle();
        heading.setFont(bold);
        heading.setWrapText(true);
        heading.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
        heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        XSSFFont grey = workbook.createFont();
        grey.setColor(IndexedColors.GREY_80_PERCENT.getIndex());
        explanation = workbook.createCellStyle();
        explanation.setFont(grey);
        explanation.setWrapText(true);
        quoted = workbook.createCellStyle();
        quoted.setQuotePrefixed(true);
    }

    void heading(XSSFCell cell, String text) {
        cell.setCellValue(EscapedString.of(text));
        cell.setCellStyle(heading);
    }

    void explanation(XSSFCell cell, String text) {
        cell.setCellValue(EscapedString.of(text));
        cell.setCellStyle(explanation);
    }

    /** The format of cells that are still empty. */
    void column(XSSFSheet sheet, int number, Column column) {
        switch (column.kind()) {
            case AMOUNT -> sheet.setDefaultColumnStyle(number, style(WHOLE));
            case SHARE -> sheet.setDefaultColumnStyle(number, style(PERCENT));
            case DAY -> sheet.setDefaultColumnStyle(number, style(DAY));
            case MONTH -> sheet.setDefaultColumnStyle(number, style(MONTH));
            case TEXT, TEXTS, NUMBERS -> sheet.setDefaultColumnStyle(number, style(TEXT));
            case ANY, WEIGHT, NUMBER, FLAG -> {}
        }
    }

    void paint(XSSFCell cell, CellValue value) {
        switch (value.type()) {
            case NUMBER -> {
                cell.setCellValue(value.number().doubleValue());
                cell.setCellStyle(style(format(value.number())));
            }
            case PERCENT -> {
                cell.setCellValue(value.number().doubleValue());
                boolean isWhole =
                        value.number().movePointRight(2).stripTrailingZeros().scale() <= 0;
                cell.setCellStyle(style(isWhole ? WHOLE_PERCENT : PERCENT));
            }
            case DAY -> {
                cell.setCellValue(LocalDate.parse(value.text()));
                cell.setCellStyle(style(DAY));
            }
            case MONTH -> {
                cell.setCellValue(YearMonth.parse(value.text()).atDay(1));
                cell.setCellStyle(style(MONTH));
            }
            case FLAG -> cell.setCellValue(value.text().equals("true"));
            case TEXT, ERROR, UNCOMPUTED -> {
                cell.setCellValue(EscapedString.of(value.text()));
                if (EscapedString.isQuoted(value.text())) {
                    cell.setCellStyle(quoted);
                }
            }
        }
    }

    private static String format(BigDecimal number) {
        int decimals = Math.max(0, number.stripTrailingZeros().scale());
        boolean isYear = decimals == 0 && number.abs().compareTo(BigDecimal.valueOf(10_000)) < 0;
        return isYear || decimals > 2 ? GENERAL : decimals == 0 ? WHOLE : DECIMALS;
    }

    private XSSFCellStyle style(String format) {
        return styles.computeIfAbsent(format, none -> {
            XSSFCellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            return style;
        });
    }
}
