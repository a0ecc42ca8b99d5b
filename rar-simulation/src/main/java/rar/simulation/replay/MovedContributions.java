package rar.simulation.replay;

import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import rar.model.allocation.AllocationMethod;
import rar.model.allocation.Claim;
import rar.model.allocation.LargestRemainder;
import rar.model.membership.VacatedContribution;
import rar.model.money.Money;
import rar.model.money.Share;
import rar.model.plan.ComposedKey;
import rar.model.plan.Contributions;
import rar.model.plan.Contributions.MemberContribution;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Member;
import rar.model.plan.Party;
import rar.model.plan.PartyKey;

/**
 * What each member owes in one scenario, where weights have drifted and members have left: the plan's contributions with
 * other weights, other members and other totals.
 */
final class MovedContributions {

    private static final AllocationMethod LARGEST_REMAINDER = new LargestRemainder();

    private final Contributions before;
    private final GrownMembers grown = new GrownMembers();
    private final Map<String, YearMonth> leaves = new HashMap<>();
    private final Map<String, VacatedContribution> rules = new HashMap<>();

    private int settledYear = -1;
    private Set<String> settledLeft = Set.of();
    private Set<String> gone = Set.of();
    private Vector<MemberContribution> settled = Vector.empty();

    MovedContributions(FinancialPlan plan) {
        this.before = plan.contributions();
    }

    /** Whether a member can owe anything in a year of the plan. */
    static boolean canOwe(FinancialPlan plan, Member member) {
        return plan.horizon().eachYear().exists(member::pays);
    }

    /** A member owes nothing from a month on, unless it has left before. */
    void leave(String member, YearMonth month, VacatedContribution rule) {
        if (!leaves.containsKey(member) || month.isBefore(leaves.get(member))) {
            leaves.put(member, month);
            rules.put(member, rule);
        }
    }

    /** A member's weight by a measure grows from now on. */
    void grow(String member, String measure, double growth) {
        grown.grow(member, measure, growth);
    }

    /** Whether anything has been moved by then. */
    boolean isMoved(YearMonth due) {
        return !grown.isEmpty() || leaves.values().stream().anyMatch(month -> !month.isAfter(due));
    }

    /** What each member owes in a month; nothing where it is no instalment month of its party. */
    Map<String, Money> owed(YearMonth due) {
        Map<String, Money> owed = new LinkedHashMap<>();
        for (MemberContribution paid : agreed(due)) {
            int q = paid.terms().due(due.getYear()).indexOf(due);
            if (q >= 0) {
                owed.put(
                        paid.member().id(),
                        gone.contains(paid.member().id())
                                ? Money.ZERO
                                : paid.instalments().get(q));
            }
        }
        return owed;
    }

    /** What is paid in the year by the agreement of a month, which few months change; of {@code gone} it is not paid. */
    private Vector<MemberContribution> agreed(YearMonth due) {
        Set<String> left = new HashSet<>();
        leaves.forEach((member, month) -> {
            if (!month.isAfter(due)) {
                left.add(member);
            }
        });
        if (settledYear != due.getYear() || !settledLeft.equals(left)) {
            settledYear = due.getYear();
            settledLeft = left;
            gone = new HashSet<>();
            settled = agreed(due, gone).memberAmounts(due.getYear());
        }
        return settled;
    }

