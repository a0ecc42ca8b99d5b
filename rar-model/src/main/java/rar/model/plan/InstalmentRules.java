package rar.model.plan;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.money.Money;
import rar.model.money.Share;
import rar.model.plan.PlanRules.Rule;

/** Rules on when contributions are due and paid. */
final class InstalmentRules {

    static final Seq<Rule> RULES = Vector.of(
            new Rule(plan -> instalments(plan.contributions())),
            new Rule(InstalmentRules::years, PartOfPlan.HORIZON),
            new Rule(plan -> lateness(plan.contributions())));

    private InstalmentRules() {}

    /**
     * Terms as they are stated.
     *
     * @param whose terms, as the start of a sentence
     * @param place of whose they are
     * @param from the later year from which they hold, if they do not from the first
     * @param value the terms
     */
    record Stated<T>(String whose, PartOfPlan place, Option<Integer> from, T value) {

        /** Where they stand, under a field of this name if they hold from the first year. */
        PartOfPlan field(String first) {
            return from.map(year -> place.field("instalmentsFrom").at(year)).getOrElse(place.field(first));
        }
    }

    /** Instalments that no year can be paid in. */
    static Seq<BrokenRule> instalments(Contributions contributions) {
        return stated(contributions).flatMap(InstalmentRules::unpayable);
    }

    /** Every amount of an instalment, with its place. */
    static Seq<Tuple2<PartOfPlan, Money>> statedAmounts(Contributions contributions) {
        return stated(contributions)
                .filter(each -> each.value instanceof Instalments.ByAmount)
                .flatMap(each -> places(each.field("instalments"), ((Instalments.ByAmount) each.value).byMonth()));
    }

    /** Every share of an instalment, with its place. */
    static Seq<Tuple2<PartOfPlan, Share>> statedShares(Contributions contributions) {
        return stated(contributions)
                .filter(each -> each.value instanceof Instalments.ByShare)
                .flatMap(each -> places(each.field("instalments"), ((Instalments.ByShare) each.value).byMonth()));
    }

    private static <T> Seq<Tuple2<PartOfPlan, T>> places(PartOfPlan place, SortedMap<Integer, T> byMonth) {
        return byMonth.toVector().map(month -> new Tuple2<>(place.at(month._1), month._2));
    }

    /** Those of all and those of single parties, in the first year and in later ones. */
    static Seq<Stated<Instalments>> stated(Contributions contributions) {
        InstalmentTerms terms = contributions.terms();
        return stated("all parties together", PartOfPlan.CONTRIBUTIONS, Option.some(terms.instalments()), terms.later())
                .appendAll(contributions
                        .parties()
                        .zipWithIndex()
                        .flatMap(party -> stated(
                                party._1.name(),
                                PartOfPlan.PARTIES.at(party._2),
                                party._1.instalments(),
                                party._1.laterInstalments())));
    }

    private static Seq<Stated<Instalments>> stated(
            String whose, PartOfPlan place, Option<Instalments> first, SortedMap<Integer, Instalments> later) {
        return later.toVector()
                .map(from -> new Stated<>(whose, place, Option.some(from._1), from._2))
                .prependAll(first.map(all -> new Stated<>(whose, place, Option.none(), all)));
    }

    private static Seq<BrokenRule> years(PlanDraft plan) {
        Horizon horizon = plan.horizon();
        return years(horizon, plan.contributions().terms().later(), PartOfPlan.CONTRIBUTIONS)
                .appendAll(plan.contributions()
                        .parties()
                        .zipWithIndex()
                        .flatMap(
                                party -> years(horizon, party._1.laterInstalments(), PartOfPlan.PARTIES.at(party._2))));
    }

    private static Seq<BrokenRule> years(Horizon horizon, SortedMap<Integer, Instalments> later, PartOfPlan place) {
        return ContributionYearRules.later(
                horizon,
                later.keySet(),
                place.field("instalmentsFrom"),
                PlanMistake.INSTALMENTS_OF_FIRST_YEAR.message());
    }

    private static Seq<BrokenRule> unpayable(Stated<Instalments> stated) {
        Instalments instalments = stated.value;
        if (instalments instanceof Instalments.Equal equal) {
            return months(equal.months(), stated.field("instalmentMonths"));
        }
        PartOfPlan at = stated.field("instalments");
        Seq<BrokenRule> months = months(instalments.months(), at);
        return months.nonEmpty()
                ? months
                : instalments instanceof Instalments.ByShare shares
                        ? shares(shares.byMonth(), at)
                        : amounts((Instalments.ByAmount) instalments, at);
    }

    private static Seq<BrokenRule> months(Seq<Integer> months, PartOfPlan place) {
        boolean rising = months.nonEmpty()
                && months.zip(months.tail()).forAll((Tuple2<Integer, Integer> pair) -> pair._1 < pair._2);
        boolean inYear = months.forAll(month -> month >= 1 && month <= 12);
        return rising && inYear
                ? Vector.empty()
                : Vector.of(new BrokenRule(
                        place,
                        months.isEmpty()
                                ? PlanMistake.INSTALMENT_MONTH_MISSING.message()
                                : PlanMistake.INSTALMENT_MONTHS_NOT_RISING.with("months", months)));
    }

    private static Seq<BrokenRule> shares(SortedMap<Integer, Share> byMonth, PartOfPlan place) {
        Seq<BrokenRule> negative = byMonth.filterValues(Share::isNegative)
                .toVector()
                .map(month -> new BrokenRule(
                        place.at(month._1), PlanMistake.INSTALMENT_SHARE_NEGATIVE.with("share", month._2)));
        Share sum = byMonth.values().fold(Share.ZERO, Share::plus);
        return sum.equals(Share.ONE)
                ? negative
                : negative.append(new BrokenRule(
                        place,
                        PlanMistake.INSTALMENT_SHARES_NOT_WHOLE
                                .with("sum", sum)
                                .with("difference", sum.plus(Share.of(-1, 1)))));
    }

    private static Seq<BrokenRule> amounts(Instalments.ByAmount amounts, PartOfPlan place) {
        return amounts.byMonth()
                .filterValues(Money::isNegative)
                .toVector()
                .map(month ->
                        new BrokenRule(place.at(month._1), PlanMistake.INSTALMENT_NEGATIVE.with("amount", month._2)));
    }

    private static Seq<BrokenRule> lateness(Contributions contributions) {
        return contributions
                .parties()
                .zipWithIndex()
                .flatMap(party -> party._1
                        .paidAfter()
                        .map(months ->
                                new Stated<>(party._1.name(), PartOfPlan.PARTIES.at(party._2), Option.none(), months)))
                .prepend(new Stated<>(
                        "",
                        PartOfPlan.CONTRIBUTIONS,
                        Option.none(),
                        contributions.terms().paidAfter()))
                .filter(each -> each.value < 0 || each.value > InstalmentTerms.MOST_MONTHS)
                .map(each -> new BrokenRule(
                        each.place().field("paidAfter"),
                        PlanMistake.PAID_AFTER_OUT_OF_RANGE
                                .with("most", InstalmentTerms.MOST_MONTHS)
                                .with("months", each.value)));
    }
}
