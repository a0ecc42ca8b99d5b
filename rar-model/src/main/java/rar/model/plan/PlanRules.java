package rar.model.plan;

import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import rar.model.message.Excerpt;
import rar.model.message.Message;

/**
 * The rules that make parts a plan. Each looks at the whole and gives every place that breaks it, under the JSON
 * place that the part has in a plan file.
 */
final class PlanRules {

    private static final Seq<Rule> BEFORE_AMOUNTS = Vector.of(
            new Rule(PlanRules::uniqueIds),
            new Rule(PlanRules::uniqueGoals, PartOfPlan.GOALS),
            new Rule(PlanRules::linesInsideHorizon, PartOfPlan.HORIZON),
            new Rule(PlanRules::workingCapital, PartOfPlan.HORIZON),
            new Rule(PlanRules::assetEventsInsideHorizon, PartOfPlan.HORIZON));

    private static final Seq<Rule> AFTER_AMOUNTS = SignRules.RULES
            .appendAll(LineRules.RULES)
            .appendAll(FundRules.RULES)
            .append(new Rule(UnspentRules::of))
            .appendAll(OpeningItemRules.RULES)
            .appendAll(ContributionRules.RULES)
            .appendAll(ContributionYearRules.RULES)
            .appendAll(KeyRules.RULES)
            .appendAll(InstalmentRules.RULES)
            .appendAll(InstalmentSumRules.RULES)
            .appendAll(GrantRules.RULES)
            .appendAll(BalanceRules.RULES);

    private PlanRules() {}

    /**
     * A rule.
     *
     * @param check gives every place that breaks it
     * @param reads the parts that it cannot do without, besides the place that it gives
     */
    record Rule(Function<PlanDraft, Seq<BrokenRule>> check, Seq<PartOfPlan> reads) {

        Rule(Function<PlanDraft, Seq<BrokenRule>> check, PartOfPlan... reads) {
            this(check, Vector.of(reads));
        }

        Seq<BrokenRule> broken(PlanDraft plan, Seq<PartOfPlan> unread) {
            if (unread.exists(lost -> reads.exists(lost::overlaps))) {
                return Vector.empty();
            }
            return told(check.apply(plan), unread);
        }

        /** What of the places found can be said where some parts could not be read. */
        private Seq<BrokenRule> told(Seq<BrokenRule> found, Seq<PartOfPlan> unread) {
            return unread.exists(lost -> reads.exists(lost::overlaps))
                    ? Vector.empty()
                    : found.reject(each -> unread.exists(each.where().judgedAlone()::overlaps));
        }
    }

    /** Every broken rule; where parts could not even be written down, only those that say so. None for a valid plan. */
    static Seq<BrokenRule> broken(PlanDraft plan) {
        Seq<BrokenRule> unwritable = FileRules.RULES.flatMap(rule -> rule.broken(plan, Vector.empty()));
        return unwritable.nonEmpty() ? unwritable : fitting(plan, Vector.empty());
    }

    /** Every broken rule on how the parts fit together, as far as it can be judged where some could not be read. */
    static Seq<BrokenRule> fitting(PlanDraft plan, Seq<PartOfPlan> unread) {
        Seq<Seq<BrokenRule>> tooLarge =
                RangeRules.RULES.map(rule -> rule.check().apply(plan));
        boolean inRange = tooLarge.forAll(Seq::isEmpty);
        return judged(BEFORE_AMOUNTS, plan, unread, inRange)
                .appendAll(RangeRules.RULES.zip(tooLarge).flatMap(found -> found._1.told(found._2, unread)))
                .appendAll(judged(AFTER_AMOUNTS, plan, unread, inRange));
    }

    private static Seq<BrokenRule> judged(Seq<Rule> rules, PlanDraft plan, Seq<PartOfPlan> unread, boolean inRange) {
        return rules.flatMap(rule -> inRange
                ? rule.broken(plan, unread)
                // a rule whose sum overflows cannot be judged, and the amount it overflows by is told of
                : Try.of(() -> rule.broken(plan, unread))
                        .recover(ArithmeticException.class, Vector.empty())
                        .get());
    }

    /**
     * Every rule that further grants break, were they in the plan too.
     *
     * @param among where they stand
     */
    static Seq<BrokenRule> brokenBy(Seq<PlannedGrant> further, PlanDraft plan, PartOfPlan among) {
        Seq<BrokenRule> alone = further.zipWithIndex().flatMap(grant -> brokenBy(grant._1, plan, among.at(grant._2)));
        return repeated(ids(plan)
                        .appendAll(places(further, among, PlannedGrant::id))
                        .appendAll(fundings(FundingRules.placed(further.map(PlannedGrant::funding), among))))
                .filter(found -> found.where().overlaps(among))
                .appendAll(alone);
    }

    /** What a grant of too large amounts would sum to cannot be judged. */
    private static Seq<BrokenRule> brokenBy(PlannedGrant grant, PlanDraft plan, PartOfPlan place) {
        Seq<BrokenRule> tooLarge = RangeRules.grant(grant, place);
        return tooLarge.isEmpty()
                ? GrantRules.grant(plan, grant, place).appendAll(FundRules.grant(plan, grant, place))
                : tooLarge;
    }

    private static Seq<BrokenRule> uniqueIds(PlanDraft plan) {
        return repeated(ids(plan));
    }

    private static Vector<Tuple2<String, PartOfPlan>> ids(PlanDraft plan) {
        return members(plan)
                .appendAll(places(plan.contributions().parties(), PartOfPlan.PARTIES, Party::id))
                .appendAll(places(plan.funds(), PartOfPlan.FUNDS, EarmarkedFund::id))
                .appendAll(places(plan.lines(), PartOfPlan.LINES, BudgetLine::id))
                .appendAll(places(plan.projects(), PartOfPlan.PROJECTS, Project::id))
                .appendAll(places(plan.grants(), PartOfPlan.GRANTS, PlannedGrant::id))
                .appendAll(fundings(FundingRules.placed(plan.projects(), plan.grants())));
    }