    /** The contributions by which is paid in a month; of {@code gone} the amounts are not paid. */
    private Contributions agreed(YearMonth due, Set<String> gone) {
        int year = due.getYear();
        Contributions planned = before.in(year);
        Seq<Party> parties = planned.parties().map(party -> remaining(party, due, gone));
        before.parties()
                .flatMap(Party::members)
                .map(Member::id)
                .filter(member -> hasLeft(member, due, VacatedContribution.FALLS_AWAY)
                        || hasLeft(member, due, VacatedContribution.FALLS_AWAY_MATCHED))
                .forEach(gone::add);
        Contributions owed = with(year, before.total(year), parties);
        Map<String, Money> amounts = new HashMap<>();
        owed.memberAmounts(year).forEach(paid -> amounts.put(paid.member().id(), paid.amount()));
        Money total = before.total(year);
        Seq<Party> matched = parties;
        for (Party party : parties) {
            Vector<Member> stay = party.members()
                    .toVector()
                    .reject(m -> hasLeft(m.id(), due, VacatedContribution.FALLS_AWAY_MATCHED));
            Money all = sum(party.members(), amounts);
            Money left = sum(stay, amounts);
            if (!left.equals(all)) {
                total = total.min(totalOf(left, party.share()));
                matched = matched.replace(party, withKey(party, stay, amounts));
            }
        }
        return with(year, total, matched);
    }

    /** A party with its weights as grown and without those whose contribution it shares; whole where nobody remains. */
    private Party remaining(Party party, YearMonth due, Set<String> gone) {
        // weights by measures are found with the amount that they divide
        Seq<Member> grownApart = party.key() instanceof ComposedKey ? party.members() : grown.apart(party);
        Seq<Member> stay = grownApart.reject(m -> hasLeft(m.id(), due, VacatedContribution.SHARED_BY_PARTY));
        if (!stay.exists(member -> member.pays(due.getYear()))) {
            party.members().forEach(member -> gone.add(member.id()));
            return withMembers(party, party.method(), grownApart);
        }
        return withMembers(party, party.method(), stay);
    }

    private boolean hasLeft(String member, YearMonth due, VacatedContribution rule) {
        return leaves.containsKey(member) && !leaves.get(member).isAfter(due) && rules.get(member) == rule;
    }

    private static Money sum(Seq<Member> members, Map<String, Money> amounts) {
        return Money.sum(members.map(member -> amounts.getOrDefault(member.id(), Money.ZERO)));
    }

    /** The whole of which this amount is that share, in whole units. */
    private Money totalOf(Money amount, Share share) {
        BigInteger units =
                Share.of(amount.ore(), before.unit().ore()).dividedBy(share).timesHalfUp(BigInteger.ONE);
        return Money.of(units.longValueExact(), before.unit());
    }

    private static Party withKey(Party party, Vector<Member> stay, Map<String, Money> amounts) {
        Vector<Member> key = stay.map(member ->
                member.withWeight(amounts.getOrDefault(member.id(), Money.ZERO).ore()));
        return key.exists(member -> !member.weight().equals(Share.ZERO))
                ? withMembers(party, LARGEST_REMAINDER, key.map(member -> member.withMeasured(TreeMap.empty())))
                        .withKey(PartyKey.BY_WEIGHT)
                : party;
    }

    private static Party withMembers(Party party, AllocationMethod method, Seq<Member> members) {
        return party.withMethod(method).withMembers(members);
    }

    /** Contributions of one year, where a method that leaves a gap gives way to one that does not. */
    private Contributions with(int year, Money total, Seq<Party> parties) {
        Vector<Money> amounts = contributions(year, total, parties).partyAmounts(year);
        Seq<Party> planned = before.in(year).parties();
        return contributions(
                year,
                total,
                parties.zipWithIndex()
                        .map(party -> grown.byMeasures(planned.get(party._2), party._1, amounts.get(party._2)))
                        .zipWith(
                                amounts,
                                (party, amount) -> sums(party, amount, year)
                                        ? party
                                        : withMembers(party, LARGEST_REMAINDER, party.members())));
    }

    private boolean sums(Party party, Money amount, int year) {
        if (amount.ore() == 0) {
            return true;
        }
        Seq<Claim> claims = party.members()
                .zipWith(party.weights(amount, year), (member, weight) -> Claim.of(member.name(), weight));
        return party.method()
                .allocate(amount, before.unit(), claims.asJava())
                .gap()
                .equals(Money.ZERO);
    }

    private Contributions contributions(int year, Money total, Seq<Party> parties) {
        return before.withTotals(TreeMap.of(year, total)).withParties(parties);
    }
}
