package rar.model.plan;

import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Try;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The rules that make parts a plan. Each looks at the whole and gives every place that breaks it, under the JSON
 * pointer that the part has in a plan file.
 */
final class PlanRules {

    private static final Seq<Rule> RULES = Vector.of(
                    new Rule(PlanRules::uniqueIds),
                    new Rule(PlanRules::uniqueGoals, "/goals"),
                    new Rule(PlanRules::linesInsideHorizon, "/horizon"),
                    new Rule(PlanRules::workingCapital, "/horizon"),
                    new Rule(PlanRules::assetEventsInsideHorizon, "/horizon"))
            .appendAll(RangeRules.RULES)
            .appendAll(ContributionRules.RULES)
            .appendAll(GrantRules.RULES)
            .appendAll(BalanceRules.RULES);

    private PlanRules() {}

    /**
     * A rule.
     *
     * @param check gives every place that breaks it
     * @param reads the parts that it cannot do without, besides the place that it gives; as JSON pointers
     */
    record Rule(Function<PlanDraft, Seq<Violation>> check, Seq<String> reads) {

        Rule(Function<PlanDraft, Seq<Violation>> check, String... reads) {
            this(check, Vector.of(reads));
        }

        Seq<Violation> violations(PlanDraft plan, Seq<String> unreadable) {
            if (unreadable.exists(lost -> reads.exists(read -> overlap(lost, read)))) {
                return Vector.empty();
            }
            return check.apply(plan).reject(found -> unreadable.exists(lost -> overlap(lost, part(found.pointer()))));
        }

        /** Whether one of two places lies in the other; /lines/10 does not lie in /lines/1. */
        private static boolean overlap(String one, String other) {
            return (one + "/").startsWith(other + "/") || (other + "/").startsWith(one + "/");
        }

        /** The part of the plan that a pointer leads into: a section, an item of a section that is a list, or an id. */
        private static String part(String pointer) {
            if (pointer.endsWith("/id")) {
                return pointer;
            }
            String[] steps = pointer.split("/", 4);
            boolean item = steps.length > 2 && Character.isDigit(steps[2].charAt(0));
            return "/" + steps[1] + (item ? "/" + steps[2] : "");
        }
    }

    /** Every broken rule; where parts could not even be written down, only those that say so. None for a valid plan. */
    static Seq<Violation> violations(PlanDraft plan, Seq<String> unreadable) {
        Seq<Violation> unwritable = FileRules.RULES.flatMap(rule -> rule.violations(plan, unreadable));
        return unwritable.nonEmpty() ? unwritable : fitting(plan, unreadable);
    }

    /**
     * The rules on how parts fit together that are broken, as far as it can be judged where some parts could not be read.
     */
    static Seq<Violation> fitting(PlanDraft plan, Seq<String> unreadable) {
        boolean inRange = RangeRules.inRange(plan);
        return RULES.flatMap(rule -> inRange
                ? rule.violations(plan, unreadable)
                // a rule whose sum overflows cannot be judged, and the amount it overflows by is told of
                : Try.of(() -> rule.violations(plan, unreadable))
                        .recover(ArithmeticException.class, Vector.empty())
                        .get());
    }

    private static Seq<Violation> uniqueIds(PlanDraft plan) {
        Vector<Tuple2<String, String>> idsAndPlaces = members(plan)
                .appendAll(places(plan.contributions().parties(), "/parties", Party::id))
                .appendAll(places(plan.lines(), "/lines", BudgetLine::id))
                .appendAll(places(plan.projects(), "/projects", Project::id))
                .appendAll(places(plan.grants(), "/grants", PlannedGrant::id));
        Map<String, String> firstPlaces = new HashMap<>();
        return idsAndPlaces.flatMap(id -> Option.of(firstPlaces.putIfAbsent(id._1, id._2))
                .map(first -> Violation.at(
                        id._2 + "/id",
                        "the id \"" + id._1 + "\" is used already at " + first
                                + "; ids are unique in a plan, choose another")));
    }

