package rar.model.sie;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Takes one line apart. A field may stand in quotation marks, within which a backslash makes the next quotation mark a
 * part of the text; a list of objects stands in braces.
 */
final class SieSyntax {

    private final String text;
    private final List<String> fields = new ArrayList<>();
    private List<String> objects = List.of();
    private int at;

    private SieSyntax(String text) {
        this.text = text;
    }

    /** The record of a line. @throws SieSyntaxException if a quotation mark or brace that opens does not close */
    static SieRecord record(int line, String text) {
        return new SieSyntax(text).record(line);
    }

    private SieRecord record(int line) {
        while (skipBlanks()) {
            if (text.charAt(at) == '{') {
                readBraces();
            } else {
                fields.add(field(false));
            }
        }
        String label = fields.isEmpty() ? "" : fields.remove(0).toUpperCase(Locale.ROOT);
        return new SieRecord(line, label, List.copyOf(fields), objects);
    }

    /** A list of objects; a brace at the end of a line opens a voucher and is a field of its own. */
    private void readBraces() {
        at++;
        if (!skipBlanks()) {
            fields.add("{");
            return;
        }
        List<String> items = new ArrayList<>();
        while (text.charAt(at) != '}') {
            items.add(field(true));
            if (!skipBlanks()) {
                throw new SieSyntaxException(SieMistake.BRACE_OPEN);
            }
        }
        at++;
        objects = List.copyOf(items);
    }

    private boolean skipBlanks() {
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return at < text.length();
    }

    private String field(boolean inBraces) {
        if (text.charAt(at) == '"') {
            return quoted();
        }
        int from = at++;
        while (at < text.length() && text.charAt(at) > ' ' && !(inBraces && text.charAt(at) == '}')) {
            at++;
        }
        return text.substring(from, at);
    }

    private String quoted() {
        StringBuilder found = new StringBuilder();
        for (at++; at < text.length() && text.charAt(at) != '"'; at++) {
            boolean escaped = text.charAt(at) == '\\' && at + 1 < text.length() && text.charAt(at + 1) == '"';
            at += escaped ? 1 : 0;
            found.append(text.charAt(at));
        }
        if (at >= text.length()) {
            throw new SieSyntaxException(SieMistake.QUOTATION_OPEN);
        }
        at++;
        return found.toString();
    }
}
