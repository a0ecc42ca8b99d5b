package rar.model.sie;

import io.vavr.collection.SortedSet;
import io.vavr.collection.TreeSet;
import io.vavr.control.Option;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import rar.model.message.Excerpt;
import rar.model.money.Money;

/** Reads the fields of records: each the value if it is one, or nothing and a mistake. */
final class SieFields {

    private static final Pattern DAY = Pattern.compile("(19|20|21|22)[0-9]{6}");
    private static final Pattern MONTH = Pattern.compile("(19|20|21|22)[0-9]{4}");
    private static final Pattern YEAR = Pattern.compile("0|-?[1-9][0-9]?");
    private static final Pattern DIMENSION = Pattern.compile("[0-9]{1,6}");
    private static final Pattern TYPE = Pattern.compile("[1-4]I?");

    private final SieMistakes mistakes;
    private final Map<List<String>, SortedSet<LedgerObject>> lists = new HashMap<>();
    private final Map<SortedSet<LedgerObject>, SortedSet<LedgerObject>> sets = new HashMap<>();

    SieFields(SieMistakes mistakes) {
        this.mistakes = mistakes;
    }

    /** A field that must be there. */
    Option<String> text(SieRecord at, int index, String name) {
        String field = at.field(index).strip();
        if (field.isEmpty()) {
            mistakes.report(at, SieMistake.FIELD_MISSING.with("field", name).with("place", index + 1));
            return Option.none();
        }
        return Option.some(field);
    }

    Option<String> account(SieRecord at, int index) {
        return text(at, index, "account");
    }

    Option<Money> amount(SieRecord at, int index) {
        return text(at, index, "amount")
                .flatMap(field -> SieAmount.parse(field)
                        .peekLeft(mistake -> refuse(at, mistake, field))
                        .toOption());
    }

    Option<LocalDate> day(SieRecord at, int index) {
        return text(at, index, "day").flatMap(field -> parsed(at, field, SieMistake.DAY, SieFields::parseDay));
    }

    Option<YearMonth> month(SieRecord at, int index) {
        return text(at, index, "month").flatMap(field -> parsed(at, field, SieMistake.MONTH, SieFields::parseMonth));
    }

    Option<Integer> year(SieRecord at, int index) {
        return number(at, index, "year", SieMistake.YEAR, YEAR);
    }

    Option<Integer> dimension(SieRecord at, int index) {
        return number(at, index, "dimension", SieMistake.DIMENSION, DIMENSION);
    }

    Option<Integer> type(SieRecord at, int index) {
        return text(at, index, "type")
                .flatMap(field -> parsed(
                        at,
                        field,
                        SieMistake.TYPE,
                        text -> Integer.parseInt(matching(text, TYPE).substring(0, 1))));
    }

    private Option<Integer> number(SieRecord at, int index, String name, SieMistake mistake, Pattern pattern) {
        return text(at, index, name)
                .flatMap(field -> parsed(at, field, mistake, text -> Integer.valueOf(matching(text, pattern))));
    }

    private <T> Option<T> parsed(SieRecord at, String field, SieMistake mistake, Function<String, T> parse) {
        try {
            return Option.some(parse.apply(field));
        } catch (DateTimeException | NumberFormatException e) {
            refuse(at, mistake, field);
            return Option.none();
        }
    }

    private void refuse(SieRecord at, SieMistake mistake, String field) {
        mistakes.report(at, mistake.message().with("found", Excerpt.of(field)));
    }

    private static String matching(String text, Pattern pattern) {
        if (!pattern.matcher(text).matches()) {
            throw new NumberFormatException(text);
        }
        return text;
    }

    private static LocalDate parseDay(String text) {
        String digits = matching(text, DAY);
        return LocalDate.of(part(digits, 0, 4), part(digits, 4, 6), part(digits, 6, 8));
    }

    private static YearMonth parseMonth(String text) {
        String digits = matching(text, MONTH);
        return YearMonth.of(part(digits, 0, 4), part(digits, 4, 6));
    }

    private static int part(String digits, int from, int to) {
        return Integer.parseInt(digits.substring(from, to));
    }

    /** The objects of a row, one instance for the same ones; a mistake where they are no pairs of dimension and id. */
    SortedSet<LedgerObject> objects(SieRecord at) {
        SortedSet<LedgerObject> known = lists.get(at.objects());
        return known == null ? read(at) : known;
    }

    private SortedSet<LedgerObject> read(SieRecord at) {
        List<String> items = at.objects();
        List<LedgerObject> objects = new ArrayList<>();
        for (int i = 0; i + 1 < items.size(); i += 2) {
            if (DIMENSION.matcher(items.get(i)).matches()) {
                objects.add(new LedgerObject(
                        Integer.parseInt(items.get(i)), items.get(i + 1).strip()));
            }
        }
        SortedSet<LedgerObject> found = TreeSet.ofAll(objects);
        if (2 * found.size() != items.size()) {
            mistakes.report(at, SieMistake.OBJECTS);
            return found;
        }
        SortedSet<LedgerObject> one = sets.computeIfAbsent(found, same -> same);
        lists.put(items, one);
        return one;
    }
}
