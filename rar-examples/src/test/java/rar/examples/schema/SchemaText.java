package rar.examples.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import rar.model.json.JsonObject;
import rar.model.json.JsonQuestion.WholeNumber;
import rar.model.json.JsonText;
import rar.model.json.JsonValue;
import rar.model.json.JsonValue.Kind;

/** The JSON Schema (2020-12) of a format, from its shape. */
final class SchemaText {

    /** The beginning of places that stand for several. */
    private static final String SHARED = "/#";

    private static final String NAME = "^[^\\u0000-\\u0020](?:[^\\u0000-\\u001f]*[^\\u0000-\\u0020])?$";

    private final Format format;
    private final Map<String, Shape> shapes;
    private final Notes notes;
    private final Map<String, JsonValue> definitions = new TreeMap<>();

    private SchemaText(Format format, Map<String, Shape> shapes, Notes notes) {
        this.format = format;
        this.shapes = shapes;
        this.notes = notes;
    }

    /** The schema as it is committed. */
    static String of(Format format, Map<String, Shape> shapes, Notes notes) {
        return JsonText.of(new SchemaText(format, shapes, notes).whole());
    }

    private JsonValue whole() {
        JsonValue body = schema("");
        JsonObject schema = new JsonObject()
                .with("$schema", Json.text("https://json-schema.org/draft/2020-12/schema"))
                .with("$id", Json.text("urn:rar:schema:" + format.name() + ":1"))
                .with("title", Json.text(notes.title()))
                .withFieldsOf(body);
        return schema.with("$defs", Json.object(definitions)).value();
    }

    private JsonValue schema(String place) {
        Shape shape = shapes.get(place);
        List<JsonValue> ways = new ArrayList<>();
        if (shape.kinds.contains(Kind.TEXT)) {
            ways.addAll(texts(place, shape));
        }
        if (shape.kinds.contains(Kind.NUMBER)) {
            ways.add(number(shape));
        }
        if (shape.kinds.contains(Kind.FLAG)) {
            ways.add(Json.ofType("boolean"));
        }
        if (shape.kinds.contains(Kind.LIST)) {
            ways.add(new JsonObject()
                    .with("type", Json.text("array"))
                    .with("items", at(shape.children.get(Place.ITEM)))
                    .value());
        }
        if (shape.kinds.contains(Kind.OBJECT)) {
            ways.add(object(place, shape));
        }
        return ways.size() == 1
                ? ways.get(0)
                : new JsonObject().with("anyOf", Json.list(ways)).value();
    }

    /** The schema of a place, by its definition where it stands for several. */
    private JsonValue at(String place) {
        if (!place.matches(SHARED + "[A-Za-z]+")) {
            return schema(place);
        }
        String name = place.substring(SHARED.length());
        if (!definitions.containsKey(name)) {
            // it may hold itself
            definitions.put(name, Json.yes());
            definitions.put(name, schema(place));
        }
        return Json.reference(name);
    }

    private List<JsonValue> texts(String place, Shape shape) {
        if (place.equals("/format")) {
            return List.of(
                    new JsonObject().with("const", Json.text(format.said())).value());
        }
        List<JsonValue> ways = new ArrayList<>();
        Set<String> words = new LinkedHashSet<>(shape.words());
        words.addAll(notes.words(place));
        if (!words.isEmpty()) {
            ways.add(new JsonObject().with("enum", Json.texts(words)).value());
        }
        shape.forms.stream().map(TextForm::of).forEach(form -> {
            definitions.put(form.definition(), form.schema());
            ways.add(Json.reference(form.definition()));
        });
        if (shape.isName) {
            definitions.put(
                    "name",
                    new JsonObject()
                            .with("type", Json.text("string"))
                            .with("pattern", Json.text(NAME))
                            .value());
            ways.add(Json.reference("name"));
        }
        return ways.isEmpty() ? List.of(Json.ofType("string")) : ways;
    }

    private static JsonValue number(Shape shape) {
        if (shape.numbers.isEmpty()) {
            return Json.ofType("number");
        }
        long least = shape.numbers.stream().mapToLong(WholeNumber::least).min().orElseThrow();
        long most = shape.numbers.stream().mapToLong(WholeNumber::most).max().orElseThrow();
        JsonObject number = new JsonObject().with("type", Json.text("integer"));
        if (least != Long.MIN_VALUE) {
            number.with("minimum", Json.number(least));
        }
        return (most == Long.MAX_VALUE ? number : number.with("maximum", Json.number(most))).value();
    }

    private JsonValue object(String place, Shape shape) {
        JsonObject schema = new JsonObject().with("type", Json.text("object"));
        if (shape.hasFreeFields()) {
            return free(shape, schema);
        }
        Map<String, Shape.Fields> kinds = shape.objects();
        Shape.Fields all = kinds.get(Shape.ANY);
        if (all != null) {
            return fields(place, shape, all, schema).value();
        }
        JsonObject kind = new JsonObject().with("kind", described(place, "kind", at(shape.children.get("kind"))));
        List<JsonValue> cases = new ArrayList<>();
        kinds.forEach((word, each) -> cases.add(new JsonObject()
                .with("if", whereKindIs(word))
                .with("then", fields(place, shape, each, new JsonObject()).value())
                .value()));
        return schema.with("properties", kind.value())
                .with("required", Json.texts(List.of("kind")))
                .with("allOf", Json.list(cases))
                .value();
    }

    private static JsonValue whereKindIs(String word) {
        JsonValue constant = new JsonObject().with("const", Json.text(word)).value();
        return new JsonObject()
                .with("properties", new JsonObject().with("kind", constant).value())
                .with("required", Json.texts(List.of("kind")))
                .value();
    }

    private JsonObject fields(String place, Shape shape, Shape.Fields fields, JsonObject schema) {
        JsonObject properties = new JsonObject();
        if (place.isEmpty()) {
            properties.with(
                    "$schema",
                    new JsonObject()
                            .with("description", Json.text(Notes.SCHEMA))
                            .withFieldsOf(Json.ofType("string"))
                            .value());
        }
        boolean isOfKind = !shape.objects().containsKey(Shape.ANY);
        fields.allowed()
                .forEach(name -> properties.with(
                        name,
                        isOfKind && name.equals("kind")
                                ? Json.yes()
                                : described(place, name, at(shape.children.get(name)))));
        schema.with("properties", properties.value());
        List<String> required =
                fields.allowed().stream().filter(fields.required()::contains).toList();
        return (required.isEmpty() ? schema : schema.with("required", Json.texts(required)))
                .with("additionalProperties", Json.no());
    }

    private JsonValue described(String place, String name, JsonValue schema) {
        return new JsonObject()
                .with("description", Json.text(notes.of(place + "/" + name)))
                .withFieldsOf(schema)
                .value();
    }

    /** Fields of any name, or of names in a form. */
    private JsonValue free(Shape shape, JsonObject schema) {
        JsonValue value = at(shape.children.get(Place.FIELD));
        Shape fields = shapes.get(shape.children.get(Place.FIELD));
        if (fields.nameForms.isEmpty()) {
            return schema.with("additionalProperties", value).value();
        }
        String pattern = fields.nameForms.stream()
                .map(code -> TextForm.of(code).pattern())
                .collect(Collectors.joining("|"));
        Map<String, JsonValue> patterns = new LinkedHashMap<>();
        patterns.put(pattern, value);
        shape.literalNames.forEach(name -> patterns.put("^" + name + "$", value));
        return schema.with("patternProperties", Json.object(patterns))
                .with("additionalProperties", Json.no())
                .value();
    }
}
