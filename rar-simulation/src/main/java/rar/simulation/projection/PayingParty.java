package rar.simulation.projection;

import java.util.List;
import rar.model.allocation.AllocationMethod;
import rar.model.money.Components;
import rar.model.money.Share;
import rar.model.plan.InstalmentTerms;

/**
 * A party whose members pay contributions.
 *
 * @param id of the party
 * @param name of the party
 * @param shares of the whole that it pays, by year of the plan
 * @param method by which it divides what it owes among its members
 * @param terms on which it pays
 * @param members in the plan's order
 */
public record PayingParty(
        String id,
        String name,
        List<Share> shares,
        AllocationMethod method,
        InstalmentTerms terms,
        List<PayingMember> members) {

    /** @throws NullPointerException if a component is null; it names the component */
    public PayingParty {
        Components.present(PayingParty.class, id, name, shares, method, terms, members);
    }

    /** What of the whole it pays in a year, 0 being the plan's first. */
    public Share share(int year) {
        return shares.get(year);
    }

    /** The members that can owe anything in any year, or do as booked. */
    public List<PayingMember> paying() {
        return members.stream()
                .filter(member -> member.weights().stream().anyMatch(weight -> weight.compareTo(Share.ZERO) > 0)
                        || member.due().stream().anyMatch(ore -> ore != 0))
                .toList();
    }

    /** The months of a year in which it pays instalments, from 0 to 11, rising. */
    public List<Integer> instalmentMonths() {
        return terms.instalments().months().map(month -> month - 1).asJava();
    }

    /** How many months after it is due an instalment arrives, as agreed. */
    public int paidAfter() {
        return terms.paidAfter();
    }

    /** Whether its instalments are equal. */
    public boolean paysInEqualParts() {
        return terms.instalments().areEqual();
    }

    /**
     * What each member pays in each instalment.
     *
     * @param members what each owes in the year, in öre
     * @param before what parties before owe in the year, in öre
     * @return in öre, by member and instalment
     */
    public long[][] split(long[] members, long before) {
        return terms.split(members, before);
    }
}
