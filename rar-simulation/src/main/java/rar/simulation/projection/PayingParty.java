package rar.simulation.projection;

import java.util.List;
import java.util.Optional;
import rar.model.allocation.Allocation;
import rar.model.allocation.AllocationMethod;
import rar.model.allocation.Claim;
import rar.model.allocation.LargestRemainder;
import rar.model.allocation.Part;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;
import rar.model.plan.ComposedKey;
import rar.model.plan.InstalmentTerms;
import rar.model.plan.Member;
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

    /** The members that can owe anything in any year, or do as booked. */
    public List<PayingMember> paying() {
        return members.stream()
                .filter(member -> member.weights().stream().anyMatch(weight -> weight.compareTo(Share.ZERO) > 0)
                        || member.due().stream().anyMatch(ore -> ore != 0))
                .toList();
    }

    /** In place of a measure, where a key has one weight for each member. */
    public static final String ONE_WEIGHT = "";

    /** By what its members' weights are told apart that can grow. */
    public List<String> measures() {
        return measures(agreed.get(0).key());
    }

    /**
     * By what the weights of a key are told apart that can grow: the measures of a composed one, {@link #ONE_WEIGHT} alone of one by
     * weight, nothing of agreed amounts.
     */
    public static List<String> measures(PartyKey key) {
        return key instanceof ComposedKey composed
                ? composed.measures().map(ComposedKey.Measure::id).asJava()
                : key instanceof PartyKey.Agreed ? List.of() : List.of(ONE_WEIGHT);
    }

    /** Its key in a year, 0 being the plan's first, if it is composed. */
    public Optional<KeyComposition> composition(int year) {
        Party party = agreed.get(year);
        return party.key() instanceof ComposedKey key ? Optional.of(composition(party, key)) : Optional.empty();
    }

    private static KeyComposition composition(Party party, ComposedKey key) {
        return new KeyComposition(
                key.base().ore(),
                key.measures().map(ComposedKey.Measure::part).asJava(),
                key.measures()
                        .map(measure -> party.members()
                                .map(member -> member.weight(measure.id(), 0))
                                .asJava())
                        .asJava(),
                party.members().map(member -> member.pays(0)).asJava());
    }

    /**
     * What each member pays of an amount by the weights of a year as planned; a method that leaves a gap gives way to largest
     * remainder.
     *
     * @param year 0 being the plan's first
     * @param ore the amount, in öre
     * @param unitOre of which the parts are whole numbers
     * @param stays which members share
     * @return in units, in the plan's order
     */
    public long[] divide(int year, long ore, long unitOre, boolean[] stays) {
        Party party = agreed.get(year);
        Party staying = party.withMembers(party.members()
                .zipWithIndex()
                .map(member -> stays[member._2] ? member._1 : Member.of(member._1.id(), Share.ZERO)));
        Money amount = new Money(ore);
        MoneyUnit unit = new MoneyUnit("unit", unitOre);
        List<Claim> claims =
                staying.weights(amount, 0).map(weight -> Claim.of("", weight)).asJava();
        Allocation own = party.method().allocate(amount, unit, claims);
        Allocation whole = own.gap().equals(Money.ZERO) ? own : new LargestRemainder().allocate(amount, unit, claims);
        return whole.parts().stream().mapToLong(Part::units).toArray();
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
