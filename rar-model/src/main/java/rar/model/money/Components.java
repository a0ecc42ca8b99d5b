package rar.model.money;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The components of a record, held against null as it is made: nothing that is made has one. */
public final class Components {

    /** Which types can be gone through: to ask each time costs more than what is made. */
    private static final ClassValue<Boolean> MANY = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return Iterable.class.isAssignableFrom(type);
        }
    };

    private Components() {}

    /**
     * Does nothing, if none of them is null and none that can be gone through holds null.
     *
     * @param type the record that is being made
     * @param components all that are not primitive, in their order
     * @throws NullPointerException if one of them is null or holds null; it names the component
     */
    public static void present(Class<? extends Record> type, @Nullable Object... components) {
        for (int i = 0; i < components.length; i++) {
            Object component = components[i];
            if (component == null) {
                throw new NullPointerException(name(type, i) + " is null");
            }
            if (MANY.get(component.getClass()) && holdsNull((Iterable<?>) component)) {
                throw new NullPointerException(name(type, i) + " holds null");
            }
        }
    }

    private static boolean holdsNull(Iterable<? extends @Nullable Object> many) {
        for (Object one : many) {
            if (one == null) {
                return true;
            }
        }
        return false;
    }

    /** As it is written in code, e.g. {@code Table.Row.name}. */
    private static String name(Class<? extends Record> type, int index) {
        return typeName(type)
                + '.'
                + Arrays.stream(type.getRecordComponents())
                        .filter(component -> !component.getType().isPrimitive())
                        .skip(index)
                        .findFirst()
                        .orElseThrow()
                        .getName();
    }

    private static String typeName(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }
}
