package rar.model.json;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.message.Excerpt;
import rar.model.message.Message;

/**
 * A place in a file in words, for those who do not count from nought: {@code /parties/2/members/0/weight} is
 * {@code the 1st member, "sala", of the 3rd party, "kommuner"}.
 */
final class JsonPlace {

    private JsonPlace() {}

    /** The words of a pointer, none where it leads through no list. */
    static Option<Message> words(JsonCursor root, String pointer) {
        Option<Message> found = Option.none();
        JsonCursor at = root;
        String name = "";
        String section = "";
        for (String step : Vector.of(pointer.split("/", -1)).drop(1)) {
            JsonCursor next = at.child(step);
            if (at.value().kind() == JsonValue.Kind.LIST) {
                found = Option.some(within(item(section, name, step), name(next), found));
            }
            section = name;
            name = step;
            at = next;
        }
        return found;
    }

    private static Message within(Message item, Option<String> name, Option<Message> whole) {
        if (whole.isEmpty()) {
            return name.map(given -> ListPlace.NAMED.with("item", item).with("name", given))
                    .getOrElse(item);
        }
        return name.map(given -> ListPlace.NAMED_WITHIN.with("item", item).with("name", given))
                .getOrElse(() -> ListPlace.WITHIN.with("item", item))
                .with("whole", whole.get());
    }

    /** One of a list; lists in rows have names of their own. */
    private static Message item(String section, String list, String step) {
        int number = step.matches("[0-9]{1,8}") ? Integer.parseInt(step) + 1 : 0;
        return (section.equals("rows") ? Option.<ListItem>none() : ListItem.of(list))
                .map(kind -> kind.with("number", number))
                .getOrElse(() -> list.isEmpty()
                        ? ListPlace.ITEM.with("number", number)
                        : ListPlace.VALUE.with("number", number).with("list", Excerpt.of(list)));
    }

    private static Option<String> name(JsonCursor item) {
        return item.nameOf("id")
                .orElse(item.nameOf("name"))
                .filter(name -> !name.isEmpty())
                .map(Excerpt::of);
    }
}
