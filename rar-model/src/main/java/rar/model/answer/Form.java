package rar.model.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.control.Option;
import java.util.function.Function;
import java.util.function.Supplier;
import rar.model.money.Components;

/**
 * How values of a kind stand in an answer: one of them as JSON, and the schema (2020-12) of all of them. Those of numbers, texts
 * and months are constants; an object has fields.
 *
 * @param <V> the values
 */
public interface Form<V> {

    /** A value as JSON. */
    JsonNode json(V value);

    /** The schema that every value keeps; the caller's own. */
    ObjectNode schema();

    /** What numbers are counted in, as a sentence; empty where the words of a field say all. */
    default String unit() {
        return "";
    }

    /** Another kind of value in the same form. */
    default <U> Form<U> of(Function<? super U, ? extends V> value) {
        return new Simple<>(this::schema, unit(), other -> json(value.apply(other)));
    }

    /** A value, or null where there is none. */
    static <V> Form<Option<V>> orNull(Form<V> form) {
        return new Simple<>(
                () -> withNull(form.schema()),
                form.unit(),
                value -> value.<JsonNode>map(form::json).getOrElse(NullNode.getInstance()));
    }

    private static ObjectNode withNull(ObjectNode schema) {
        JsonNode type = schema.get("type");
        ArrayNode types = schema.putArray("type");
        if (type.isArray()) {
            types.addAll((ArrayNode) type);
        } else {
            types.add(type);
        }
        types.add("null");
        if (schema.get("enum") instanceof ArrayNode words) {
            words.addNull();
        }
        return schema;
    }

    /** A list of values. */
    static <V> Form<Iterable<V>> list(Form<V> form) {
        return new Simple<>(
                () -> {
                    ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "array");
                    schema.set("items", form.schema());
                    return schema;
                },
                form.unit(),
                values -> {
                    ArrayNode list = JsonNodeFactory.instance.arrayNode();
                    values.forEach(value -> list.add(form.json(value)));
                    return list;
                });
    }

    /**
     * A form of two functions.
     *
     * @param shape gives the schema
     * @param unit what numbers are counted in, as a sentence or empty
     * @param write gives a value as JSON
     * @param <V> the values
     */
    record Simple<V>(Supplier<ObjectNode> shape, String unit, Function<? super V, ? extends JsonNode> write)
            implements Form<V> {

        /** @throws NullPointerException if a component is null; it names the component */
        public Simple {
            Components.present(Simple.class, shape, unit, write);
        }

        @Override
        public JsonNode json(V value) {
            return write.apply(value);
        }

        @Override
        public ObjectNode schema() {
            return shape.get();
        }
    }
}
