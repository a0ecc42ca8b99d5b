package rar.simulation.explanation;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.LinkedHashSet;
import java.util.Set;
import rar.model.message.RefusedException;
import rar.model.money.Components;
import rar.simulation.factor.Dependence;
import rar.simulation.factor.RiskFactor;
import rar.simulation.factor.RiskModel;

/**
 * Something that a gap can be put down to: a risk factor, or several that are told as one.
 *
 * @param name the factor's id, or the ids joined by {@code +}
 * @param factors ids
 */
public record Cause(String name, Seq<String> factors) {

    /** @throws NullPointerException if a component is null; it names the component */
    public Cause {
        Components.present(Cause.class, name, factors);
    }

    /** The factor alone. */
    static Cause of(String factor) {
        return new Cause(factor, Vector.of(factor));
    }

    /**
     * Every factor of a model once, in its order, those of each group together.
     *
     * @param groups ids of factors that are told as one; may be empty
     * @throws IllegalArgumentException if a group names a factor that the model does not have, or one twice
     */
    public static Vector<Cause> of(RiskModel model, Seq<? extends Seq<String>> groups) {
        Seq<String> ids = model.factors().map(RiskFactor::id);
        Set<String> grouped = new LinkedHashSet<>();
        for (String id : groups.flatMap(group -> group)) {
            if (!ids.contains(id)) {
                throw new RefusedException(
                        CauseMistake.UNKNOWN_FACTOR.with("factor", id).with("known", ids));
            }
            if (!grouped.add(id)) {
                throw new RefusedException(CauseMistake.FACTOR_TWICE.with("factor", id));
            }
        }
        return grouped(ids, groups);
    }

    /** Factors that depend on each other as one, each of the others for itself. */
    public static Vector<Cause> independent(RiskModel model) {
        return grouped(
                model.factors().map(RiskFactor::id),
                model.dependence().map(Dependence::factors).toVector());
    }

    private static Vector<Cause> grouped(Seq<String> ids, Seq<? extends Seq<String>> groups) {
        return Vector.ofAll(ids)
                .map(id -> groupOf(id, groups).map(Cause::together).getOrElse(of(id)))
                .distinct();
    }

    private static Option<Seq<String>> groupOf(String id, Seq<? extends Seq<String>> groups) {
        return groups.find(group -> group.contains(id)).map(group -> Vector.ofAll(group));
    }

    private static Cause together(Seq<String> group) {
        return new Cause(group.mkString("+"), group);
    }
}
