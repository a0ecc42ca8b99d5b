package rar.model.answer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Function;
import java.util.function.Supplier;

/** A form of two functions. */
record ScalarForm<V>(Supplier<ObjectNode> shape, String unit, Function<V, JsonNode> write) implements Form<V> {

    @Override
    public JsonNode json(V value) {
        return write.apply(value);
    }

    @Override
    public ObjectNode schema() {
        return shape.get();
    }
}
