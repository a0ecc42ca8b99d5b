package rar.model.mapping;

import io.vavr.collection.Seq;
import rar.model.forecast.MissingPolicy;
import rar.model.money.Components;

/**
 * Which accounts and objects of the books are which part of a plan.
 *
 * @param name as a reader should see it named
 * @param unstated what it means in the outcome where the plan has something that no rule names
 * @param rules no two of which take the same rows with equal right; of those that take a row the one with the most
 *     dimensions does
 */
public record AccountMap(String name, MissingPolicy unstated, Seq<MappingRule> rules) {

    /** @throws NullPointerException if a component is null; it names the component */
    public AccountMap {
        Components.present(AccountMap.class, name, unstated, rules);
    }

    /** The rules on an account. */
    Seq<MappingRule> on(String account) {
        return rules.filter(rule -> rule.covers(account));
    }

    /** What the rules are on, each once, in the order of the rules. */
    Seq<Target> targets() {
        return rules.map(MappingRule::target).distinct();
    }

    /** Whether a rule is on it. */
    boolean has(Target target) {
        return rules.exists(rule -> rule.target().equals(target));
    }
}
