package rar.model.mapping;

import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.SortedSet;
import rar.model.money.Components;
import rar.model.sie.LedgerObject;

/**
 * Which accounts are what, all that is booked on them or only what is on some objects.
 *
 * @param accounts one or more
 * @param objects by dimension those of which a row must have one; empty for all that no rule on objects takes
 * @param target what they are
 */
public record MappingRule(Seq<AccountRange> accounts, SortedMap<Integer, SortedSet<String>> objects, Target target) {

    /** @throws NullPointerException if a component is null; it names the component */
    public MappingRule {
        Components.present(MappingRule.class, accounts, objects, target);
    }

    /** Whether the account is one of the rule's. */
    public boolean covers(String account) {
        return accounts.exists(range -> range.contains(account));
    }

    /** Whether a row on these objects is one that the rule takes. */
    public boolean takes(SortedSet<LedgerObject> of) {
        return objects.forAll(
                each -> of.exists(object -> object.dimension() == each._1 && each._2.contains(object.id())));
    }

    /** Whether every row of an account that one of the two takes can be one that the other does too, with equal right. */
    boolean meets(MappingRule other) {
        return accounts.exists(range -> other.accounts.exists(range::meets))
                && objects.keySet().equals(other.objects.keySet())
                && objects.forAll(
                        each -> each._2.exists(id -> other.objects.get(each._1).exists(ids -> ids.contains(id))));
    }
}
