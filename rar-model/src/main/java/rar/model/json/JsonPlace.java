package rar.model.json;

import io.vavr.collection.Vector;
import java.util.Locale;
import java.util.Map;

/**
 * A place in a file in words, for those who do not count from nought: {@code /parties/2/members/0/weight} is
 * {@code the 1st member, "sala", of the 3rd party, "kommuner"}.
 */
final class JsonPlace {

    /** Lists whose items are not called as the list is. */
    private static final Map<String, String> ITEMS =
            Map.of("decided", "decided row", "paid", "paid row", "sum", "term", "grid", "axis", "stresses", "stress");

    private JsonPlace() {}

    /** The words of a pointer, empty where it leads through no list. */
    static String words(JsonCursor root, String pointer) {
        Vector<String> found = Vector.empty();
        JsonCursor at = root;
        String name = "";
        String section = "";
        for (String step : Vector.of(pointer.split("/", -1)).drop(1)) {
            JsonCursor next = at.child(step);
            if (at.is(JsonValue.Kind.LIST)) {
                found = found.prepend("the " + ordinal(step) + " " + item(section, name) + named(next));
            }
            section = name;
            name = step;
            at = next;
        }
        return found.mkString(" of ").replace("\" of ", "\", of ");
    }

    /** {@code 1st} for 0. */
    private static String ordinal(String index) {
        int number = index.matches("[0-9]{1,8}") ? Integer.parseInt(index) + 1 : 0;
        boolean teen = number / 10 % 10 == 1;
        String ending = teen
                ? "th"
                : switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return number + ending;
    }

    /** What one of a list is called: {@code asset event} of {@code assetEvents}; rows have names of their own. */
    private static String item(String section, String list) {
        if (ITEMS.containsKey(list)) {
            return ITEMS.get(list);
        }
        if (section.equals("rows") || !list.matches("[a-z][A-Za-z]*s")) {
            return list.isEmpty() ? "item" : "value of " + Wording.quoted(list);
        }
        String words = list.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
        return words.endsWith("ies") ? words.replaceAll("ies$", "y") : words.substring(0, words.length() - 1);
    }

    private static String named(JsonCursor item) {
        String name = item.nameOf("id").getOrElse(() -> item.nameOf("name").getOrElse(""));
        return name.isEmpty() ? "" : ", " + Wording.quoted(name);
    }
}
