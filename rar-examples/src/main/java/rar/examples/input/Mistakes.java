package rar.examples.input;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import rar.model.message.Language;

/** The mistakes of several files, kept until all of them are read, so that they are told at once. */
public final class Mistakes {

    private final List<InvalidInputException> kept = new ArrayList<>();

    /** The result of a step, or nothing and its mistakes among the others. */
    public <T> Option<T> in(Supplier<T> step) {
        try {
            return Option.some(step.get());
        } catch (InvalidInputException e) {
            kept.add(e);
            return Option.none();
        }
    }

    /** Tells the mistakes. @throws InvalidInputException with all that have been kept, each file's once, if there are any */
    public void tell() {
        if (!kept.isEmpty()) {
            throw InvalidInputException.ofAll(Vector.ofAll(kept).distinctBy(each -> each.messages(Language.ENGLISH)));
        }
    }
}
