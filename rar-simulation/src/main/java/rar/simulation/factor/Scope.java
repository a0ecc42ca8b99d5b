package rar.simulation.factor;

import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import rar.model.message.Message;
import rar.model.money.Components;
import rar.model.plan.Violation;

/**
 * What a risk factor touches: all parties, projects or years, or those that are named.
 *
 * @param named none for all
 */
public record Scope<T>(Seq<T> named) {

    /** @throws NullPointerException if a component is null; it names the component */
    public Scope {
        Components.present(Scope.class, named);
    }

    /** Everything. */
    public static <T> Scope<T> all() {
        return new Scope<>(Vector.empty());
    }

    /** Whether {@code one} is touched. */
    public boolean covers(T one) {
        return named.isEmpty() || named.contains(one);
    }

    /** The names that the plan does not have. */
    Seq<Violation> unknown(Set<T> known, FactorMistake mistake, String pointer) {
        return unknown(known, mistake.message(), pointer);
    }

    /** The same with a message that has arguments of its own. */
    Seq<Violation> unknown(Set<T> known, Message mistake, String pointer) {
        return named.zipWithIndex()
                .filter(name -> !known.contains(name._1))
                .map(name -> Violation.at(
                        pointer + "/" + name._2,
                        mistake.with("name", String.valueOf(name._1))
                                .with("known", known.map(String::valueOf).toVector())));
    }
}
