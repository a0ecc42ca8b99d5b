package rar.model.membership;

import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import java.math.BigInteger;
import rar.model.allocation.LargestRemainder;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;
import rar.model.plan.Contributions;
import rar.model.plan.Contributions.MemberContribution;
import rar.model.plan.Member;
import rar.model.plan.Party;

/** The contributions of an association that one of its members has left. */
final class ContributionsWithout {

    private final Contributions before;
    private final Party party;
    private final Member member;

    ContributionsWithout(Contributions before, Party party, Member member) {
        this.before = before;
        this.party = party;
        this.member = member;
    }

    Contributions by(VacatedContribution rule) {
        return switch (rule) {
            case SHARED_BY_PARTY -> with(before.totals(), before.parties().map(this::withoutMember));
            case FALLS_AWAY -> fallenAway();
            case FALLS_AWAY_MATCHED -> matchedByOthers();
        };
    }

    private Contributions with(SortedMap<Integer, Money> totals, Seq<Party> parties) {
        return before.withTotals(totals).withParties(parties);
    }

    private Party withoutMember(Party each) {
        return each.equals(party) ? each.withMembers(each.members().remove(member)) : each;
    }

    /**
     * Everyone else pays as before: each party's share becomes what it pays of what is left, over all years together,
     * and the key of the party that was left becomes what its members pay. Years of equal totals come out to the öre,
     * others within their rounding to the unit.
     */
    private Contributions fallenAway() {
        SortedMap<Integer, Money> totals =
                before.totals().map((year, total) -> Tuple.of(year, total.minus(paid(member, year))));
        Money all = Money.sum(totals.values());
        return all.equals(Money.ZERO)
                ? with(totals, before.parties().map(this::withoutMember))
                : with(totals, before.parties().map(each -> {
                    Party rest = withoutMember(each);
                    Share share = Share.of(paid(rest).ore(), all.ore());
                    return each.equals(party) ? withKeyOfAmounts(rest, share) : rest.withShare(share);
                }));
    }

    /** The rest of the party pays as before, the others as much less as keeps the shares. */
    private Contributions matchedByOthers() {
        SortedMap<Integer, Money> totals = before.totals().map((year, total) -> Tuple.of(year, matched(year, total)));
        return with(
                totals,
                before.parties()
                        .map(each -> each.equals(party) ? withKeyOfAmounts(withoutMember(each), each.share()) : each));
    }

    private Party withKeyOfAmounts(Party rest, Share share) {
        boolean nobodyPays = paid(rest).equals(Money.ZERO);
        Seq<Member> members = nobodyPays
                ? rest.members()
                : rest.members().map(each -> each.withWeight(paid(each).ore()));
        return rest.withShare(share).withMethod(new LargestRemainder()).withMembers(members);
    }

    /** The total of which the party's share is what its remaining members pay. */
    private Money matched(int year, Money total) {
        Money left = paid(member, year);
        if (left.equals(Money.ZERO)) {
            return total;
        }
        Money stays = Money.sum(before.memberAmounts(year)
                        .filter(paid -> paid.party().equals(party))
                        .map(MemberContribution::amount))
                .minus(left);
        MoneyUnit unit = before.unit();
        BigInteger units =
                Share.of(stays.ore(), unit.ore()).dividedBy(party.share()).timesHalfUp(BigInteger.ONE);
        return Money.of(units.longValueExact(), unit);
    }

    private Money paid(Party each) {
        return Money.sum(each.members().map(this::paid));
    }

    private Money paid(Member each) {
        return Money.sum(before.totals().keySet().toVector().map(year -> paid(each, year)));
    }

    private Money paid(Member each, int year) {
        return before.memberAmounts(year)
                .find(paid -> paid.member().equals(each))
                .map(MemberContribution::amount)
                .getOrElse(Money.ZERO);
    }
}
