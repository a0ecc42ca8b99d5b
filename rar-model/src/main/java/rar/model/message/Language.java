package rar.model.message;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.Month;
import java.util.Locale;

/** A language that messages can be said in. */
public enum Language {
    /** English; also where a reader's language has no phrases. */
    ENGLISH("en", "and", "or", "January February March April May June July August September October November December"),
    /** Swedish (svenska). */
    SWEDISH(
            "sv",
            "och",
            "eller",
            "januari februari mars april maj juni juli augusti september oktober november december");

    private final String tag;
    private final String and;
    private final String or;
    private final String months;

    Language(String tag, String and, String or, String months) {
        this.tag = tag;
        this.and = and;
        this.or = or;
        this.months = months;
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

    /** A month as a sentence has it, e.g. {@code January}; Java's own names are not the same in every version of it. */
    String month(Month month) {
        return months.split(" ", -1)[month.getValue() - 1];
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
