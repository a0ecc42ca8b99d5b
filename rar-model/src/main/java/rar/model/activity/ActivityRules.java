package rar.model.activity;

import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.Comparator;
import rar.model.json.Suggestion;
import rar.model.message.Excerpt;
import rar.model.message.Message;
import rar.model.plan.Violation;

/** What must hold between goals of activity and what was observed of them. */
final class ActivityRules {

    private final Seq<ActivityGoal> goals;
    private final Map<String, ActivityGoal> byId;

    private ActivityRules(Seq<ActivityGoal> goals) {
        this.goals = goals;
        this.byId = HashMap.ofEntries(goals.map(goal -> Tuple.of(goal.id(), goal)));
    }

    /** Every mistake, at its place in a file. */
    static Seq<Violation> broken(Seq<ActivityGoal> goals, Seq<Observation> seen, Seq<ConditionFinding> found) {
        ActivityRules rules = new ActivityRules(goals);
        return rules.ids()
                .appendAll(seen.zipWithIndex().flatMap(each -> rules.observation(each._1, each._2)))
                .appendAll(rules.falls(seen))
                .appendAll(found.zipWithIndex().flatMap(each -> rules.finding(each._1, each._2, found)));
    }

    private Vector<Violation> ids() {
        Seq<String> ids = goals.map(ActivityGoal::id);
        return Vector.range(0, ids.size())
                .filter(i -> ids.indexOf(ids.get(i)) < i)
                .map(i -> Violation.at(
                        "/goals/" + i + "/id", ActivityMistake.ID_TWICE.with("id", Excerpt.of(ids.get(i)))));
    }

    private Message unknown(String id) {
        return ActivityMistake.GOAL_UNKNOWN
                .with("id", Excerpt.of(id))
                .with("suggestion", Suggestion.of(id, byId.keySet().toJavaSet()));
    }

    private Vector<Violation> observation(Observation seen, int index) {
        String at = "/observations/" + index;
        return byId.get(seen.goal())
                .map(goal -> observation(goal, seen, at))
                .getOrElse(() -> Vector.of(Violation.at(at + "/goal", unknown(seen.goal()))));
    }

    private static Vector<Violation> observation(ActivityGoal goal, Observation seen, String at) {
        Vector<Violation> found = Vector.empty();
        if (goal.target().isShare() && seen.of().isEmpty()) {
            found = found.append(
                    Violation.at(at, ActivityMistake.POPULATION_MISSING.with("goal", Excerpt.of(goal.id()))));
        }
        if (goal.from().exists(seen.date()::isBefore)) {
            found = found.append(Violation.at(
                    at + "/date",
                    ActivityMistake.BEFORE_START
                            .with("date", seen.date())
                            .with("from", goal.from().get())));
        }
        return found;
    }

    /** Two observations of the same day, and counts that fall. */
    private Vector<Violation> falls(Seq<Observation> seen) {
        Vector<Violation> found = Vector.empty();
        for (ActivityGoal goal : goals.distinctBy(ActivityGoal::id)) {
            Vector<Integer> order = Vector.range(0, seen.size())
                    .filter(i -> seen.get(i).goal().equals(goal.id()))
                    .sorted(Comparator.comparing(i -> seen.get(i).date()));
            for (int i = 1; i < order.size(); i++) {
                Observation before = seen.get(order.get(i - 1));
                Observation after = seen.get(order.get(i));
                String at = "/observations/" + order.get(i);
                if (before.date().equals(after.date())) {
                    found = found.append(
                            Violation.at(at + "/date", ActivityMistake.OBSERVED_TWICE.with("date", after.date())));
                } else if (after.count() < before.count() && !goal.target().isShare()) {
                    found = found.append(Violation.at(
                            at + "/count",
                            ActivityMistake.COUNT_FALLS
                                    .with("before", before.count())
                                    .with("earlier", before.date())
                                    .with("after", after.count())
                                    .with("later", after.date())
                                    .with("difference", before.count() - after.count())));
                }
            }
        }
        return found;
    }

    private Vector<Violation> finding(ConditionFinding found, int index, Seq<ConditionFinding> all) {
        String at = "/conditions/" + index + "/goal";
        if (!byId.containsKey(found.goal())) {
            return Vector.of(Violation.at(at, unknown(found.goal())));
        }
        if (byId.get(found.goal()).exists(goal -> goal.condition().isEmpty())) {
            return Vector.of(Violation.at(at, ActivityMistake.NO_CONDITION.with("goal", Excerpt.of(found.goal()))));
        }
        return all.map(ConditionFinding::goal).indexOf(found.goal()) < index
                ? Vector.of(Violation.at(at, ActivityMistake.FOUND_TWICE.with("goal", Excerpt.of(found.goal()))))
                : Vector.empty();
    }
}
