package rar.model.plan;

import io.vavr.control.Option;
import java.io.Serializable;
import java.util.function.Function;
import rar.model.money.Components;

/**
 * A rule of plans that a draft breaks.
 *
 * @param where the part that breaks it
 * @param text what is wrong, what was expected and what to do; {@value #OTHER} stands where it speaks of the other part
 * @param other the part that this one does not go together with, where the text speaks of one
 */
public record BrokenRule(PartOfPlan where, String text, Option<PartOfPlan> other) implements Serializable {

    /** Stands in the text for the other part. */
    static final String OTHER = "{other}";

    /** @throws NullPointerException if a component is null; it names the component */
    public BrokenRule {
        Components.present(BrokenRule.class, where, text, other);
    }

    BrokenRule(PartOfPlan where, String text) {
        this(where, text, Option.none());
    }

    /** What is wrong, what was expected and what to do, with parts of the plan written as {@code place} writes them. */
    public String message(Function<PartOfPlan, String> place) {
        return other.map(part -> text.replace(OTHER, place.apply(part))).getOrElse(text);
    }

    /** E.g. {@code grants[2].amount: ...}. */
    @Override
    public String toString() {
        return where.path() + ": " + message(PartOfPlan::path);
    }
}
