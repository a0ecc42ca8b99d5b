package rar.model.message;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Locale;

/** A language that messages can be said in. */
public enum Language {
    /** English; also where a reader's language has no phrases. */
    ENGLISH("en", "and", "or"),
    /** Swedish (svenska). */
    SWEDISH("sv", "och", "eller");

    private final String tag;
    private final String and;
    private final String or;

    Language(String tag, String and, String or) {
        this.tag = tag;
        this.and = and;
        this.or = or;
    }

    /** The language of a locale; English where there is none. */
    public static Language of(Locale locale) {
        return tagged(locale.getLanguage()).getOrElse(ENGLISH);
    }

    /** The language of that code, if there is one. */
    public static Option<Language> tagged(String tag) {
        return Vector.of(values()).find(language -> language.tag.equals(tag));
    }

    /** The code of the language, ISO 639-1: {@code en} or {@code sv}. */
    public String tag() {
        return tag;
    }

    /** The locale of the language, of no country. */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** A place in a row, e.g. {@code 1st} for 1. */
    String nth(int number) {
        int last = number / 10 % 10 == 1 ? 0 : number % 10;
        if (this == SWEDISH) {
            return number + (last == 1 || last == 2 ? ":a" : ":e");
        }
        return number
                + switch (last) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }

    /** Between the last two of several. */
    String and() {
        return and;
    }

    /** Before the last of several to choose from. */
    String or() {
        return or;
    }
}
