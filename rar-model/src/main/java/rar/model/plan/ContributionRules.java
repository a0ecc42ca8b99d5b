package rar.model.plan;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.message.Message;
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
                        PlanMistake.TOTAL_MISSING
                                .with("year", year)
                                .with("first", plan.horizon().firstYear())
                                .with("last", plan.horizon().lastYear())));
        Seq<BrokenRule> wrong = Vector.ofAll(contributions.totals()).flatMap(total -> {
            PartOfPlan place = PartOfPlan.CONTRIBUTIONS.field("totals").at(total._1);
            if (total._2.isNegative()) {
                return Vector.of(new BrokenRule(place, PlanMistake.CONTRIBUTIONS_NEGATIVE.with("amount", total._2)));
            }
            return total._2.ore() % unit.ore() == 0
                    ? Vector.empty()
                    : Vector.of(new BrokenRule(
                            place,
                            PlanMistake.TOTAL_NOT_IN_UNITS
                                    .with("total", total._2)
                                    .with("unit", unit)));
        });
        return missing.appendAll(wrong)
                .appendAll(PlanRules.outsideHorizon(
                        plan.horizon(), contributions.totals().keySet(), PartOfPlan.CONTRIBUTIONS.field("totals")));
    }

    private static Seq<BrokenRule> parties(Contributions contributions) {
        Seq<Party> parties = contributions.parties();
        if (parties.isEmpty()) {
            return Vector.of(new BrokenRule(PartOfPlan.PARTIES, PlanMistake.PARTY_MISSING.message()));
        }
        Seq<Integer> later = parties.flatMap(party -> party.laterShares().keySet())
                .distinct()
                .sorted();
        return sum(parties.map(Party::share), PlanMistake.SHARES_NOT_WHOLE.message())
                .toVector()
                .appendAll(later.flatMap(year -> sum(
                        parties.map(party -> party.share(year)),
                        PlanMistake.SHARES_FROM_NOT_WHOLE.with("year", year))));
    }

    private static Option<BrokenRule> sum(Seq<Share> shares, Message mistake) {
        Share sum = shares.fold(Share.ZERO, Share::plus);
        return Option.when(
                !sum.equals(Share.ONE),
                () -> new BrokenRule(
                        PartOfPlan.PARTIES, mistake.with("sum", sum).with("difference", sum.plus(Share.of(-1, 1)))));
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
                    PlanMistake.SHARE_NEGATIVE.with("party", party.name()).with("share", party.share())));
        }
        if (!party.members().exists(ContributionYearRules::weighsAnything)) {
            found = found.append(
                    new BrokenRule(place.field("members"), PlanMistake.WEIGHT_MISSING.with("party", party.name())));
        }
        return found.appendAll(party.members()
                .zipWithIndex()
                .filter(member -> member._1.weight().isNegative())
                .map(member -> new BrokenRule(
                        place.field("members").at(member._2).field(KeyRules.field(party)),
                        KeyRules.negative(party, member._1, member._1.weight()))));
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
                && ContributionYearRules.negative(contributions).isEmpty()
                && KeyRules.keys(contributions).isEmpty()
                && ContributionYearRules.payers(plan).isEmpty()
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
                        PlanMistake.ROUNDING_GAP
                                .with("method", party.method().name())
                                .with("party", party.name())
                                .with("paid", paid)
                                .with("due", due)
                                .with("year", year)
                                .with("gap", gap)));
    }
}
