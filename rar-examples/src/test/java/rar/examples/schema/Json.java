package rar.examples.schema;

import java.util.Collection;
import java.util.Map;
import rar.model.json.JsonObject;
import rar.model.json.JsonValue;
import rar.model.json.JsonValue.Kind;

/** Values of the JSON of schemas. */
final class Json {

    private Json() {}

    static JsonValue text(String text) {
        return JsonValue.scalar(Kind.TEXT, 0, text);
    }

    static JsonValue texts(Collection<String> texts) {
        return list(texts.stream().map(Json::text).toList());
    }

    static JsonValue number(long number) {
        return JsonValue.scalar(Kind.NUMBER, 0, Long.toString(number));
    }

    static JsonValue no() {
        return JsonValue.scalar(Kind.FLAG, 0, "false");
    }

    static JsonValue yes() {
        return JsonValue.scalar(Kind.FLAG, 0, "true");
    }

    static JsonValue list(Collection<JsonValue> items) {
        return JsonValue.list(0, items.stream().toList());
    }

    static JsonValue object(Map<String, JsonValue> fields) {
        JsonObject object = new JsonObject();
        fields.forEach(object::with);
        return object.value();
    }

    static JsonValue ofType(String type) {
        return new JsonObject().with("type", text(type)).value();
    }

    /** A schema of a definition. */
    static JsonValue reference(String definition) {
        return new JsonObject().with("$ref", text("#/$defs/" + definition)).value();
    }
}
