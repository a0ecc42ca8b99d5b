package rar.model.sie;

import io.vavr.control.Either;
import rar.model.message.Message;

/**
 * What the bytes of a file say of their encoding. Letters of Swedish stand at other numbers in PC8 than in
 * Windows-1252, and in UTF-8 they are two bytes that no other text has; a file in which some say one and some the other
 * is refused.
 */
final class EncodingEvidence {

    /** Where letters of both kinds stand, one kind must be so many times the other: a curly quote is no letter. */
    private static final int CLEAR = 10;

    private boolean hasMark;
    private boolean isUtf8 = true;
    private long beyondAscii;
    private long pc8;
    private long windows;
    private int pc8Line;
    private int windowsLine;

    /** Takes a line into account. */
    void add(int line, byte[] bytes, int length) {
        int begin = line == 1 && startsWithMark(bytes, length) ? 3 : 0;
        hasMark |= begin > 0;
        Utf8Check utf8 = new Utf8Check();
        for (int i = begin; i < length; i++) {
            if (bytes[i] < 0) {
                beyondAscii++;
                count(line, bytes[i] & 0xff);
            }
            utf8.add(bytes[i] & 0xff);
        }
        isUtf8 &= utf8.isWhole();
    }

    private void count(int line, int octet) {
        if (SieEncoding.PC8.isLetter(octet)) {
            pc8++;
            pc8Line = pc8Line == 0 ? line : pc8Line;
        }
        if (SieEncoding.WINDOWS_1252.isLetter(octet)) {
            windows++;
            windowsLine = windowsLine == 0 ? line : windowsLine;
        }
    }

    static boolean startsWithMark(byte[] bytes, int length) {
        return length >= 3 && (bytes[0] & 0xff) == 0xef && (bytes[1] & 0xff) == 0xbb && (bytes[2] & 0xff) == 0xbf;
    }

    /** The encoding, or why it cannot be told. */
    Either<Message, SieEncoding> encoding() {
        if (hasMark || (beyondAscii > 0 && isUtf8)) {
            return isUtf8 ? Either.right(SieEncoding.UTF_8) : Either.left(SieMistake.NOT_UTF_8.message());
        }
        if (windows > CLEAR * pc8) {
            return Either.right(SieEncoding.WINDOWS_1252);
        }
        return windows == 0 || pc8 > CLEAR * windows
                ? Either.right(SieEncoding.PC8)
                : Either.left(SieMistake.ENCODING_MIXED.with("pc8", pc8Line).with("windows", windowsLine));
    }
}
