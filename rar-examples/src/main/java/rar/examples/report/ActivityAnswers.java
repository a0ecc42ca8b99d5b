package rar.examples.report;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.examples.page.Inputs;

/**
 * What members get for the money, so far as it is asked for: beside a plan's own answers in a workbook or a paper.
 *
 * @param goals of the activity
 * @param effects what participants live on before and after
 * @param account what a project is worth to whom
 */
public record ActivityAnswers(
        Option<ActivityReport> goals, Option<EffectsReport> effects, Option<AccountReport> account) {

    /** Nothing of it. */
    public static final ActivityAnswers NONE = new ActivityAnswers(Option.none(), Option.none(), Option.none());

    /** Whether nothing is asked for. */
    public boolean isEmpty() {
        return goals.isEmpty() && effects.isEmpty() && account.isEmpty();
    }

    /** Those of a plan's answers, and the files of these. */
    public Inputs besides(Inputs plan) {
        return plan.and(Vector.<Inputs>empty()
                .appendAll(goals.map(ActivityReport::inputs))
                .appendAll(effects.map(EffectsReport::inputs))
                .appendAll(account.map(AccountReport::inputs)));
    }
}
