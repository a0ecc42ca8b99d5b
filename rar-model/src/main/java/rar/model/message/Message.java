package rar.model.message;

import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Objects;

/**
 * What is to be said, without words: a code and its arguments. Arguments keep their types (amounts, months, numbers,
 * names, other messages, several of them) until a {@link PhraseBook} writes them.
 *
 * @param code what is said
 * @param arguments of whom, when and how much, by the names that the phrase calls them
 */
public record Message(MessageCode code, SortedMap<String, Object> arguments) implements Serializable {

    /** What every language can write. */
    private static final Vector<Class<?>> WRITABLE = Vector.of(
            String.class,
            Figure.class,
            Integer.class,
            Long.class,
            BigInteger.class,
            BigDecimal.class,
            YearMonth.class,
            LocalDate.class,
            Month.class,
            Label.class,
            Message.class);

    /**
     * @throws NullPointerException if a component is null; it names the component
     * @throws IllegalArgumentException if no language can write a value of an argument's type
     */
    public Message {
        Objects.requireNonNull(code, "Message.code is null");
        Objects.requireNonNull(arguments, "Message.arguments is null");
        arguments.forEach(Message::requireWritable);
    }

    /** A message that has no arguments, or has none yet. */
    public static Message of(MessageCode code) {
        return new Message(code, TreeMap.empty());
    }

    /**
     * The message with one more argument.
     *
     * @throws IllegalArgumentException if no language can write values of its type
     */
    public Message with(String name, Object argument) {
        return new Message(code, arguments.put(name, argument));
    }

    private static void requireWritable(String name, Object argument) {
        if (argument instanceof Seq<?> many) {
            many.forEach(one -> requireWritable(name, one));
        } else if (!WRITABLE.exists(type -> type.isInstance(argument))) {
            throw new IllegalArgumentException("the argument " + name + " is a "
                    + argument.getClass().getName() + ", which no language can write; give its parts or its name");
        }
    }
}
