package rar.model.plan;

import io.vavr.collection.Seq;
import java.util.function.Function;
import rar.model.money.Components;

/**
 * A value read from a file, with the remarks on it.
 *
 * @param value the value
 * @param remarks what is legal and probably not meant, by line
 * @param <T> what the file holds
 */
public record Remarked<T>(T value, Seq<Remark> remarks) {

    /** @throws NullPointerException if a component is null; it names the component */
    public Remarked {
        Components.present(Remarked.class, value, remarks);
    }

    /** Another value with the same remarks. */
    public <R> Remarked<R> map(Function<T, R> change) {
        return new Remarked<>(change.apply(value), remarks);
    }
}
