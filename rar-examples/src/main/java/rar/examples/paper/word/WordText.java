package rar.examples.paper.word;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import rar.examples.terminal.SafeText;

/** Texts of unknown origin as Word shows them, and what leads from one place of a document to another. */
final class WordText {

    /** More characters are not allowed in the name of a bookmark. */
    private static final int LONGEST_NAME = 40;

    private WordText() {}

    /** A text that is shown as it is, {@link SafeText invisible characters} too. */
    static String of(String text) {
        return SafeText.of(text);
    }

    /** The name of a bookmark, of letters, digits and underscores. */
    static String bookmark(String id) {
        String name = id.replace('-', '_');
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    /** Puts a text there. */
    static void put(XWPFParagraph paragraph, String text) {
        paragraph.createRun().setText(of(text));
    }

    /** Puts a text there that leads to a bookmark. */
    static void putLink(XWPFParagraph paragraph, String text, String id) {
        var link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(bookmark(id));
        link.addNewR().addNewT().setStringValue(of(text));
    }
}
