package rar.model.answer;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The form of an object: its fields in order, each declared once with its words, its form and where its value is found. What is
 * written and what the schema says cannot differ. Immutable; each method gives a longer one.
 *
 * @param <T> what the object tells
 */
public final class ObjectForm<T> implements Form<T> {

    private final Vector<Field<T>> fields;

    private ObjectForm(Vector<Field<T>> fields) {
        this.fields = fields;
    }

    private record Field<T>(
            String name, boolean required, Consumer<ObjectNode> schema, BiConsumer<ObjectNode, T> write) {}

    /** An object without fields. */
    public static <T> ObjectForm<T> empty() {
        return new ObjectForm<>(Vector.empty());
    }

    /** A field that always stands. @throws IllegalArgumentException if there is one of the name */
    public <V> ObjectForm<T> with(String name, String words, Form<V> form, Function<? super T, ? extends V> value) {
        return and(new Field<>(
                name,
                true,
                properties -> describe(properties, name, words, form),
                (object, whole) -> object.set(name, form.json(value.apply(whole)))));
    }

    /** A field that stands where there is a value. @throws IllegalArgumentException if there is one of the name */
    public <V> ObjectForm<T> where(
            String name, String words, Form<V> form, Function<? super T, ? extends Option<? extends V>> value) {
        return and(new Field<>(
                name,
                false,
                properties -> describe(properties, name, words, form),
                (object, whole) -> value.apply(whole).forEach(found -> object.set(name, form.json(found)))));
    }

    /** The fields of a part, among these. @throws IllegalArgumentException if a name is in both */
    public <U> ObjectForm<T> all(ObjectForm<U> part, Function<? super T, ? extends U> value) {
        return part.fields.foldLeft(
                this,
                (form, field) -> form.and(new Field<>(
                        field.name,
                        field.required,
                        field.schema,
                        (object, whole) -> field.write.accept(object, value.apply(whole)))));
    }

    /** The fields of a part that there need not be. @throws IllegalArgumentException if a name is in both */
    public <U> ObjectForm<T> allWhere(ObjectForm<U> part, Function<? super T, ? extends Option<? extends U>> value) {
        return part.fields.foldLeft(
                this,
                (form, field) -> form.and(new Field<>(
                        field.name,
                        false,
                        field.schema,
                        (object, whole) -> value.apply(whole).forEach(found -> field.write.accept(object, found)))));
    }

    private ObjectForm<T> and(Field<T> field) {
        if (fields.exists(other -> other.name.equals(field.name))) {
            throw new IllegalArgumentException("two fields \"" + field.name + "\" in one object");
        }
        return new ObjectForm<>(fields.append(field));
    }

    private static void describe(ObjectNode properties, String name, String words, Form<?> form) {
        ObjectNode schema = properties.putObject(name);
        schema.put("description", form.unit().isEmpty() ? words : words + " " + form.unit());
        schema.setAll(form.schema());
    }

    @Override
    public ObjectNode json(T whole) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        fields.forEach(field -> field.write.accept(object, whole));
        return object;
    }

    /** No other fields than these. */
    @Override
    public ObjectNode schema() {
        ObjectNode schema = Scalars.typed("object");
        ObjectNode properties = schema.putObject("properties");
        fields.forEach(field -> field.schema.accept(properties));
        ArrayNode required = schema.putArray("required");
        fields.filter(Field::required).map(Field::name).forEach(required::add);
        return schema.put("additionalProperties", false);
    }
}
