package rar.model.plan;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;
import rar.model.allocation.AllocationMethod;
import rar.model.allocation.Claim;
import rar.model.allocation.LargestRemainder;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;

/**
 * What the members pay (medlemsinsatser): a total a year, split over the parties by their shares and over each party's
 * members by its key, paid in instalments.
 *
 * @param totals by year
 * @param unit in which parties' and members' amounts of a year are whole
 * @param terms in which months instalments are due and when they are paid, by parties that have no terms of their own
 * @param parties the financing parties, their shares summing to one
 * @param group the heading of the budget that contributions are printed and summed under, if any
 */
public record Contributions(
        SortedMap<Integer, Money> totals,
        MoneyUnit unit,
        InstalmentTerms terms,
        Seq<Party> parties,
        Option<String> group) {

    /** @throws NullPointerException if a component is null; it names the component */
    public Contributions {
        Components.present(Contributions.class, totals, unit, terms, parties, group);
    }

    /**
     * What one member pays in one year.
     *
     * @param party whose member it is
     * @param member the member
     * @param amount its contribution of the year
     * @param terms on which it pays, those of the year
     * @param instalments the parts, one for each instalment of its party, each within an öre of its part of the year and
     *     summing to the amount
     */
    public record MemberContribution(
            Party party, Member member, Money amount, InstalmentTerms terms, Seq<Money> instalments) {

        /** @throws NullPointerException if a component is null; it names the component */
        public MemberContribution {
            Components.present(MemberContribution.class, party, member, amount, terms, instalments);
        }
    }

    /** Contributions that are split in whole kronor and paid at the beginning of each quarter. */
    public static Contributions of(SortedMap<Integer, Money> totals, Party... parties) {
        return new Contributions(totals, MoneyUnit.KRONA, InstalmentTerms.QUARTERLY, Vector.of(parties), Option.none());
    }

    /** Contributions of the same total every year, split in whole kronor and paid at the beginning of each quarter. */
    public static Contributions everyYear(Horizon horizon, Money total, Party... parties) {
        return of(TreeMap.ofEntries(horizon.eachYear().map(year -> new Tuple2<>(year, total))), parties);
    }

    /** The contributions with other totals. */
    public Contributions withTotals(SortedMap<Integer, Money> totals) {
        return new Contributions(totals, unit, terms, parties, group);
    }

    /** The contributions with the total of one year changed or added. */
    public Contributions withTotal(int year, Money total) {
        return withTotals(totals.put(year, total));
    }

    /** The contributions split in another unit. */
    public Contributions withUnit(MoneyUnit unit) {
        return new Contributions(totals, unit, terms, parties, group);
    }

    /** The contributions on other terms, which parties without terms of their own have. */
    public Contributions withTerms(InstalmentTerms terms) {
        return new Contributions(totals, unit, terms, parties, group);
    }

    /** The contributions in other instalments, which parties without instalments of their own have. */
    public Contributions withInstalments(Instalments instalments) {
        return withTerms(terms.withInstalments(instalments));
    }

    /** The contributions in other instalments from {@code year} on. */
    public Contributions withInstalmentsFrom(int year, Instalments instalments) {
        return withTerms(terms.withLater(terms.later().put(year, instalments)));
    }

    /** The contributions in equal instalments in other months, 1 to 12 and rising. */
    public Contributions withInstalmentMonths(Seq<Integer> instalmentMonths) {
        return withInstalments(Instalments.equal(instalmentMonths));
    }

    /** The contributions paid so many months after they are due by parties that have not agreed on anything else. */
    public Contributions withPaidAfter(int paidAfter) {
        return withTerms(terms.withPaidAfter(paidAfter));
    }

    /** The contributions of these parties and no others. */
    public Contributions withParties(Seq<Party> parties) {
        return new Contributions(totals, unit, terms, parties, group);
    }

    /**
     * The contributions with one party changed.
     *
     * @throws IllegalArgumentException if no party has the id
     */
    public Contributions withParty(String id, UnaryOperator<Party> change) {
        return withParties(ById.changed("party", parties, Party::id, id, change));
    }

    /**
     * The contributions with one member changed.
     *
     * @throws IllegalArgumentException if no member has the id
     */
    public Contributions withMember(String id, UnaryOperator<Member> change) {
        ById.require("member", parties.flatMap(Party::members).map(Member::id), id);
        return withParties(
                parties.map(party -> party.withMembers(ById.changed(party.members(), Member::id, id, change))));
    }

    /** The contributions printed under a heading. */
    public Contributions withGroup(String group) {
        return new Contributions(totals, unit, terms, parties, Option.some(group));
    }

    /** The total of {@code year}. */
    public Money total(int year) {
        return totals.get(year).getOrElse(Money.ZERO);
    }

    /** What each party pays in {@code year}, in order: the total by shares, by largest remainder. */
    public Vector<Money> partyAmounts(int year) {
        return allocate(
                new LargestRemainder(), total(year), parties.map(party -> Claim.of(party.name(), party.share(year))));
    }

    /** What each member weighs in its party's key in {@code year}, party by party; amounts by a composed key. */
    public Seq<Seq<Share>> weights(int year) {
        // in a year without contributions by the measures alone
        return parties.zipWith(
                partyAmounts(year),
                (party, amount) -> party.weights(amount.ore() == 0 ? Money.ofKronor(1) : amount, year));
    }

    /** The contributions of one year alone, with the shares, weights and members of that year. */
    public Contributions in(int year) {
        return withTotals(TreeMap.of(year, total(year))).withParties(parties.map(party -> party.in(year)));
    }

    /** When a party pays: on its own terms, or as all do. */
    public InstalmentTerms terms(Party party) {
        return party.terms(terms);
    }

    /**
     * What each member pays in {@code year}, party by party in order; a member of weight zero pays nothing.
     *
     * <p>The instalments of a party add up both ways: each member's to its year, and each instalment's over its members to the
     * party's; they are the {@linkplain InstalmentTerms#split two-way table} of its members' öre. So do those of all parties
     * that pay in the same months in equal parts: an {@link rar.model.allocation.table.InstalmentPlan} has the same rule.
     */
    public Vector<MemberContribution> memberAmounts(int year) {
        Vector<Money> byParty = partyAmounts(year);
        Vector<MemberContribution> contributions = Vector.empty();
        long before = 0;
        for (int i = 0; i < parties.size(); i++) {
            Party party = parties.get(i);
            Vector<Money> amounts = split(party, byParty.get(i), year);
            contributions = contributions.appendAll(instalments(party, amounts, before, year));
            before += Money.sum(amounts).ore();
        }
        return contributions;
    }

    private Vector<MemberContribution> instalments(Party party, Vector<Money> amounts, long before, int year) {
        if (amounts.isEmpty()) {
            return Vector.empty();
        }
        InstalmentTerms own = terms(party).in(year);
        long[][] cells = own.split(amounts.toJavaStream().mapToLong(Money::ore).toArray(), before);
        return amounts.zipWithIndex()
                .map(paid -> new MemberContribution(
                        party,
                        party.members().get(paid._2),
                        paid._1,
                        own,
                        Vector.ofAll(cells[paid._2]).map(Money::new)));
    }

    private Vector<Money> split(Party party, Money amount, int year) {
        Vector<Claim> claims = party.members()
                .zipWith(party.weights(amount, year), (member, weight) -> Claim.of(member.name(), weight))
                .toVector();
        // a party that owes nothing need not have anybody who could pay
        return amount.ore() == 0 ? claims.map(claim -> amount) : allocate(party.method(), amount, claims);
    }

    private Vector<Money> allocate(AllocationMethod method, Money amount, Seq<Claim> claims) {
        return Vector.ofAll(method.allocate(amount, unit, claims.asJava()).parts())
                .map(part -> part.amount());
    }
}
