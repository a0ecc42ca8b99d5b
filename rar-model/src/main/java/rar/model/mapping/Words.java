package rar.model.mapping;

import io.vavr.collection.Vector;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of names, to find which are like. */
final class Words {

    /** Shorter words say too little, and the beginnings of words as long as this say enough. */
    private static final int LEAST = 4;

    private Words() {}

    static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Whether a text has one of the parts, written as a regular expression. */
    static boolean hasPart(String text, String parts) {
        return Pattern.compile(parts).matcher(text).find();
    }

    /** How many letters of the one name's words begin words of the other. */
    static int likeness(String one, String other) {
        Vector<String> others = words(other);
        return words(one)
                .map(word -> others.map(each -> common(word, each)).max().getOrElse(0))
                .filter(common -> common >= LEAST)
                .sum()
                .intValue();
    }

    private static int common(String one, String other) {
        int common = 0;
        while (common < Math.min(one.length(), other.length()) && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common;
    }

    private static Vector<String> words(String name) {
        return Vector.of(lower(name).split("[^\\p{L}\\p{N}]+")).filter(word -> word.length() >= LEAST);
    }

    /** The name as an id of plans: small letters without marks, words joined by hyphens. */
    static String id(String name, String otherwise) {
        String plain = Normalizer.normalize(lower(name), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String id = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return id.isEmpty() ? otherwise : id;
    }
}
