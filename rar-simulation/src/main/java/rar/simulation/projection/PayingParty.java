package rar.simulation.projection;

import java.util.List;
import rar.model.allocation.AllocationMethod;
import rar.model.money.Components;
import rar.model.money.Share;
import rar.model.plan.InstalmentTerms;
import rar.model.plan.Party;
import rar.model.plan.PartyKey;

/**
 * A party whose members pay contributions.
 *
 * @param id of the party
 * @param name of the party
 * @param shares of the whole that it pays, by year of the plan
 * @param method by which it divides what it owes among its members
 * @param terms on which it pays, by year of the plan
 * @param agreed the party as the plan has it, by year of the plan
 * @param members in the plan's order
 */
public record PayingParty(
        String id,
        String name,
        List<Share> shares,
        AllocationMethod method,
        List<InstalmentTerms> terms,
        List<Party> agreed,
        List<PayingMember> members) {

    /** @throws NullPointerException if a component is null; it names the component */
    public PayingParty {
        Components.present(PayingParty.class, id, name, shares, method, terms, agreed, members);
    }

    /** What of the whole it pays in a year, 0 being the plan's first. */
    public Share share(int year) {
        return shares.get(year);
    }

    /** The members that can owe anything in any year. */
    public List<PayingMember> paying() {
        return members.stream()
                .filter(member -> member.weights().stream().anyMatch(weight -> weight.compareTo(Share.ZERO) > 0))
                .toList();
    }

    /** How its members share what it pays. */
    public PartyKey key() {
        return agreed.get(0).key();
    }

    /** The months in which it pays instalments in a year, from 0 to 11, rising. */
    public List<Integer> instalmentMonths(int year) {
        return terms.get(year).instalments().months().map(month -> month - 1).asJava();
    }

    /** How many months after it is due an instalment arrives, as agreed. */
    public int paidAfter() {
        return terms.get(0).paidAfter();
    }

    /** Whether its instalments of a year are equal. */
    public boolean paysInEqualParts(int year) {
        return terms.get(year).instalments().areEqual();
    }

    /**
     * What each member pays in each instalment of a year.
     *
     * @param year 0 being the plan's first
     * @param members what each owes in the year, in öre
     * @param before what parties before owe in the year, in öre
     * @return in öre, by member and instalment
     */
    public long[][] split(int year, long[] members, long before) {
        return terms.get(year).split(members, before);
    }
}
