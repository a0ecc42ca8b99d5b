package rar.model.json;

import java.util.Set;
import rar.model.json.JsonValue.Kind;

/** What a reader asks of one value of a file: together these say what the format is. */
public sealed interface JsonQuestion {

    /** It has to be of this kind, if it is there. */
    record OfKind(Kind kind) implements JsonQuestion {}

    /** Is it of this kind? It may be of others. */
    record WhetherOfKind(Kind kind) implements JsonQuestion {}

    /** It may have these fields and no others. */
    record Fields(Set<String> allowed) implements JsonQuestion {}

    /** It has to have this field. */
    record Required(String field) implements JsonQuestion {}

    /** It has to be one of these words. */
    record Choice(Set<String> words) implements JsonQuestion {}

    /** It has to be a whole number from {@code least} to {@code most}, both inclusive. */
    record WholeNumber(long least, long most) implements JsonQuestion {}

    /** It has to be a text that can {@linkplain rar.model.plan.Name name} something. */
    record Named() implements JsonQuestion {}

    /** It has to be a text in a form, which has this code among the messages, e.g. {@code planfile.month}. */
    record Form(String code) implements JsonQuestion {}

    /** The name of its field has to be in a form, which has this code among the messages. */
    record NameForm(String code) implements JsonQuestion {}
}
