package rar.model.plan;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;
import rar.model.plan.PlanRules.Rule;

/** Rules on what the members pay. */
final class ContributionRules {

    static final Seq<Rule> RULES = Vector.of(
            new Rule(ContributionRules::totals, PartOfPlan.HORIZON, PartOfPlan.CONTRIBUTIONS.field("unit")),
            new Rule(plan -> parties(plan.contributions()), PartOfPlan.PARTIES),
            new Rule(plan -> eachParty(plan.contributions())),
            new Rule(ContributionRules::payers, PartOfPlan.HORIZON),
            new Rule(ContributionRules::years, PartOfPlan.HORIZON),
            new Rule(ContributionRules::gaps, PartOfPlan.HORIZON, PartOfPlan.CONTRIBUTIONS, PartOfPlan.PARTIES));

    private ContributionRules() {}

    private static Seq<BrokenRule> totals(PlanDraft plan) {
        Contributions contributions = plan.contributions();
        MoneyUnit unit = contributions.unit();
        Seq<BrokenRule> missing = plan.horizon()
                .eachYear()
                .filter(year -> !contributions.totals().containsKey(year))
                .map(year -> new BrokenRule(
                        PartOfPlan.CONTRIBUTIONS.field("totals"),
                        "the total of " + year + " is missing; the plan covers "
                                + plan.horizon().firstYear() + " to "
                                + plan.horizon().lastYear()));
        Seq<BrokenRule> wrong = Vector.ofAll(contributions.totals()).flatMap(total -> {
            PartOfPlan place = PartOfPlan.CONTRIBUTIONS.field("totals").at(total._1);
            if (total._2.isNegative()) {
                return Vector.of(
                        new BrokenRule(place, "contributions of " + total._2 + " are negative; give zero or more"));
            }
            return total._2.ore() % unit.ore() == 0
                    ? Vector.empty()
                    : Vector.of(new BrokenRule(
                            place,
                            total._2 + " is not a whole number of " + unit
                                    + ", the unit it is split in; round it, or choose a finer unit"));
        });
        return missing.appendAll(wrong)
                .appendAll(PlanRules.outsideHorizon(
                        plan.horizon(), contributions.totals().keySet(), PartOfPlan.CONTRIBUTIONS.field("totals")));
    }

    private static Seq<BrokenRule> parties(Contributions contributions) {
        Seq<Party> parties = contributions.parties();
        if (parties.isEmpty()) {
            return Vector.of(new BrokenRule(PartOfPlan.PARTIES, "an association needs at least one party"));
        }
        Seq<Integer> later = parties.flatMap(party -> party.laterShares().keySet()).distinct().sorted();
        return sum("", parties.map(Party::share))
                .toVector()
                .appendAll(later.flatMap(
                        year -> sum(" from " + year + " on", parties.map(party -> party.share(year)))));
    }

    private static Option<BrokenRule> sum(String when, Seq<Share> shares) {
        Share sum = shares.fold(Share.ZERO, Share::plus);
        return Option.when(
                !sum.equals(Share.ONE),
                () -> new BrokenRule(
                        PartOfPlan.PARTIES,
                        "the parties' shares" + when + " sum to " + sum + ", not to 100 %; the difference is "
                                + sum.plus(Share.of(-1, 1)) + "; correct a share"));
    }

    private static Seq<BrokenRule> eachParty(Contributions contributions) {
        return contributions
                .parties()
                .zipWithIndex()
                .flatMap(party -> party(party._1, PartOfPlan.PARTIES.at(party._2)));
    }

    private static Seq<BrokenRule> party(Party party, PartOfPlan place) {
        Vector<BrokenRule> found = Vector.empty();
        if (party.share().isNegative()) {
            found = found.append(new BrokenRule(
                    place.field("share"),
                    "the share of " + party.name() + " is " + party.share() + "; give zero or more"));
        }
        found = found.appendAll(party.laterShares()
                .filterValues(Share::isNegative)
                .toVector()
                .map(share -> new BrokenRule(
                        place.field("shareFrom").at(share._1),
                        "the share of " + party.name() + " is " + share._2 + "; give zero or more")));
        if (!party.members().exists(ContributionRules::weighsAnything)) {
            found = found.append(new BrokenRule(
                    place.field("members"),
                    "no member of " + party.name() + " has a weight above zero, so none can pay; give one"));
        }
        return found.appendAll(party.members()
                .zipWithIndex()
                .flatMap(member -> weights(
                        member._1, place.field("members").at(member._2))));
    }

    private static boolean weighsAnything(Member member) {
        return member.laterWeights()
                .values()
                .prepend(member.weight())
                .exists(weight -> weight.compareTo(Share.ZERO) > 0);
    }

    private static Seq<BrokenRule> weights(Member member, PartOfPlan place) {
        return member.laterWeights()
                .filterValues(Share::isNegative)
                .toVector()
                .map(weight -> place.field("weightFrom").at(weight._1))
                .prependAll(Option.when(member.weight().isNegative(), () -> place.field("weight")))
                .map(where ->
                        new BrokenRule(where, "the weight of " + member.name() + " is negative; give zero or more"));
    }

