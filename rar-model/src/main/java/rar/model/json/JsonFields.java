package rar.model.json;

import java.util.Set;
import rar.model.json.JsonValue.Kind;

/** The fields of one object of a file, whose unknown fields have been reported. */
public final class JsonFields {

    private final JsonCursor object;
    private final Set<String> allowed;

    JsonFields(JsonCursor object, Set<String> allowed) {
        this.object = object;
        this.allowed = allowed;
    }

    /** The value of a field that must be there; absent, with a mistake noted, where it is not. */
    public JsonCursor required(String name) {
        object.requires(name);
        JsonCursor field = optional(name);
        if (!field.isPresent() && object.value().kind() == Kind.OBJECT) {
            object.report(JsonMistake.FIELD_MISSING.with("field", name));
        }
        return field;
    }

    /**
     * The value of a field that may be there, else absent.
     *
     * @throws IllegalArgumentException if the object was not said to allow this field
     */
    public JsonCursor optional(String name) {
        if (!allowed.contains(name)) {
            throw new IllegalArgumentException("the field " + name + " is not among the allowed " + allowed);
        }
        return object.field(name);
    }

    /** The object itself, to report a mistake of several fields together. */
    public JsonCursor object() {
        return object;
    }
}
