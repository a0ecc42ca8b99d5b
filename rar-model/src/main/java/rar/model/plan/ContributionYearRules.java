package rar.model.plan;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.message.Message;
import rar.model.money.Share;
import rar.model.plan.PlanRules.Rule;

/** Rules on shares, weights and members that are others from a later year on. */
final class ContributionYearRules {

    static final Seq<Rule> RULES = Vector.of(
            new Rule(plan -> negative(plan.contributions())),
            new Rule(ContributionYearRules::payers, PartOfPlan.HORIZON),
            new Rule(ContributionYearRules::years, PartOfPlan.HORIZON));

    private ContributionYearRules() {}

    static boolean weighsAnything(Member member) {
        return member.laterWeights()
                .values()
                .prepend(member.weight())
                .appendAll(member.measured()
                        .values()
                        .flatMap(weight -> weight.later().values().prepend(weight.weight())))
                .exists(weight -> weight.compareTo(Share.ZERO) > 0);
    }

    /** Shares and weights of later years below zero. */
    static Seq<BrokenRule> negative(Contributions contributions) {
        return contributions.parties().zipWithIndex().flatMap(party -> {
            PartOfPlan place = PartOfPlan.PARTIES.at(party._2);
            return negative(party._1, place)
                    .appendAll(party._1
                            .members()
                            .zipWithIndex()
                            .flatMap(member -> negative(
                                    party._1, member._1, place.field("members").at(member._2))));
        });
    }

    private static Seq<BrokenRule> negative(Party party, PartOfPlan place) {
        return party.laterShares()
                .filterValues(Share::isNegative)
                .toVector()
                .map(share -> new BrokenRule(
                        place.field("shareFrom").at(share._1),
                        PlanMistake.SHARE_NEGATIVE.with("party", party.name()).with("share", share._2)));
    }

    private static Seq<BrokenRule> negative(Party party, Member member, PartOfPlan place) {
        return member.laterWeights()
                .filterValues(Share::isNegative)
                .toVector()
                .map(weight -> new BrokenRule(
                        place.field(KeyRules.field(party) + "From").at(weight._1),
                        KeyRules.negative(party, member, weight._2)));
    }

    /** Every year a party with a share needs a member that can pay it. */
    static Seq<BrokenRule> payers(PlanDraft plan) {
        return plan.contributions()
                .parties()
                .zipWithIndex()
                .filter(party -> party._1.members().exists(ContributionYearRules::weighsAnything))
                .flatMap(party -> plan.horizon()
                        .eachYear()
                        .find(year -> hasNoPayer(party._1, year))
                        .map(year -> new BrokenRule(
                                PartOfPlan.PARTIES.at(party._2).field("members"),
                                PlanMistake.PAYER_MISSING_IN_YEAR
                                        .with("year", year)
                                        .with("party", party._1.name())
                                        .with("share", party._1.share(year)))));
    }

    private static boolean hasNoPayer(Party party, int year) {
        return party.share(year).compareTo(Share.ZERO) > 0 && !party.members().exists(member -> member.pays(year));
    }

    private static Seq<BrokenRule> years(PlanDraft plan) {
        return plan.contributions().parties().zipWithIndex().flatMap(party -> {
            PartOfPlan place = PartOfPlan.PARTIES.at(party._2);
            return later(
                            plan.horizon(),
                            party._1.laterShares().keySet(),
                            place.field("shareFrom"),
                            PlanMistake.SHARE_OF_FIRST_YEAR.message())
                    .appendAll(party._1
                            .members()
                            .zipWithIndex()
                            .flatMap(member -> years(
                                    plan.horizon(),
                                    KeyRules.field(party._1),
                                    member._1,
                                    place.field("members").at(member._2))));
        });
    }

    private static Seq<BrokenRule> years(Horizon horizon, String field, Member member, PartOfPlan place) {
        boolean reversed = member.from().exists(first -> member.to().exists(last -> last < first));
        return later(
                        horizon,
                        member.laterWeights().keySet(),
                        place.field(field + "From"),
                        PlanMistake.WEIGHT_OF_FIRST_YEAR.with("field", field))
                .appendAll(outside(horizon, member.from(), place.field("from")))
                .appendAll(outside(horizon, member.to(), place.field("to")))
                .appendAll(Option.when(
                        reversed,
                        () -> new BrokenRule(
                                place.field("to"),
                                PlanMistake.MEMBER_ENDS_BEFORE_START
                                        .with("member", member.name())
                                        .with("from", member.from().get())
                                        .with("to", member.to().get()))));
    }

    /** Years outside the plan, and its first, among those from which something becomes something else. */
    static Seq<BrokenRule> later(Horizon horizon, Iterable<Integer> years, PartOfPlan place, Message ofFirstYear) {
        return PlanRules.outsideHorizon(horizon, years, place)
                .appendAll(Vector.ofAll(years)
                        .filter(year -> year == horizon.firstYear())
                        .map(year -> new BrokenRule(place.at(year), ofFirstYear.with("year", year))));
    }

    private static Seq<BrokenRule> outside(Horizon horizon, Option<Integer> year, PartOfPlan place) {
        return year.filter(each -> !horizon.covers(each))
                .toVector()
                .map(each -> new BrokenRule(
                        place,
                        PlanMistake.YEAR_OUTSIDE_PLAN
                                .with("year", each)
                                .with("first", horizon.firstYear())
                                .with("last", horizon.lastYear())));
    }
}
