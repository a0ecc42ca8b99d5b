package rar.model.money;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import rar.model.message.Excerpt;
import rar.model.message.Message;

/** How the units of money are spelled in Swedish documents, in capitals or not: {@code Tkr}, {@code mnkr}, {@code MSEK}. */
final class UnitWords {

    private static final Map<MoneyUnit, List<String>> SPELLINGS = Map.of(
            MoneyUnit.ORE, List.of("öre", "ören"),
            MoneyUnit.KRONA, List.of("kr", "kronor", "krona", "sek"),
            MoneyUnit.TKR, List.of("tkr", "kkr", "tsek", "ksek", "tusen kronor", "tusen kr", "tusental kronor"),
            MoneyUnit.MKR,
                    List.of(
                            "mkr",
                            "mnkr",
                            "msek",
                            "mn kr",
                            "milj kr",
                            "milj. kr",
                            "miljoner kr",
                            "miljoner kronor",
                            "miljon kronor",
                            "mn kronor"));

    /** Written of amounts that no association has. */
    private static final List<String> THOUSAND_MILLIONS = List.of("mdkr", "mdr", "miljard", "md kr");

    private UnitWords() {}

    /** The unit that a word means, if it is one. */
    static Optional<MoneyUnit> unit(String word) {
        String plain = plain(word);
        return MoneyUnit.named().stream()
                .filter(unit -> spellings(unit).contains(plain))
                .findFirst();
    }

    /** For a word that is no unit, what was perhaps meant. */
    static Message unknown(String word) {
        String plain = plain(word);
        if (THOUSAND_MILLIONS.stream().anyMatch(plain::startsWith)) {
            return NumberMistake.UNIT_OF_THOUSAND_MILLIONS.with("word", Excerpt.of(word));
        }
        return MoneyUnit.named().stream()
                .filter(unit -> spellings(unit).stream().anyMatch(each -> isNear(plain, each)))
                .findFirst()
                .map(unit -> NumberMistake.UNIT_NEAR.with("near", unit))
                .orElseGet(NumberMistake.UNIT_UNKNOWN::message)
                .with("word", Excerpt.of(word));
    }

    /** With more after it, as {@code Tkr/år}, or with an end missing or a letter wrong. */
    private static boolean isNear(String word, String spelling) {
        return (word.startsWith(spelling) && !Character.isLetter(word.charAt(spelling.length())))
                || (word.length() > 1 && spelling.startsWith(word))
                || (word.length() == spelling.length() && spelling.length() > 2 && mismatches(word, spelling) == 1);
    }

    private static long mismatches(String one, String other) {
        return IntStream.range(0, one.length())
                .filter(i -> one.charAt(i) != other.charAt(i))
                .count();
    }

    private static List<String> spellings(MoneyUnit unit) {
        return SPELLINGS.getOrDefault(unit, List.of());
    }

    /** In small letters, with plain single spaces, and ö as one character. */
    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\h\\s]+", " ");
    }
}
