package rar.model.message;

import java.io.Serializable;
import java.util.Locale;

/**
 * What a message says, apart from whom or how much it concerns; an enum constant. Its phrase stands in the file {@code
 * META-INF/phrases/}<i>language</i>{@code /}<i>name of the enum's class</i>{@code .properties} of the enum's own module,
 * under {@link #key}.
 */
public interface MessageCode extends Serializable {

    /** The constant's name in code. */
    String name();

    /** Under which its phrase stands: the constant's name in lower case with hyphens, e.g. {@code total-negative}. */
    default String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The code as programs read it: the room and the key, e.g. {@code plan.total-negative}; never given a new meaning. */
    default String code() {
        String room = family().getPackageName();
        return room.substring(room.lastIndexOf('.') + 1) + '.' + key();
    }

    /** The enum that the constant belongs to, also where the constant has a class of its own. */
    default Class<?> family() {
        return this instanceof Enum<?> constant ? constant.getDeclaringClass() : getClass();
    }
}
