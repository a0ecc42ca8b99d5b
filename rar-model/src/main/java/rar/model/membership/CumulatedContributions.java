package rar.model.membership;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import rar.model.allocation.Allocation;
import rar.model.allocation.Claim;
import rar.model.allocation.LargestRemainder;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.plan.Contributions.MemberContribution;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Member;
import rar.model.plan.Party;

/**
 * What each member has contributed in all: what a dissolved association divides by.
 *
 * @param rows party by party, member by member, in the plan's order
 */
public record CumulatedContributions(Seq<Row> rows) {

    /** @throws NullPointerException if a component is null; it names the component */
    public CumulatedContributions {
        Components.present(CumulatedContributions.class, rows);
    }

    /**
     * One member's.
     *
     * @param party whose member it is
     * @param member the member
     * @param earlier what it paid before the plan
     * @param planned what it pays by the plan
     */
    public record Row(Party party, Member member, Money earlier, Money planned) {

        /** @throws NullPointerException if a component is null; it names the component */
        public Row {
            Components.present(Row.class, party, member, earlier, planned);
        }

        /** All of it. */
        public Money total() {
            return earlier.plus(planned);
        }
    }

    /**
     * What was paid earlier and what the plan's years up to and including {@code lastYear} add.
     *
     * @param earlier by member id; a member that is not named paid nothing
     * @param lastYear one of the plan's, or the year before it for what was paid earlier alone
     * @throws IllegalArgumentException if an id is no member's, an amount is negative, or the year is not the plan's
     */
    public static CumulatedContributions of(Map<String, Money> earlier, FinancialPlan plan, int lastYear) {
        Seq<Party> parties = plan.contributions().parties();
        Seq<String> ids = parties.flatMap(Party::members).map(Member::id);
        earlier.forEach((id, amount) -> {
            if (!ids.contains(id) || amount.isNegative()) {
                throw new IllegalArgumentException("earlier contributions of \"" + id + "\", " + amount
                        + ": they are zero or more, of one of " + ids.mkString(", "));
            }
        });
        int before = plan.horizon().firstYear() - 1;
        if (lastYear < before || lastYear > plan.horizon().lastYear()) {
            throw new IllegalArgumentException("the plan has the years " + (before + 1) + " to "
                    + plan.horizon().lastYear() + ", not " + lastYear);
        }
        Vector<MemberContribution> paid =
                Vector.rangeClosed(before + 1, lastYear).flatMap(plan.contributions()::memberAmounts);
        return new CumulatedContributions(parties.flatMap(party -> party.members()
                .map(member ->
                        new Row(party, member, earlier.getOrElse(member.id(), Money.ZERO), paidBy(member, paid)))));
    }

    private static Money paidBy(Member member, Seq<MemberContribution> paid) {
        return Money.sum(paid.filter(each -> each.member().equals(member)).map(MemberContribution::amount));
    }

    /** Of all members together. */
    public Money total() {
        return Money.sum(rows.map(Row::total));
    }

    /**
     * Divides what a dissolved association has left (skifte av behållna tillgångar) in proportion to what each member
     * has contributed, as charters do (SFS 2003:1210, 9 §, point 15; Nationella rådet, "Sammanslagning av förbund"), by
     * largest remainder; the parts are in the order of the rows and explain themselves.
     *
     * @param left what is left when debts are paid, such as {@link NetAssets#net()}; zero or more
     * @param unit in which the parts are whole
     * @throws IllegalArgumentException if it is negative, which is a {@link Shortfall}, or no whole number of units, or
     *     if nobody has contributed anything
     */
    public Allocation distribute(Money left, MoneyUnit unit) {
        if (left.isNegative()) {
            throw new IllegalArgumentException(
                    left + " is nothing to distribute; a shortfall is borne by the shares of 5 §");
        }
        Seq<Claim> claims =
                rows.map(row -> Claim.of(row.member().name(), row.total().ore()));
        return new LargestRemainder().allocate(left, unit, claims.asJava());
    }
}
