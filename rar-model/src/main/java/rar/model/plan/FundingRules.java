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
                .map(rate -> new BrokenRule(
                        place.field("rate"),
                        "funding at " + rate + " of cost; give a rate above 0 and at most 100\u00a0%"));
    }

    private static Seq<BrokenRule> negative(ProjectFunding funding, PartOfPlan place) {
        return amounts(funding, place)
                .filter(amount -> amount._2.isNegative())
                .map(amount -> new BrokenRule(
                        amount._1, "the funding names " + amount._2 + "; give zero or more, income is positive"));
    }

    private static Option<BrokenRule> ceiling(ProjectFunding funding, PartOfPlan place) {
        return funding.ceiling()
                .filter(most -> funding.earnedBefore().compareTo(most) > 0 && !most.isNegative())
                .map(most -> new BrokenRule(
                        place.field("earnedBefore"),
                        funding.earnedBefore() + " was earned before the plan of at most " + most + ", "
                                + funding.earnedBefore().minus(most) + " too much; correct one of them"));
    }

    private static Option<BrokenRule> order(ProjectFunding funding, PartOfPlan place) {
        return funding.ended()
                .filter(end -> funding.from().exists(end::isBefore))
                .map(end -> new BrokenRule(
                        place.field("ended"),
                        "the funding ends in " + end + ", before it is earned from "
                                + funding.from().get() + " on; correct one of them"));
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
                        "the funding names an amount of " + named + ", before the plan begins in " + first
                                + "; what was earned before the plan is given as earnedBefore"));
    }

    private static Option<BrokenRule> share(ProjectFunding funding, PartOfPlan place) {
        Share share = funding.paidIfRefused();
        boolean isShare = !share.isNegative() && share.compareTo(Share.ONE) <= 0;
        return Option.when(
                !isShare || FINEST.mod(share.denominator()).signum() != 0,
                () -> new BrokenRule(
                        place.field("ifRefused"),
                        "without the funding the project is cut to " + share
                                + "; give a share from 0 to 100\u00a0% in whole hundredths of a per cent"));
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
                        place.field("funding").field("ifRefused"),
                        "the grant is solved for, and what the loss of its funding leaves unpaid would be room again;"
                                + " give the grant an amount, or let it go on"));
    }

    private static Option<BrokenRule> rateOfRoom(Option<ProjectFunding> funding, PartOfPlan place) {
        return funding.flatMap(given -> given.basis().rate())
                .map(rate -> new BrokenRule(
                        place.field("funding").field("rate"),
                        "the grant is solved for, and funding at a rate of it would be part of the room it is solved"
                                + " from; give the grant an amount, or the funding its amounts"));
    }
}
