package rar.examples.paper.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import rar.model.message.Language;

/**
 * A style of paragraphs. Those of headings have Word's own names, so that it can make a table of contents of them.
 *
 * @param id by which paragraphs name it
 * @param name that Word knows it by
 * @param halfPoints the size of its letters
 * @param level of a heading, 1 being a chapter's; 0 for what is none
 * @param isBold whether its letters are bold
 * @param before space above it, in twentieths of a point
 */
record WordStyles(String id, String name, int halfPoints, int level, boolean isBold, int before) {

    static final WordStyles TITLE = new WordStyles("Title", "Title", 52, 0, true, 0);
    static final WordStyles SUBTITLE = new WordStyles("Subtitle", "Subtitle", 24, 0, false, 0);
    static final WordStyles CHAPTER = new WordStyles("Heading1", "heading 1", 34, 1, true, 480);
    static final WordStyles SECTION = new WordStyles("Heading2", "heading 2", 24, 2, true, 280);
    static final WordStyles CAPTION = new WordStyles("Caption", "caption", 18, 0, true, 200);
    static final WordStyles CELL = new WordStyles("Cell", "Table cell", 15, 0, false, 0);
    static final WordStyles NORMAL = new WordStyles("Normal", "Normal", 21, 0, false, 0);
    private static final WordStyles[] ALL = {NORMAL, TITLE, SUBTITLE, CHAPTER, SECTION, CAPTION, CELL};

    private static final String FONT = "Calibri";
    private static final String INK = "0B3C5D";

    /** Puts all of them into a document in that language. */
    static void putInto(XWPFDocument document, Language language) {
        XWPFStyles styles = document.createStyles();
        styles.setSpellingLanguage(language == Language.SWEDISH ? "sv-SE" : "en-GB");
        for (WordStyles style : ALL) {
            styles.addStyle(new XWPFStyle(style.written(), styles));
        }
    }

    private CTStyle written() {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        CTPPrGeneral paragraph = style.addNewPPr();
        if (!equals(NORMAL) && !equals(CELL)) {
            paragraph.addNewKeepNext();
        }
        var spacing = paragraph.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(before));
        spacing.setAfter(BigInteger.valueOf(equals(CELL) ? 0 : 100));
        if (level > 0) {
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        }
        letters(style.addNewRPr());
        return style;
    }

    private void letters(CTRPr run) {
        CTFonts fonts = run.addNewRFonts();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        if (isBold) {
            run.addNewB();
        }
        if (level > 0 || equals(TITLE)) {
            run.addNewColor().setVal(INK);
        }
        run.addNewSz().setVal(BigInteger.valueOf(halfPoints));
    }
}
