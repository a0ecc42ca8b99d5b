package rar.model.sie;

import java.nio.charset.StandardCharsets;

/** What the bytes of a file mean; the standard has one, and others are met in the field. */
public enum SieEncoding {
    /** IBM PC 8-bit extended ASCII, code page 437, as the standard says. */
    PC8("PC8"),
    /** Windows-1252, of which Latin-1 is a part. */
    WINDOWS_1252("Windows-1252"),
    /** UTF-8. */
    UTF_8("UTF-8");

    /** The characters 128 to 255 of code page 437 (IBM, 1981), the last a no-break space. */
    private static final String CODE_PAGE_437 = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒ"
            + "áíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
            + "└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀"
            + "αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";

    /** The characters 128 to 159 of Windows-1252; the rest are those of Latin-1. */
    private static final String WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

    private final String name;

    SieEncoding(String name) {
        this.name = name;
    }

    /** The text of bytes that were read as a character each. */
    String decode(String raw) {
        if (this == UTF_8) {
            return new String(raw.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        }
        StringBuilder text = new StringBuilder(raw.length());
        raw.chars().forEach(octet -> text.append(character(octet)));
        return text.toString();
    }

    private char character(int octet) {
        String upper = this == PC8 ? CODE_PAGE_437 : WINDOWS;
        return octet >= 128 && octet - 128 < upper.length() ? upper.charAt(octet - 128) : (char) octet;
    }

    /** Whether the byte is a letter that Swedish texts have: å, ä, ö, é or ü, small or capital. */
    boolean isLetter(int octet) {
        return "åäöéüÅÄÖÉÜ".indexOf(character(octet)) >= 0;
    }

    /** E.g. {@code PC8}. */
    @Override
    public String toString() {
        return name;
    }
}
