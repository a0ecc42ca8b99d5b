package rar.examples.workbook;

import io.vavr.collection.Vector;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;

/**
 * What the number formats of a workbook's styles make of a number.
 *
 * @param forms by number of the style
 */
record NumberFormats(Vector<CellValue.Type> forms) {

    static NumberFormats of(StylesTable styles) {
        return new NumberFormats(Vector.range(0, styles.getNumCellStyles())
                .map(styles::getStyleAt)
                .map(style -> form(style.getDataFormat(), style.getDataFormatString())));
    }

    CellValue.Type form(int style) {
        return style >= 0 && style < forms.size() ? forms.get(style) : CellValue.Type.NUMBER;
    }

    private static CellValue.Type form(int number, String format) {
        String bare =
                format.replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|_.|\\*.", "").toLowerCase(Locale.ROOT);
        if (DateUtil.isADateFormat(number, format)) {
            return bare.contains("d") || !bare.contains("y") ? CellValue.Type.DAY : CellValue.Type.MONTH;
        }
        return bare.contains("%") ? CellValue.Type.PERCENT : CellValue.Type.NUMBER;
    }
}
