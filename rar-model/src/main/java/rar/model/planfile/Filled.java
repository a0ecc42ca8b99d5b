package rar.model.planfile;

import io.vavr.control.Option;
import java.util.function.BiFunction;

/**
 * A part of a plan as its optional fields are put in, each where the file has it.
 *
 * @param part with the fields put in so far; the others have their defaults
 */
record Filled<T>(T part) {

    /** With one optional field more. */
    <F> Filled<T> with(Option<F> field, BiFunction<T, F, T> wither) {
        return field.map(present -> new Filled<>(wither.apply(part, present))).getOrElse(this);
    }
}
