package rar.model.plan;

import io.vavr.collection.Seq;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Parts of a plan that are found by their ids. */
final class ById {

    private ById() {}

    /** The parts in their order, each that has the id {@code wanted} changed. */
    static <T> Seq<T> changed(Seq<T> parts, Function<T, String> id, String wanted, UnaryOperator<T> change) {
        return parts.map(part -> id.apply(part).equals(wanted) ? change.apply(part) : part);
    }

    /** @throws IllegalArgumentException if {@code ids}, those of the parts called {@code what}, do not have it */
    static void require(String what, Seq<String> ids, String wanted) {
        if (!ids.contains(wanted)) {
            throw new IllegalArgumentException("the plan has no " + what + " \"" + wanted + "\""
                    + (ids.isEmpty() ? "" : "; it has " + ids.mkString(", ")));
        }
    }

    /**
     * The parts in their order, the one of id {@code wanted} changed.
     *
     * @param what the parts are, in the singular
     * @throws IllegalArgumentException if none has the id
     */
    static <T> Seq<T> changed(
            String what, Seq<T> parts, Function<T, String> id, String wanted, UnaryOperator<T> change) {
        require(what, parts.map(id), wanted);
        return changed(parts, id, wanted, change);
    }
}
