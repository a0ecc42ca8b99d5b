package rar.model.plan;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigInteger;
import java.time.YearMonth;
import rar.model.money.Money;
import rar.model.money.Share;

/** Rules on external funding of projects and planned grants. */
final class FundingRules {

    /** A share that a refusal cuts to has whole hundredths of a per cent, so that what is paid is the same everywhere. */
    private static final BigInteger FINEST = BigInteger.valueOf(10_000);

    private FundingRules() {}

    /** All funding of a plan, each at its place. */
    static Vector<Tuple2<PartOfPlan, ProjectFunding>> placed(Seq<Project> projects, Seq<PlannedGrant> grants) {
        return placed(projects.map(Project::funding), PartOfPlan.PROJECTS)
                .appendAll(placed(grants.map(PlannedGrant::funding), PartOfPlan.GRANTS));
    }

    static Vector<Tuple2<PartOfPlan, ProjectFunding>> placed(Seq<Option<ProjectFunding>> fundings, PartOfPlan place) {
        return Vector.ofAll(fundings.zipWithIndex())
                .flatMap(each ->
                        each._1.map(funding -> new Tuple2<>(place.at(each._2).field("funding"), funding)));
    }

    /** Its amounts, each at its place. */
    static Vector<Tuple2<PartOfPlan, Money>> amounts(ProjectFunding funding, PartOfPlan place) {
        return funding.ceiling()
                .toVector()
                .map(most -> new Tuple2<>(place.field("ceiling"), most))
                .append(new Tuple2<>(place.field("earnedBefore"), funding.earnedBefore()))
                .appendAll(funding.basis()
                        .amounts()
                        .toVector()
                        .flatMap(PayoutProfile::namedAmounts)
                        .map(amount -> new Tuple2<>(place.field("amounts"), amount)));
    }

    /** Its shares, each at its place. */
    static Vector<Tuple2<PartOfPlan, Share>> shares(ProjectFunding funding, PartOfPlan place) {
        return funding.basis()
                .rate()
                .toVector()
                .map(rate -> new Tuple2<>(place.field("rate"), rate))
                .append(new Tuple2<>(place.field("ifRefused"), funding.paidIfRefused()));
    }

    /** The years that it names, each at its place. */
    static Vector<Tuple2<PartOfPlan, Integer>> years(ProjectFunding funding, PartOfPlan place) {
        return funding.from()
                .toVector()
                .map(month -> new Tuple2<>(place.field("from"), month.getYear()))
                .appendAll(funding.ended().map(month -> new Tuple2<>(place.field("ended"), month.getYear())))
                .appendAll(funding.basis()
                        .amounts()
                        .toVector()
                        .flatMap(PayoutProfile::namedYears)
                        .map(year -> new Tuple2<>(place.field("amounts"), year)));
    }

    /** Everything that is wrong with it by itself in a plan that begins in month {@code first}; none where there is none. */
    static Seq<BrokenRule> of(Option<ProjectFunding> funding, YearMonth first, PartOfPlan place) {
        return funding.toVector().flatMap(given -> of(given, first, place.field("funding")));
    }

    private static Seq<BrokenRule> of(ProjectFunding funding, YearMonth first, PartOfPlan place) {
        return rate(funding, place)
                .toVector()
                .appendAll(negative(funding, place))
                .appendAll(ceiling(funding, place))
                .appendAll(order(funding, place))
                .appendAll(early(funding, first, place))
                .appendAll(share(funding, place));
    }

    private static Option<BrokenRule> rate(ProjectFunding funding, PartOfPlan place) {
        return funding.basis()
                .rate()
                .filter(rate -> rate.compareTo(Share.ZERO) <= 0 || rate.compareTo(Share.ONE) > 0)
                .map(rate -> new BrokenRule(place.field("rate"), PlanMistake.FUNDING_RATE.with("rate", rate)));
    }

    private static Seq<BrokenRule> negative(ProjectFunding funding, PartOfPlan place) {
        return amounts(funding, place)
                .filter(amount -> amount._2.isNegative())
                .map(amount -> new BrokenRule(amount._1, PlanMistake.FUNDING_NEGATIVE.with("amount", amount._2)));
    }

    private static Option<BrokenRule> ceiling(ProjectFunding funding, PartOfPlan place) {
        return funding.ceiling()
                .filter(most -> funding.earnedBefore().compareTo(most) > 0 && !most.isNegative())
                .map(most -> new BrokenRule(
                        place.field("earnedBefore"),
                        PlanMistake.FUNDING_ABOVE_CEILING
                                .with("earned", funding.earnedBefore())
                                .with("ceiling", most)
                                .with("excess", funding.earnedBefore().minus(most))));
    }

    private static Option<BrokenRule> order(ProjectFunding funding, PartOfPlan place) {
        return funding.ended()
                .filter(end -> funding.from().exists(end::isBefore))
                .map(end -> new BrokenRule(
                        place.field("ended"),
                        PlanMistake.FUNDING_ENDS_BEFORE_START
                                .with("end", end)
                                .with("start", funding.from().get())));
    }

    /** Amounts by month before the plan are earned before it, and amounts by year in years before it too. */
    private static Option<BrokenRule> early(ProjectFunding funding, YearMonth first, PartOfPlan place) {
        return funding.basis()
                .amounts()
                .flatMap(amounts -> amounts.stated()
                        .keySet()
                        .find(named -> named.compareTo(first.toString()) < 0
                                && !first.toString().startsWith(named)))
                .map(named -> new BrokenRule(
                        place.field("amounts"),
                        PlanMistake.FUNDING_BEFORE_PLAN.with("named", named).with("first", first)));
    }

    private static Option<BrokenRule> share(ProjectFunding funding, PartOfPlan place) {
        Share share = funding.paidIfRefused();
        boolean isShare = !share.isNegative() && share.compareTo(Share.ONE) <= 0;
        return Option.when(
                !isShare || FINEST.mod(share.denominator()).signum() != 0,
                () -> new BrokenRule(place.field("ifRefused"), PlanMistake.FUNDING_CUT.with("share", share)));
    }

    /** A rate of what is only solved for would go round in a circle, and so would what a refusal leaves of it. */
    static Seq<BrokenRule> circular(PlannedGrant grant, PartOfPlan place) {
        Option<ProjectFunding> funding =
                grant.funding().filter(any -> grant.amount().given().isEmpty());
        return rateOfRoom(funding, place).toVector().appendAll(cutOfRoom(funding, place));
    }

    private static Option<BrokenRule> cutOfRoom(Option<ProjectFunding> funding, PartOfPlan place) {
        return funding.filter(ProjectFunding::isCut)
                .map(lost -> new BrokenRule(
                        place.field("funding").field("ifRefused"), PlanMistake.FUNDING_CUT_OF_SOLVED.message()));
    }

    private static Option<BrokenRule> rateOfRoom(Option<ProjectFunding> funding, PartOfPlan place) {
        return funding.flatMap(given -> given.basis().rate())
                .map(rate -> new BrokenRule(
                        place.field("funding").field("rate"), PlanMistake.FUNDING_RATE_OF_SOLVED.message()));
    }
}
