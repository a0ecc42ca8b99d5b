package rar.model.money;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import rar.model.message.Excerpt;
import rar.model.message.Message;

/** How a unit of money is spelled in Swedish documents, in capitals or not: {@code Tkr}, {@code mnkr}, {@code MSEK}. */
final class UnitWords {

    /** Smallest first. */
    private static final List<UnitWords> ALL = List.of(
            new UnitWords(MoneyUnit.ORE, "öre", "ören"),
            new UnitWords(MoneyUnit.KRONA, "kr", "kronor", "krona", "sek"),
            new UnitWords(MoneyUnit.TKR, "tkr", "kkr", "tsek", "ksek", "tusen kronor", "tusen kr", "tusental kronor"),
            new UnitWords(
                    MoneyUnit.MKR,
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

    private final MoneyUnit unit;
    private final List<String> spellings;

    private UnitWords(MoneyUnit unit, String... spellings) {
        this.unit = unit;
        this.spellings = List.of(spellings);
    }

    /** The unit that a word means, if it is one. */
    static Optional<MoneyUnit> unit(String word) {
        // nearly all are plain already, and to make a word plain takes longer than all the rest
        return spelled(word).or(() -> spelled(plain(word)));
    }

    private static Optional<MoneyUnit> spelled(String plain) {
        for (UnitWords each : ALL) {
            if (each.spellings.contains(plain)) {
                return Optional.of(each.unit);
            }
        }
        return Optional.empty();
    }

    /** For a word that is no unit, what was perhaps meant. */
    static Message unknown(String word) {
        String plain = plain(word);
        if (THOUSAND_MILLIONS.stream().anyMatch(plain::startsWith)) {
            return NumberMistake.UNIT_OF_THOUSAND_MILLIONS.with("word", Excerpt.of(word));
        }
        return ALL.stream()
                .filter(words -> words.spellings.stream().anyMatch(each -> isNear(plain, each)))
                .findFirst()
                .map(words -> NumberMistake.UNIT_NEAR.with("near", words.unit))
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

    /** In small letters, with plain single spaces, and ö as one character. */
    private static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\h\\s]+", " ");
    }
}
