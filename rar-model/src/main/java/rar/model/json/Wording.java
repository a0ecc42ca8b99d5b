package rar.model.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import rar.model.message.Excerpt;

/** How messages show text from a file and guess what was meant. */
public final class Wording {

    private Wording() {}

    /** The text in quotation marks, cut where it is long, with control characters made visible. */
    public static String quoted(String text) {
        return "\"" + shortened(text) + "\"";
    }

    /** The text cut where it is long, with control characters made visible so that no file can forge a line. */
    public static String shortened(String text) {
        return Excerpt.of(text);
    }

    /** The text cut after {@code most} characters, with control characters made visible. */
    public static String shortened(String text, int most) {
        return Excerpt.of(text, most);
    }

    /** {@code ; did you mean "name"?} if a known word is near, then all known words where they are few. */
    public static String suggestion(String word, Collection<String> known) {
        String near = nearest(word, known)
                .map(match -> "; did you mean " + quoted(match) + "?")
                .orElse(";");
        return known.isEmpty() || known.size() > 30
                ? near.equals(";") ? "" : near
                : near + " known here: "
                        + known.stream().map(Wording::shortened).collect(Collectors.joining(", "));
    }

    /** The known word that takes the fewest edits, if they are at most two, or a third of its length. */
    public static Optional<String> nearest(String word, Collection<String> known) {
        return known.stream()
                .filter(candidate -> distance(word, candidate) <= Math.max(2, candidate.length() / 3))
                .filter(candidate -> distance(word, candidate) < candidate.length())
                .min(Comparator.comparingInt(candidate -> distance(word, candidate)));
    }

    /** Levenshtein's distance without regard to case; words of very different length count as far apart. */
    private static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        if (Math.abs(a.length() - b.length()) > 20) {
            return Integer.MAX_VALUE;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
