package rar.examples.paper.word;

import io.vavr.collection.Map;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import rar.examples.terminal.TextTable;

/**
 * A table whose headings are repeated on every page, and whose rows are not parted.
 *
 * @param table the cells
 * @param references the ids of what months and years lead to
 */
record WordTable(TextTable table, Map<String, String> references) {

    /** In letters: longer texts are broken. */
    private static final int WIDEST = 40;

    private static final int PADDING = 2;
    private static final String RULE = "0B3C5D";
    private static final String THIN = "D5DBE1";

    void putInto(XWPFDocument document) {
        int columns = table.columns().size();
        XWPFTable written =
                document.createTable(1 + table.rows().size() + table.totals().size(), columns);
        rules(written);
        widths(written);
        List<String> headings =
                table.columns().stream().map(TextTable.Column::heading).toList();
        XWPFTableRow head = written.getRow(0);
        head.setRepeatHeader(true);
        put(head, headings, true);
        for (int i = 0; i < table.rows().size(); i++) {
            put(written.getRow(1 + i), table.rows().get(i), false);
        }
        for (int i = 0; i < table.totals().size(); i++) {
            put(written.getRow(1 + table.rows().size() + i), table.totals().get(i), true);
        }
    }

    private static void rules(XWPFTable written) {
        written.setWidth("100%");
        written.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, 8, 0, RULE);
        written.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, 8, 0, RULE);
        written.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, 2, 0, THIN);
        written.setInsideVBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, THIN);
        written.setLeftBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, THIN);
        written.setRightBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, THIN);
    }

    /** Each column as wide as its part of the letters: Word reads that from the cells, LibreOffice from the grid. */
    private void widths(XWPFTable written) {
        int[] letters = new int[table.columns().size()];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Math.min(WIDEST, longest(i)) + PADDING;
        }
        int all = Arrays.stream(letters).sum();
        CTTblGrid grid = written.getCTTbl().addNewTblGrid();
        for (int i = 0; i < letters.length; i++) {
            int width = WordPaper.TEXT_WIDTH * letters[i] / all;
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
            for (XWPFTableRow row : written.getRows()) {
                row.getCell(i).setWidth(String.valueOf(width));
            }
        }
    }

    /** The longest word of the heading or text of the cells. */
    private int longest(int column) {
        int cells = Stream.concat(table.rows().stream(), table.totals().stream())
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElse(0);
        int heading = Arrays.stream(table.columns().get(column).heading().split(" ", -1))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Math.max(cells, heading);
    }

    private void put(XWPFTableRow row, List<String> cells, boolean isBold) {
        row.setCantSplitRow(true);
        for (int i = 0; i < cells.size(); i++) {
            XWPFParagraph paragraph = row.getCell(i).getParagraphArray(0);
            paragraph.setStyle(WordStyles.CELL.id());
            if (table.columns().get(i).isNumber()) {
                paragraph.setAlignment(ParagraphAlignment.RIGHT);
            }
            put(paragraph, cells.get(i), isBold);
        }
    }

    private void put(XWPFParagraph paragraph, String text, boolean isBold) {
        if (references.containsKey(text)) {
            WordText.putLink(paragraph, text, references.get(text).get());
            return;
        }
        WordText.put(paragraph, text);
        paragraph.getRuns().get(0).setBold(isBold);
    }
}
