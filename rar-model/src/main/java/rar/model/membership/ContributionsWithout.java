package rar.model.membership;

import io.vavr.Tuple;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import java.math.BigInteger;
import rar.model.allocation.LargestRemainder;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;
import rar.model.plan.ComposedKey;
import rar.model.plan.Contributions;
import rar.model.plan.Contributions.MemberContribution;
import rar.model.plan.Member;
import rar.model.plan.Party;
import rar.model.plan.PartyKey;

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
        return before.withTotals(totals).withParties(parties.map(ContributionsWithout::withoutAgreement));
    }

    /** What was agreed on was another sum; now the amounts are weights. */
    private static Party withoutAgreement(Party party) {
        return party.key() instanceof PartyKey.Agreed ? party.withKey(PartyKey.BY_WEIGHT) : party;
    }

    private Party withoutMember(Party each) {
        return each.equals(party) ? each.withMembers(each.members().remove(member)) : each;
    }

    /**
     * Everyone else pays as before: each party's share becomes what it pays of what is left, over all years together,
     * and the key of the party that was left becomes what its members pay. Years of equal totals come out to the öre,
     * others within their rounding to the unit. Where shares or weights are by year, so is this.
     */
    private Contributions fallenAway() {
        SortedMap<Integer, Money> totals =
                before.totals().map((year, total) -> Tuple.of(year, total.minus(paid(member, year))));
        Seq<Period> periods = periods()
                .filter(period ->
                        period.years.exists(year -> totals.get(year).get().ore() > 0));
        return periods.isEmpty()
                ? with(totals, before.parties().map(this::withoutMember))
                : with(totals, before.parties().map(each -> {
                    Party rest = withoutMember(each);
                    Party shared = periods.foldRight(
                            rest.withLaterShares(TreeMap.empty()),
                            (period, party) -> withShare(party, period, share(rest, period, totals)));
                    return each.equals(party) ? withKeyOfAmounts(shared) : shared;
                }));
    }

    /**
     * Years over which shares and weights stay as they are.
     *
     * @param first whether they begin with the plan
     */
    private record Period(boolean first, Seq<Integer> years) {}

    private Seq<Period> periods() {
        Seq<Integer> years = before.totals().keySet().toVector();
        Seq<Integer> starts = before.parties()
                .flatMap(each -> each.laterShares()
                        .keySet()
                        .toVector()
                        .appendAll(each.members()
                                .flatMap(member -> laterYears(each, member)
                                        .appendAll(member.from())
                                        .appendAll(member.to().map(last -> last + 1)))))
                .filter(years::contains)
                .append(years.head())
                .distinct()
                .sorted();
        return starts.map(start -> new Period(
                start.equals(years.head()),
                years.filter(year -> year >= start && starts.forAll(other -> other <= start || year < other))));
    }

    /** The years from which a member's part of its party's key may be another: by a composed key, where totals are. */
    private Seq<Integer> laterYears(Party party, Member member) {
        return party.key() instanceof ComposedKey
                ? before.totals().keySet().toVector()
                : member.laterWeights().keySet().toVector();
    }

    private Share share(Party rest, Period period, SortedMap<Integer, Money> totals) {
        Money all = Money.sum(period.years.map(year -> totals.get(year).get()));
        return all.ore() == 0
                ? rest.share(period.years.head())
                : Share.of(paid(rest, period).ore(), all.ore());
    }

    private static Party withShare(Party party, Period period, Share share) {
        return period.first ? party.withShare(share) : party.withShareFrom(period.years.head(), share);
    }

    /** The rest of the party pays as before, the others as much less as keeps the shares. */
    private Contributions matchedByOthers() {
        SortedMap<Integer, Money> totals = before.totals().map((year, total) -> Tuple.of(year, matched(year, total)));
        return with(
                totals,
                before.parties().map(each -> each.equals(party) ? withKeyOfAmounts(withoutMember(each)) : each));
    }

    private Party withKeyOfAmounts(Party rest) {
        Seq<Period> paying = periods().filter(period -> paid(rest, period).ore() > 0);
        if (paying.isEmpty()) {
            return rest;
        }
        Seq<Member> members = rest.members()
                .map(each -> paying.foldRight(
                        each.withLaterWeights(TreeMap.empty()),
                        (period, member) -> withWeight(
                                member, period, Share.of(paid(each, period).ore(), 1))));
        return rest.withMethod(new LargestRemainder())
                .withKey(PartyKey.BY_WEIGHT)
                .withMembers(members.map(each -> each.withMeasured(TreeMap.empty())));
    }

    private static Member withWeight(Member member, Period period, Share weight) {
        return period.first ? member.withWeight(weight) : member.withWeightFrom(period.years.head(), weight);
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
                Share.of(stays.ore(), unit.ore()).dividedBy(party.share(year)).timesHalfUp(BigInteger.ONE);
        return Money.of(units.longValueExact(), unit);
    }

    private Money paid(Party each, Period period) {
        return Money.sum(each.members().map(member -> paid(member, period)));
    }

    private Money paid(Member each, Period period) {
        return Money.sum(period.years.map(year -> paid(each, year)));
    }

    private Money paid(Member each, int year) {
        return before.memberAmounts(year)
                .find(paid -> paid.member().equals(each))
                .map(MemberContribution::amount)
                .getOrElse(Money.ZERO);
    }
}
