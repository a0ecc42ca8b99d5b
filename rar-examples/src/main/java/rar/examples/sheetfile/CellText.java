package rar.examples.sheetfile;

import rar.examples.office.EscapedString;

/** Texts as cells hold them. */
final class CellText {

    /** The most characters that a cell may have. */
    private static final int LONGEST = 32_767;

    private CellText() {}

    /** The text escaped; what is beyond the longest is cut, and no character or code in two. */
    static String of(String text) {
        String escaped = EscapedString.of(text);
        if (escaped.length() <= LONGEST) {
            return escaped;
        }
        int end = Math.max(0, LONGEST - 1 - (escaped.length() - text.length()));
        int whole = end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
        return EscapedString.of(text.substring(0, whole)) + "…";
    }
}
