package rar.model.sie;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The lines of a file, one at a time, each byte as the character of the same number: what the bytes mean is known when
 * all have passed. Lines end with a line feed, a carriage return or both.
 */
final class SieLines {

    /** In bytes, far more than any record needs; keeps a file without line ends from filling the memory. */
    static final int LONGEST = 65_536;

    private static final int BLOCK = 65_536;

    private final InputStream in;
    private final byte[] block = new byte[BLOCK];
    private final byte[] line = new byte[LONGEST];
    private int filled;
    private int next;
    private int length;
    private int number;
    private boolean isCut;

    SieLines(InputStream in) {
        this.in = in;
    }

    /** Goes on to the next line; false after the last. */
    boolean next() throws IOException {
        length = 0;
        isCut = false;
        int read = read();
        if (read < 0) {
            return false;
        }
        number++;
        while (read >= 0 && read != '\n' && read != '\r') {
            keep((byte) read);
            read = read();
        }
        if (read == '\r' && peek() == '\n') {
            next++;
        }
        return true;
    }

    private void keep(byte read) {
        if (length == LONGEST) {
            isCut = true;
        } else {
            line[length++] = read;
        }
    }

    private int read() throws IOException {
        int found = peek();
        next++;
        return found;
    }

    private int peek() throws IOException {
        if (next >= filled) {
            filled = in.read(block);
            next = 0;
        }
        return filled <= 0 ? -1 : block[next] & 0xff;
    }

    /** The number of the line, from 1. */
    int number() {
        return number;
    }

    /** Whether the line went on beyond {@link #LONGEST}. */
    boolean isCut() {
        return isCut;
    }

    /** The line, a character a byte. */
    String text() {
        return new String(line, 0, length, StandardCharsets.ISO_8859_1);
    }

    /** The bytes of the line, valid up to {@link #length} and until the next. */
    byte[] bytes() {
        return line;
    }

    /** How many bytes the line has. */
    int length() {
        return length;
    }
}