    /** Every year a party with a share needs a member that can pay it. */
    private static Seq<BrokenRule> payers(PlanDraft plan) {
        return plan.contributions()
                .parties()
                .zipWithIndex()
                .filter(party -> party._1.members().exists(ContributionRules::weighsAnything))
                .flatMap(party -> plan.horizon()
                        .eachYear()
                        .find(year -> party._1.share(year).compareTo(Share.ZERO) > 0
                                && party._1.members().forAll(member -> member.weight(year).equals(Share.ZERO)))
                        .map(year -> new BrokenRule(
                                PartOfPlan.PARTIES.at(party._2).field("members"),
                                "in " + year + " no member of " + party._1.name()
                                        + " has a weight above zero, so none can pay its share of "
                                        + party._1.share(year) + "; give one, or a share of zero from " + year
                                        + " on")));
    }

    private static Seq<BrokenRule> years(PlanDraft plan) {
        return plan.contributions().parties().zipWithIndex().flatMap(party -> {
            PartOfPlan place = PartOfPlan.PARTIES.at(party._2);
            return later(plan.horizon(), party._1.laterShares().keySet(), place, "share")
                    .appendAll(party._1
                            .members()
                            .zipWithIndex()
                            .flatMap(member -> years(
                                    plan.horizon(), member._1, place.field("members").at(member._2))));
        });
    }

    private static Seq<BrokenRule> years(Horizon horizon, Member member, PartOfPlan place) {
        Seq<BrokenRule> outside = later(horizon, member.laterWeights().keySet(), place, "weight")
                .appendAll(outside(horizon, member.from(), place.field("from")))
                .appendAll(outside(horizon, member.to(), place.field("to")));
        boolean reversed = member.from().exists(first -> member.to().exists(last -> last < first));
        return reversed
                ? outside.append(new BrokenRule(
                        place.field("to"),
                        member.name() + " is a member to " + member.to().get() + ", before it joins in "
                                + member.from().get() + "; give a later year, or leave the member out"))
                : outside;
    }

    private static Seq<BrokenRule> later(Horizon horizon, Iterable<Integer> years, PartOfPlan place, String what) {
        PartOfPlan from = place.field(what + "From");
        return PlanRules.outsideHorizon(horizon, years, from)
                .appendAll(Vector.ofAll(years)
                        .filter(year -> year == horizon.firstYear())
                        .map(year -> new BrokenRule(
                                from.at(year),
                                "the " + what + " of " + year + ", the plan's first year, is its \"" + what
                                        + "\"; give later years here")));
    }

    private static Seq<BrokenRule> outside(Horizon horizon, Option<Integer> year, PartOfPlan place) {
        return year.filter(each -> !horizon.covers(each))
                .toVector()
                .map(each -> new BrokenRule(
                        place,
                        "the year " + each + " is outside the plan, which covers " + horizon.firstYear() + " to "
                                + horizon.lastYear() + "; leave it out where nothing changes in these years"));
    }

    /** A method whose parts do not sum to the total, as independent rounding, would lose or invent money. */
    private static Seq<BrokenRule> gaps(PlanDraft plan) {
        Contributions contributions = plan.contributions();
        return areDivisible(plan)
                ? plan.horizon()
                        .eachYear()
                        .flatMap(year -> gaps(contributions, year))
                        .take(1)
                : Vector.empty();
    }

    /** Whether every year's total can be divided over parties, members and instalments. */
    static boolean areDivisible(PlanDraft plan) {
        Contributions contributions = plan.contributions();
        return parties(contributions).isEmpty()
                && eachParty(contributions).isEmpty()
                && payers(plan).isEmpty()
                && InstalmentRules.instalments(contributions).isEmpty()
                && totals(plan).isEmpty();
    }

    private static Seq<BrokenRule> gaps(Contributions contributions, int year) {
        Vector<Money> byParty = contributions.partyAmounts(year);
        // party by party, as ids that stand twice tell no members apart
        Vector<Contributions.MemberContribution> rest = contributions.memberAmounts(year);
        Vector<BrokenRule> gaps = Vector.empty();
        for (int i = 0; i < byParty.size(); i++) {
            Party party = contributions.parties().get(i);
            int members = party.members().size();
            Money paid = Money.sum(rest.take(members).map(Contributions.MemberContribution::amount));
            rest = rest.drop(members);
            gaps = gaps.appendAll(gap(PartOfPlan.PARTIES.at(i).field("method"), party, year, paid, byParty.get(i)));
        }
        return gaps;
    }

    private static Option<BrokenRule> gap(PartOfPlan place, Party party, int year, Money paid, Money due) {
        Money gap = due.minus(paid);
        return Option.when(
                !gap.equals(Money.ZERO),
                () -> new BrokenRule(
                        place,
                        "by the method " + party.method().name() + " the members of " + party.name() + " pay " + paid
                                + " of " + due + " in " + year + ", a rounding gap of " + gap
                                + "; a plan needs a method that sums, such as largest-remainder"));
    }
}
