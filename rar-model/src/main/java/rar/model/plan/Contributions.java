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
import rar.model.allocation.table.TwoWayTable;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;

/**
 * What the members pay (medlemsinsatser): a total a year, split over the parties by their shares and over each party's
 * members by its key, paid in instalments.
 *
 * @param totals by year
 * @param unit in which parties' and members' amounts of a year are whole
 * @param instalmentMonths the months of the year, 1 to 12 and rising, in which an equal part is paid
 * @param parties the financing parties, their shares summing to one
 * @param group the heading of the budget that contributions are printed and summed under, if any
 */
public record Contributions(
        SortedMap<Integer, Money> totals,
        MoneyUnit unit,
        Seq<Integer> instalmentMonths,
        Seq<Party> parties,
        Option<String> group) {

    /** The first month of each quarter. */
    public static final Seq<Integer> QUARTERLY = Vector.of(1, 4, 7, 10);

    /** @throws NullPointerException if a component is null; it names the component */
    public Contributions {
        Components.present(Contributions.class, totals, unit, instalmentMonths, parties, group);
    }

    /**
     * What one member pays in one year.
     *
     * @param party whose member it is
     * @param member the member
     * @param amount its contribution of the year
     * @param instalments the parts, one for each instalment month, differing by at most one öre and summing to the
     *     amount
     */
    public record MemberContribution(Party party, Member member, Money amount, Seq<Money> instalments) {

        /** @throws NullPointerException if a component is null; it names the component */
        public MemberContribution {
            Components.present(MemberContribution.class, party, member, amount, instalments);
        }
    }

    /** Contributions that are split in whole kronor and paid at the beginning of each quarter. */
    public static Contributions of(SortedMap<Integer, Money> totals, Party... parties) {
        return new Contributions(totals, MoneyUnit.KRONA, QUARTERLY, Vector.of(parties), Option.none());
    }

    /** Contributions of the same total every year, split in whole kronor and paid at the beginning of each quarter. */
    public static Contributions everyYear(Horizon horizon, Money total, Party... parties) {
        return of(TreeMap.ofEntries(horizon.eachYear().map(year -> new Tuple2<>(year, total))), parties);
    }

    /** The contributions with other totals. */
    public Contributions withTotals(SortedMap<Integer, Money> totals) {
        return new Contributions(totals, unit, instalmentMonths, parties, group);
    }

    /** The contributions with the total of one year changed or added. */
    public Contributions withTotal(int year, Money total) {
        return withTotals(totals.put(year, total));
    }

    /** The contributions split in another unit. */
    public Contributions withUnit(MoneyUnit unit) {
        return new Contributions(totals, unit, instalmentMonths, parties, group);
    }

    /** The contributions paid in other months, 1 to 12 and rising. */
    public Contributions withInstalmentMonths(Seq<Integer> instalmentMonths) {
        return new Contributions(totals, unit, instalmentMonths, parties, group);
    }

    /** The contributions of these parties and no others. */
    public Contributions withParties(Seq<Party> parties) {
        return new Contributions(totals, unit, instalmentMonths, parties, group);
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
        return new Contributions(totals, unit, instalmentMonths, parties, Option.some(group));
    }

    /** The total of {@code year}. */
    public Money total(int year) {
        return totals.get(year).getOrElse(Money.ZERO);
    }

    /** What each party pays in {@code year}, in order: the total by shares, by largest remainder. */
    public Vector<Money> partyAmounts(int year) {
        return allocate(
                new LargestRemainder(), total(year), parties.map(party -> Claim.of(party.name(), party.share())));
    }

    /**
     * What each member pays in {@code year}, party by party in order; a member of weight zero pays nothing.
     *
     * <p>The instalments add up both ways: each member's to its year, and each month's over all members to the year's
     * total divided into as many parts. They are the {@linkplain TwoWayTable#inParts two-way table} of the members' öre,
     * by the rule that an {@link rar.model.allocation.table.InstalmentPlan} has in any unit.
     */
    public Vector<MemberContribution> memberAmounts(int year) {
        Vector<Money> byParty = partyAmounts(year);
        Vector<Vector<Money>> byMember = parties.zipWith(byParty, this::split).toVector();
        Vector<Seq<Money>> paid = instalments(byMember.flatMap(amounts -> amounts));
        Vector<MemberContribution> contributions = Vector.empty();
        for (int i = 0; i < parties.size(); i++) {
            Party party = parties.get(i);
            for (int j = 0; j < party.members().size(); j++) {
                contributions = contributions.append(new MemberContribution(
                        party, party.members().get(j), byMember.get(i).get(j), paid.get(contributions.size())));
            }
        }
        return contributions;
    }

    private Vector<Money> split(Party party, Money amount) {
        return allocate(
                party.method(), amount, party.members().map(member -> Claim.of(member.name(), member.weight())));
    }

    private Vector<Seq<Money>> instalments(Vector<Money> amounts) {
        if (amounts.isEmpty()) {
            return Vector.empty();
        }
        long[] ore = amounts.toJavaStream().mapToLong(Money::ore).toArray();
        TwoWayTable table = TwoWayTable.inParts(ore, instalmentMonths.size());
        return Vector.range(0, ore.length).map(i -> Vector.ofAll(table.row(i)).map(Money::new));
    }

    private Vector<Money> allocate(AllocationMethod method, Money amount, Seq<Claim> claims) {
        return Vector.ofAll(method.allocate(amount, unit, claims.asJava()).parts())
                .map(part -> part.amount());
    }
}
