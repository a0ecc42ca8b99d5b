package rar.examples.input;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names that are a word for a sum, in Swedish and English: such a row is no claimant. */
final class SumName {

    /** A sum wherever a name begins or ends with it. */
    private static final Set<String> WORDS = HashSet.of(
            "summa",
            "summan",
            "totalt",
            "totalen",
            "totalsumma",
            "totalsumman",
            "totalbelopp",
            "slutsumma",
            "delsumma",
            "delsumman",
            "deltotal",
            "mellansumma",
            "summering",
            "s:a",
            "sammanlagt",
            "sammantaget",
            "sum",
            "sums",
            "total",
            "totals",
            "subtotal",
            "subtotals",
            "sub-total",
            "grandtotal",
            "\u03a3");

    /** A sum only where the name is nothing else: as words of a name they may mean anything. */
    private static final Set<String> WHOLE_NAMES = HashSet.of(
            "tillsammans",
            "samtliga",
            "alla",
            "inalles",
            "i allt",
            "allt",
            "tot",
            "samtliga kommuner",
            "alla kommuner",
            "samtliga medlemmar",
            "alla medlemmar",
            "samtliga parter",
            "alla parter",
            "all",
            "all members",
            "all municipalities",
            "altogether",
            "in all",
            "together",
            "aggregate",
            "overall",
            "sub total");

    private static final Set<String> PARTIAL =
            HashSet.of("delsumma", "delsumman", "deltotal", "mellansumma", "subtotal", "subtotals", "sub-total", "sub");

    private static final Pattern BETWEEN = Pattern.compile("[\\s(),;]+");

    /** At the end of a word, or at its beginning. */
    private static final Pattern MARKS = Pattern.compile("[:.=*]+$|^[*=]+");

    private SumName() {}

    /** True if the name says sum or total. */
    static boolean isSum(String name) {
        Vector<String> words = words(name);
        return words.nonEmpty()
                && (WORDS.contains(words.head())
                        || WORDS.contains(words.last())
                        || WHOLE_NAMES.contains(words.mkString(" ")));
    }

    /** True if the name says that it is the sum of a part of the rows only. */
    static boolean isSubtotal(String name) {
        return words(name).exists(PARTIAL::contains);
    }

    /** In lower case, without the marks that may end a word. */
    private static Vector<String> words(String name) {
        String lower = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return Vector.of(BETWEEN.split(lower))
                .map(word -> MARKS.matcher(word).replaceAll(""))
                .reject(String::isEmpty);
    }
}
