package rar.examples.workbook;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of fields in headings. {@code ~0} and {@code ~1} are a tilde and a slash, as RFC 6901 says; besides,
 * {@code ~x0020} is the character of that number, where a heading would be read otherwise with it, and {@code ~e} a name
 * without characters.
 */
final class PathEscape {

    private static final Pattern UNSAFE = Pattern.compile("^\\[|[(\\p{Cntrl}\\p{Cs}\\p{Cn}]|^\\p{Z}|\\p{Z}$|\u00ad");
    private static final Pattern ESCAPED = Pattern.compile("~x([0-9a-f]{4})");

    private PathEscape() {}

    static String written(String name) {
        if (name.isEmpty()) {
            return "~e";
        }
        return UNSAFE.matcher(name.replace("~", "~0").replace("/", "~1")).replaceAll(PathEscape::number);
    }

    private static String number(MatchResult unsafe) {
        StringBuilder numbers = new StringBuilder();
        for (char c : unsafe.group().toCharArray()) {
            numbers.append("~x").append(Integer.toHexString(0x10000 | c).substring(1));
        }
        return numbers.toString();
    }

    static String read(String written) {
        if (written.equals("~e")) {
            return "";
        }
        return ESCAPED.matcher(written)
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))))
                .replace("~1", "/")
                .replace("~0", "~");
    }
}
