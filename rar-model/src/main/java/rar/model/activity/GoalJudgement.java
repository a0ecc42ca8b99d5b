package rar.model.activity;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.Objects;
import rar.model.activity.Target.Sense;
import rar.model.message.Message;

/**
 * Whether what was observed decides a goal.
 *
 * <p>What has been done stays done: a count never falls, nor does the share of a population that stays as large. So as
 * many at least that are reached early are reached, as many at most that are passed early are passed, and what a later
 * count still lacks was lacking before. Of a population that changes only the count of the last day decides.
 *
 * @param goal the goal
 * @param observed of it until the day, by date
 * @param day on which it is judged
 */
record GoalJudgement(ActivityGoal goal, Seq<Observation> observed, LocalDate day) {

    GoalJudgement {
        Objects.requireNonNull(goal, "GoalJudgement.goal is null");
        Objects.requireNonNull(observed, "GoalJudgement.observed is null");
        Objects.requireNonNull(day, "GoalJudgement.day is null");
    }

    /** The verdict, where the condition has come about, has not, or is not known to have. */
    ActivityAssessment assessment(Option<Boolean> applies) {
        if (applies.contains(false)) {
            return judged(ActivityVerdict.DOES_NOT_APPLY, ActivityPhrase.CONDITION_NOT_MET, Option.none());
        }
        ActivityAssessment counted = isDecidedEarly().getOrElse(() -> isDue() ? due() : open());
        return applies.isEmpty() && isDue()
                ? judged(ActivityVerdict.CANNOT_BE_JUDGED, ActivityPhrase.CONDITION_OPEN, counted.observation())
                : counted;
    }

    private boolean isDue() {
        return !day.isBefore(goal.by());
    }

    private boolean accumulates() {
        return !goal.target().isShare()
                || observed.map(Observation::of).distinct().size() <= 1;
    }

    /** Before the last day: what is reached, or passed, for good. */
    private Option<ActivityAssessment> isDecidedEarly() {
        boolean wantsMany = goal.target().sense() == Sense.AT_LEAST;
        return observed.filter(seen -> accumulates() && !seen.date().isAfter(goal.by()))
                .find(seen -> goal.target().isMet(seen) == wantsMany)
                .map(seen -> wantsMany
                        ? judged(ActivityVerdict.REACHED, ActivityPhrase.MET_EARLIER, Option.some(seen))
                        : judged(ActivityVerdict.NOT_REACHED, ActivityPhrase.EXCEEDED, Option.some(seen)));
    }

    private ActivityAssessment open() {
        Option<Observation> last = observed.lastOption();
        ActivityPhrase phrase = last.map(
                        seen -> goal.target().isMet(seen) ? ActivityPhrase.MET_SO_FAR : ActivityPhrase.MISSING_SO_FAR)
                .getOrElse(ActivityPhrase.NOT_OBSERVED_YET);
        return judged(ActivityVerdict.NOT_YET_DUE, phrase, last);
    }

    private ActivityAssessment due() {
        boolean wantsMany = goal.target().sense() == Sense.AT_LEAST;
        Option<Observation> atLast = observed.find(seen -> seen.date().equals(goal.by()));
        Option<Observation> telling = observed.find(seen -> accumulates()
                && !seen.date().isBefore(goal.by())
                && goal.target().isMet(seen) != wantsMany);
        return atLast.orElse(telling)
                .map(seen -> goal.target().isMet(seen)
                        ? judged(ActivityVerdict.REACHED, ActivityPhrase.MET_AT_LAST, Option.some(seen))
                        : judged(ActivityVerdict.NOT_REACHED, ActivityPhrase.MISSED, Option.some(seen)))
                .getOrElse(this::undecided);
    }

    private ActivityAssessment undecided() {
        Option<Observation> before =
                observed.filter(seen -> seen.date().isBefore(goal.by())).lastOption();
        ActivityPhrase phrase = observed.isEmpty()
                ? ActivityPhrase.NEVER_OBSERVED
                : before.isDefined() ? ActivityPhrase.OBSERVED_TOO_EARLY : ActivityPhrase.OBSERVED_TOO_LATE;
        return judged(ActivityVerdict.CANNOT_BE_JUDGED, phrase, before.orElse(observed.lastOption()));
    }

    private ActivityAssessment judged(ActivityVerdict verdict, ActivityPhrase phrase, Option<Observation> seen) {
        Option<Long> missing = seen.map(goal.target()::missing);
        Message said = phrase.with("target", goal.target().said())
                .with("by", goal.by())
                .with("missing", missing.getOrElse(0L));
        Message reason = seen.map(one -> said.with("date", one.date()).with("counted", counted(one)))
                .getOrElse(said);
        return new ActivityAssessment(goal, verdict, reason, missing, seen);
    }

    private static Message counted(Observation seen) {
        return seen.of()
                .map(all ->
                        ActivityPhrase.COUNTED_OF.with("count", seen.count()).with("of", all))
                .getOrElse(() -> ActivityPhrase.COUNTED.with("count", seen.count()));
    }
}
