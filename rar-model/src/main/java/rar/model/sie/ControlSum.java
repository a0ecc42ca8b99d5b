package rar.model.sie;

import java.util.zip.CRC32;
import rar.model.message.Excerpt;

/**
 * The control sum of a file (kontrollsumma): between two {@code #KSUMMA} the CRC-32 of every label and field, without the
 * blanks between them, quotation marks and braces, as the format says. The second states it.
 */
final class ControlSum {

    private static final String LABEL = "#KSUMMA";

    private final SieMistakes mistakes;
    private final CRC32 sum = new CRC32();
    private int begun;

    ControlSum(SieMistakes mistakes) {
        this.mistakes = mistakes;
    }

    /** A line with its record; a character a byte. */
    void pass(SieRecord record, String text) {
        if (!record.label().equals(LABEL)) {
            if (begun > 0) {
                add(text);
            }
        } else if (begun > 0) {
            end(record);
        } else {
            begun = record.line();
            sum.reset();
        }
    }

    private void end(SieRecord record) {
        begun = 0;
        String found = Long.toString(sum.getValue());
        if (!record.field(0).equals(found)) {
            mistakes.report(
                    record,
                    SieMistake.CONTROL_SUM
                            .with("stated", Excerpt.of(record.field(0)))
                            .with("found", Excerpt.of(found)));
        }
    }

    /** After the last line: a sum that is begun is to be stated. */
    void end() {
        if (begun > 0) {
            mistakes.report(begun, LABEL, SieMistake.CONTROL_SUM_MISSING.message());
        }
    }

    private void add(String text) {
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char next = text.charAt(at);
            boolean escapes = quoted && next == '\\' && at + 1 < text.length() && text.charAt(at + 1) == '"';
            if (escapes) {
                sum.update('"');
                at++;
            } else if (next == '"') {
                quoted = !quoted;
            } else if (quoted || (next > ' ' && next != '{' && next != '}')) {
                sum.update(next);
            }
        }
    }
}