    private static Seq<Violation> uniqueGoals(PlanDraft plan) {
        return plan.goals()
                .zipWithIndex()
                .filter(goal -> plan.goals().indexOf(goal._1) < goal._2)
                .map(goal -> Violation.at(
                        "/goals/" + goal._2,
                        "this is the goal at /goals/" + plan.goals().indexOf(goal._1) + " again; leave one out"));
    }

    private static Vector<Tuple2<String, String>> members(PlanDraft plan) {
        return Vector.ofAll(plan.contributions().parties())
                .zipWithIndex()
                .flatMap(party -> places(party._1.members(), "/parties/" + party._2 + "/members", Member::id));
    }

    private static <T> Vector<Tuple2<String, String>> places(Seq<T> parts, String pointer, Function<T, String> id) {
        return Vector.ofAll(parts.zipWithIndex()).map(part -> new Tuple2<>(id.apply(part._1), pointer + "/" + part._2));
    }

    private static Seq<Violation> linesInsideHorizon(PlanDraft plan) {
        return plan.lines().zipWithIndex().flatMap(line -> {
            String pointer = "/lines/" + line._2;
            Seq<Violation> outside = outsideHorizon(
                            plan.horizon(), line._1.amounts().statedYears(), pointer + "/amounts")
                    .appendAll(outsideHorizon(plan.horizon(), line._1.amounts().indexedYears(), pointer + "/index"));
            Seq<Violation> negative = line._1.kind() == LineKind.DEPRECIATION
                    ? plan.horizon()
                            .eachYear()
                            .filter(year -> line._1
                                    .amounts()
                                    .amount(year, plan.horizon().firstYear())
                                    .isNegative())
                            .take(1)
                            .map(year -> Violation.at(
                                    pointer, "depreciation of " + year + " is negative; give it as a positive amount"))
                    : Vector.empty();
            return outside.appendAll(negative)
                    .appendAll(unusedIndex(plan.horizon(), line._1.amounts().indexedYears(), pointer));
        });
    }

    /** An amount is that of the first year, so growth into that year is never used. */
    private static Seq<Violation> unusedIndex(Horizon horizon, Set<Integer> years, String pointer) {
        return years.contains(horizon.firstYear())
                ? Vector.of(Violation.at(
                        pointer + "/index/" + horizon.firstYear(),
                        "the amount is that of " + horizon.firstYear()
                                + "; an index into that year is never used, leave it out"))
                : Vector.empty();
    }

    private static Seq<Violation> workingCapital(PlanDraft plan) {
        WorkingCapital capital = plan.workingCapital();
        return outsideHorizon(plan.horizon(), capital.receivables().byYear().keySet(), "/workingCapital/receivables")
                .appendAll(outsideHorizon(
                        plan.horizon(),
                        capital.shortTermLiabilities().byYear().keySet(),
                        "/workingCapital/shortTermLiabilities"));
    }

    /** Years that a part names and the plan does not cover. */
    static Seq<Violation> outsideHorizon(Horizon horizon, Iterable<Integer> years, String pointer) {
        return LinkedHashSet.ofAll(years)
                .filter(year -> !horizon.covers(year))
                .toVector()
                .map(year -> Violation.at(
                        pointer + "/" + year,
                        "the year " + year + " is outside the plan, which covers " + horizon.firstYear() + " to "
                                + horizon.lastYear()));
    }

    private static Seq<Violation> assetEventsInsideHorizon(PlanDraft plan) {
        return plan.assetEvents().zipWithIndex().flatMap(event -> {
            String pointer = "/assetEvents/" + event._2;
            Vector<Violation> found = Vector.empty();
            if (!plan.horizon().covers(event._1.month())) {
                found = found.append(Violation.at(
                        pointer + "/month",
                        event._1.month() + " is outside the plan, which covers "
                                + plan.horizon().firstMonth() + " to "
                                + plan.horizon().lastMonth()));
            }
            if (event._1.amount().ore() <= 0) {
                found = found.append(Violation.at(
                        pointer + "/amount",
                        (event._1.kind() == AssetEvent.Kind.INVESTMENT ? "an " : "a ") + event._1.kind()
                                + " needs a positive amount, not " + event._1.amount()));
            }
            return found;
        });
    }
}
