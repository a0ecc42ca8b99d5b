package rar.model.plan;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.math.BigInteger;
import java.util.function.BiFunction;
import rar.model.allocation.AllocationMethod;
import rar.model.message.Excerpt;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;
import rar.model.plan.PlanRules.Rule;
import rar.model.timing.RunningMonths;

/**
 * Rules on what a plan file can hold, so that every plan can be saved and read again. Whoever reads a file finds the same
 * as it reads; these are for plans that are made in code.
 */
final class FileRules {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2299;
    private static final int MOST_DIGITS = 38;
    private static final BigInteger TOO_LONG = BigInteger.TEN.pow(MOST_DIGITS);

    /** The most years, or months, that a goal can name. */
    private static final int LONGEST_SPAN = 600;

    static final Seq<Rule> RULES = Vector.of(
            new Rule(FileRules::namesAreNames),
            new Rule(FileRules::sharesAreShort),
            new Rule(FileRules::yearsAreNear),
            new Rule(FileRules::units),
            new Rule(FileRules::methods),
            new Rule(FileRules::spans));

    private FileRules() {}

    private static Seq<BrokenRule> namesAreNames(PlanDraft plan) {
        return PlanTexts.of(plan)
                .reject(name -> Name.isName(name._2))
                .map(name -> new BrokenRule(
                        name._1,
                        PlanMistake.NAME_UNWRITABLE
                                .with("text", Excerpt.of(name._2))
                                .with("demand", Name.demandOn(name._2))));
    }

    private static Seq<BrokenRule> sharesAreShort(PlanDraft plan) {
        return shares(plan)
                .filter(share -> isLong(share._2))
                .map(share -> new BrokenRule(share._1, PlanMistake.SHARE_TOO_LONG.with("most", MOST_DIGITS)));
    }

    private static Seq<BrokenRule> yearsAreNear(PlanDraft plan) {
        return years(plan)
                .reject(year -> year._2 >= FIRST_YEAR && year._2 <= LAST_YEAR)
                .map(year -> new BrokenRule(
                        year._1,
                        PlanMistake.YEAR_UNWRITABLE
                                .with("year", year._2)
                                .with("first", FIRST_YEAR)
                                .with("last", LAST_YEAR)));
    }

    private static boolean isLong(Share share) {
        return share.numerator().abs().compareTo(TOO_LONG) >= 0
                || share.denominator().compareTo(TOO_LONG) >= 0;
    }

    private static Seq<Tuple2<PartOfPlan, Share>> shares(PlanDraft plan) {
        Seq<Tuple2<PartOfPlan, Share>> parties = each(
                plan.contributions().parties(),
                PartOfPlan.PARTIES,
                (party, at) -> each(
                                party.members(),
                                at.field("members"),
                                (member, of) ->
                                        stated(of, KeyRules.field(party), member.weight(), member.laterWeights()))
                        .appendAll(MeasureRules.shares(party, at))
                        .prependAll(stated(at, "share", party.share(), party.laterShares())));
        return parties.appendAll(InstalmentRules.statedShares(plan.contributions()))
                .appendAll(each(plan.lines(), PartOfPlan.LINES, FileRules::ofLine))
                .appendAll(rates(plan.workingCapital().receivables(), PartOfPlan.WORKING_CAPITAL.field("receivables")))
                .appendAll(rates(
                        plan.workingCapital().shortTermLiabilities(),
                        PartOfPlan.WORKING_CAPITAL.field("shortTermLiabilities")))
                .appendAll(each(
                        plan.goals(),
                        PartOfPlan.GOALS,
                        (goal, at) -> goal.shares().map(share -> new Tuple2<>(at, share))))
                .appendAll(FundRules.placed(plan).map(each -> each.map2(Earmarking::share)))
                .appendAll(FundingRules.placed(plan.projects(), plan.grants())
                        .flatMap(each -> FundingRules.shares(each._2, each._1)));
    }

    private static Vector<Tuple2<PartOfPlan, Share>> stated(
            PartOfPlan place, String what, Share first, SortedMap<Integer, Share> later) {
        return later.toVector()
                .map(share -> new Tuple2<>(place.field(what + "From").at(share._1), share._2))
                .prepend(new Tuple2<>(place.field(what), first));
    }

    private static Seq<Tuple2<PartOfPlan, Share>> ofLine(BudgetLine line, PartOfPlan place) {
        return line.amounts()
                .growth()
                .toVector()
                .flatMap(index -> rates(index, place.field("index")))
                .appendAll(line.timing()
                        .spread()
                        .weights()
                        .toVector()
                        .flatMap(weights -> weights.map(weight -> new Tuple2<>(place.field("spread"), weight))));
    }

