package rar.model.plan;

import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import java.io.Serializable;
import java.util.function.Function;
import rar.model.message.Language;
import rar.model.message.Message;
import rar.model.message.PhraseBook;
import rar.model.money.Components;

/**
 * A rule of plans that a draft breaks.
 *
 * @param where the part that breaks it
 * @param what is wrong, what was expected and what to do
 * @param others parts that this one does not go together with, by the names that arguments of the message have
 */
public record BrokenRule(PartOfPlan where, Message what, SortedMap<String, PartOfPlan> others) implements Serializable {

    /** @throws NullPointerException if a component is null; it names the component */
    public BrokenRule {
        Components.present(BrokenRule.class, where, what, others);
    }

    BrokenRule(PartOfPlan where, Message what) {
        this(where, what, TreeMap.empty());
    }

    /** The same with another part as an argument, for whoever shows it to write as places are written there. */
    BrokenRule with(String name, PartOfPlan part) {
        return new BrokenRule(where, what, others.put(name, part));
    }

    /** What is wrong, with parts of the plan written as {@code place} writes them. */
    public Message what(Function<PartOfPlan, String> place) {
        return others.foldLeft(what, (message, other) -> message.with(other._1, place.apply(other._2)));
    }

    /** What is wrong, what was expected and what to do. */
    public String message(Language language) {
        return PhraseBook.of(language).text(what(PartOfPlan::path));
    }

    /** E.g. {@code grants[2].amount: ...}, in English. */
    @Override
    public String toString() {
        return where.path() + ": " + message(Language.ENGLISH);
    }
}
