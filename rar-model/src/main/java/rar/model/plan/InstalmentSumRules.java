package rar.model.plan;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.money.Money;
import rar.model.plan.InstalmentRules.Stated;
import rar.model.plan.PlanRules.Rule;

/** Rules on what instalments sum to that are given as amounts. */
final class InstalmentSumRules {

    static final Seq<Rule> RULES = Vector.of(
            new Rule(InstalmentSumRules::amounts, PartOfPlan.HORIZON, PartOfPlan.CONTRIBUTIONS, PartOfPlan.PARTIES));

    private InstalmentSumRules() {}

    /** Amounts are those of every year in which they hold; of each list the first year is told that they do not sum to. */
    private static Seq<BrokenRule> amounts(PlanDraft plan) {
        Contributions contributions = plan.contributions();
        if (!ContributionRules.areDivisible(plan)) {
            return Vector.empty();
        }
        return InstalmentRules.stated(contributions)
                .filter(each -> each.value() instanceof Instalments.ByAmount)
                .flatMap(each -> plan.horizon()
                        .eachYear()
                        .filter(year -> holds(contributions, each, year))
                        .flatMap(year -> unequal(each, year, owed(contributions, each.place(), year)))
                        .headOption());
    }

    private static boolean holds(Contributions contributions, Stated<Instalments> each, int year) {
        return each.from().forAll(first -> first <= year)
                && InstalmentRules.stated(contributions)
                        .filter(other -> other.place().equals(each.place()))
                        .flatMap(Stated::from)
                        .forAll(later -> later > year || each.from().exists(first -> later <= first));
    }

    private static Money owed(Contributions contributions, PartOfPlan place, int year) {
        int party = contributions
                .parties()
                .zipWithIndex()
                .find(each -> PartOfPlan.PARTIES.at(each._2).equals(place))
                .map(each -> each._2)
                .getOrElse(-1);
        return party < 0
                ? contributions.total(year)
                : contributions.partyAmounts(year).get(party);
    }

    private static Option<BrokenRule> unequal(Stated<Instalments> stated, int year, Money owed) {
        Money sum = ((Instalments.ByAmount) stated.value()).sum();
        boolean ofAll = stated.place().equals(PartOfPlan.CONTRIBUTIONS);
        return Option.when(
                !sum.equals(owed),
                () -> new BrokenRule(
                        stated.field("instalments"),
                        (ofAll
                                        ? PlanMistake.INSTALMENTS_NOT_TOTAL.message()
                                        : PlanMistake.INSTALMENTS_NOT_PART.with("party", stated.whose()))
                                .with("sum", sum)
                                .with("owed", owed)
                                .with("year", year)
                                .with("difference", sum.minus(owed))));
    }
}