    private static Seq<Tuple2<PartOfPlan, Share>> rates(IndexRule index, PartOfPlan place) {
        return index.byYear().values().prepend(index.rate()).map(rate -> new Tuple2<>(place, rate));
    }

    private static Seq<Tuple2<PartOfPlan, Integer>> years(PlanDraft plan) {
        return each(plan.projects(), PartOfPlan.PROJECTS, FileRules::ofProject)
                .appendAll(each(plan.lines(), PartOfPlan.LINES, FileRules::ofPeriod))
                .appendAll(each(
                        plan.grants(),
                        PartOfPlan.GRANTS,
                        (grant, at) -> ofPayout(grant.payout(), at.field("payout"))
                                .prepend(new Tuple2<>(
                                        at.field("decided"), grant.decided().getYear()))))
                .appendAll(each(
                        plan.assetEvents(),
                        PartOfPlan.ASSET_EVENTS,
                        (event, at) -> Vector.of(
                                new Tuple2<>(at.field("month"), event.month().getYear()))))
                .appendAll(FundingRules.placed(plan.projects(), plan.grants())
                        .flatMap(each -> FundingRules.years(each._2, each._1)));
    }

    private static Seq<Tuple2<PartOfPlan, Integer>> ofProject(Project project, PartOfPlan place) {
        return ofPayout(project.payout(), place.field("payout"))
                .append(new Tuple2<>(place.field("end"), project.end().getYear()))
                .appendAll(project.start().map(start -> new Tuple2<>(place.field("start"), start.getYear())))
                .appendAll(project.decided().map(day -> new Tuple2<>(place.field("decided"), day.getYear())));
    }

    private static Seq<Tuple2<PartOfPlan, Integer>> ofPeriod(BudgetLine line, PartOfPlan place) {
        RunningMonths period = line.timing().period();
        return period.from()
                .toVector()
                .map(month -> new Tuple2<>(place.field("from"), month.getYear()))
                .appendAll(period.to().map(month -> new Tuple2<>(place.field("to"), month.getYear())));
    }

    private static Seq<Tuple2<PartOfPlan, Integer>> ofPayout(PayoutProfile payout, PartOfPlan place) {
        return payout.namedYears().map(year -> new Tuple2<>(place, year));
    }

    private static Seq<BrokenRule> units(PlanDraft plan) {
        return Vector.of(new Tuple2<>(
                        PartOfPlan.CONTRIBUTIONS.field("unit"),
                        plan.contributions().unit()))
                .appendAll(plan.recovery()
                        .map(recovery -> new Tuple2<>(PartOfPlan.RECOVERY.field("unit"), recovery.unit())))
                .reject(unit ->
                        Try.of(() -> MoneyUnit.parse(unit._2.toString())).contains(unit._2))
                .map(unit -> new BrokenRule(
                        unit._1,
                        PlanMistake.UNIT_UNWRITABLE
                                .with("ore", unit._2.ore())
                                .with("text", Excerpt.of(unit._2.symbol()))));
    }

    private static Seq<BrokenRule> methods(PlanDraft plan) {
        return each(
                plan.contributions().parties(),
                PartOfPlan.PARTIES,
                (party, at) -> Option.when(
                                !AllocationMethod.all().contains(party.method()),
                                () -> new BrokenRule(
                                        at.field("method"),
                                        PlanMistake.METHOD_UNNAMED
                                                .with("method", party.method().toString())
                                                .with(
                                                        "known",
                                                        Vector.ofAll(AllocationMethod.all())
                                                                .map(AllocationMethod::name))))
                        .toVector());
    }

    private static Seq<BrokenRule> spans(PlanDraft plan) {
        return each(
                        plan.goals(),
                        PartOfPlan.GOALS,
                        (goal, at) -> Option.when(
                                        goal.longestSpan() > LONGEST_SPAN,
                                        () -> new BrokenRule(
                                                at,
                                                PlanMistake.GOAL_SPAN_TOO_LONG
                                                        .with("span", goal.longestSpan())
                                                        .with("most", LONGEST_SPAN)))
                                .toVector())
                .appendAll(plan.recovery()
                        .filter(recovery -> recovery.years() > Horizon.MAX_YEARS)
                        .map(recovery -> new BrokenRule(
                                PartOfPlan.RECOVERY.field("years"),
                                PlanMistake.RECOVERY_TOO_LONG
                                        .with("years", recovery.years())
                                        .with("most", Horizon.MAX_YEARS))));
    }

    private static <T, R> Vector<R> each(
            Seq<T> parts, PartOfPlan place, BiFunction<T, PartOfPlan, ? extends Seq<R>> of) {
        return Vector.ofAll(parts.zipWithIndex()).flatMap(part -> of.apply(part._1, place.at(part._2)));
    }
}
