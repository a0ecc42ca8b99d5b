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

    /**
     * What one member pays in one year.
     *
     * @param party whose member it is
     * @param member the member
     * @param amount its contribution of the year
     * @param instalments the parts, one for each instalment month, differing by at most one öre and summing to the
     *     amount
     */
    public record MemberContribution(Party party, Member member, Money amount, Seq<Money> instalments) {}

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
     * total divided into as many parts. So the öre that a member's instalments leave over are dealt out one after the
     * other, each member going on with the month where the one before it stopped.
     */
    public Vector<MemberContribution> memberAmounts(int year) {
        Vector<Money> byParty = partyAmounts(year);
        Vector<MemberContribution> paid = Vector.empty();
        int next = 0;
        for (int i = 0; i < parties.size(); i++) {
            Party party = parties.get(i);
            Vector<Money> amounts = allocate(
                    party.method(),
                    byParty.get(i),
                    party.members().map(member -> Claim.of(member.name(), member.weight())));
            for (int j = 0; j < amounts.size(); j++) {
                Money amount = amounts.get(j);
                paid = paid.append(
                        new MemberContribution(party, party.members().get(j), amount, instalments(amount, next)));
                next += (int) Math.abs(amount.ore() % instalmentMonths.size());
            }
        }
        return paid;
    }

    /** Equal parts, of which the one at {@code next}, counted round, is the first that takes an öre left over. */
    private Vector<Money> instalments(Money amount, int next) {
        Vector<Money> parts = Vector.ofAll(amount.dividedInto(instalmentMonths.size()));
        return parts.rotateRight(next % parts.size());
    }

    private Vector<Money> allocate(AllocationMethod method, Money amount, Seq<Claim> claims) {
        return Vector.ofAll(method.allocate(amount, unit, claims.asJava()).parts())
                .map(part -> part.amount());
    }
}