    private static Vector<Tuple2<String, PartOfPlan>> fundings(Vector<Tuple2<PartOfPlan, ProjectFunding>> placed) {
        return placed.map(funding -> new Tuple2<>(funding._2.id(), funding._1));
    }

    private static Seq<BrokenRule> repeated(Vector<Tuple2<String, PartOfPlan>> idsAndPlaces) {
        Map<String, PartOfPlan> firstPlaces = new HashMap<>();
        return idsAndPlaces.flatMap(
                id -> Option.of(firstPlaces.putIfAbsent(id._1, id._2)).map(first -> usedAlready(id._1, id._2, first)));
    }

    private static BrokenRule usedAlready(String id, PartOfPlan again, PartOfPlan first) {
        return new BrokenRule(again.field("id"), PlanMistake.ID_TWICE.with("id", Excerpt.of(id))).with("other", first);
    }

    private static Seq<BrokenRule> uniqueGoals(PlanDraft plan) {
        return plan.goals()
                .zipWithIndex()
                .flatMap(goal -> Option.of(plan.goals().take(goal._2).indexWhere(goal._1::demandsTheSameAs))
                        .filter(first -> first >= 0)
                        .map(first -> new BrokenRule(PartOfPlan.GOALS.at(goal._2), PlanMistake.GOAL_TWICE.message())
                                .with("other", PartOfPlan.GOALS.at(first))));
    }

    private static Vector<Tuple2<String, PartOfPlan>> members(PlanDraft plan) {
        return Vector.ofAll(plan.contributions().parties())
                .zipWithIndex()
                .flatMap(party -> places(
                        party._1.members(), PartOfPlan.PARTIES.at(party._2).field("members"), Member::id));
    }

    private static <T> Vector<Tuple2<String, PartOfPlan>> places(
            Seq<T> parts, PartOfPlan place, Function<T, String> id) {
        return Vector.ofAll(parts.zipWithIndex()).map(part -> new Tuple2<>(id.apply(part._1), place.at(part._2)));
    }

    private static Seq<BrokenRule> linesInsideHorizon(PlanDraft plan) {
        return plan.lines().zipWithIndex().flatMap(line -> {
            PartOfPlan place = PartOfPlan.LINES.at(line._2);
            Seq<BrokenRule> outside = outsideHorizon(
                            plan.horizon(), line._1.amounts().statedYears(), place.field("amounts"))
                    .appendAll(outsideHorizon(plan.horizon(), line._1.amounts().indexedYears(), place.field("index")));
            return outside.appendAll(
                    unusedIndex(plan.horizon(), line._1.amounts().indexedYears(), place));
        });
    }

    /** An amount is that of the first year, so growth into that year is never used. */
    private static Seq<BrokenRule> unusedIndex(Horizon horizon, Set<Integer> years, PartOfPlan place) {
        return years.contains(horizon.firstYear())
                ? Vector.of(new BrokenRule(
                        place.field("index").at(horizon.firstYear()),
                        PlanMistake.INDEX_OF_FIRST_YEAR.with("year", horizon.firstYear())))
                : Vector.empty();
    }

    private static Seq<BrokenRule> workingCapital(PlanDraft plan) {
        WorkingCapital capital = plan.workingCapital();
        return outsideHorizon(
                        plan.horizon(),
                        capital.receivables().byYear().keySet(),
                        PartOfPlan.WORKING_CAPITAL.field("receivables"))
                .appendAll(outsideHorizon(
                        plan.horizon(),
                        capital.shortTermLiabilities().byYear().keySet(),
                        PartOfPlan.WORKING_CAPITAL.field("shortTermLiabilities")));
    }

    /** Years that a part names and the plan does not cover. */
    static Seq<BrokenRule> outsideHorizon(Horizon horizon, Iterable<Integer> years, PartOfPlan place) {
        return LinkedHashSet.ofAll(years)
                .filter(year -> !horizon.covers(year))
                .toVector()
                .map(year -> new BrokenRule(
                        place.at(year),
                        PlanMistake.YEAR_OUTSIDE_PLAN
                                .with("year", year)
                                .with("first", horizon.firstYear())
                                .with("last", horizon.lastYear())));
    }

    /** A month that the plan does not cover. */
    static Message outsidePlan(YearMonth month, Horizon horizon) {
        return PlanMistake.MONTH_OUTSIDE_PLAN
                .with("month", month)
                .with("first", horizon.firstMonth())
                .with("last", horizon.lastMonth());
    }

    private static Seq<BrokenRule> assetEventsInsideHorizon(PlanDraft plan) {
        return plan.assetEvents().zipWithIndex().flatMap(event -> {
            PartOfPlan place = PartOfPlan.ASSET_EVENTS.at(event._2);
            Vector<BrokenRule> found = Vector.empty();
            if (!plan.horizon().covers(event._1.month())) {
                found = found.append(
                        new BrokenRule(place.field("month"), outsidePlan(event._1.month(), plan.horizon())));
            }
            if (event._1.amount().ore() <= 0) {
                found = found.append(new BrokenRule(
                        place.field("amount"),
                        (event._1.kind() == AssetEvent.Kind.INVESTMENT
                                        ? PlanMistake.INVESTMENT_NOT_POSITIVE
                                        : PlanMistake.DISPOSAL_NOT_POSITIVE)
                                .with("amount", event._1.amount())));
            }
            return found;
        });
    }
}
