package rar.examples.calculation.activity;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import rar.examples.calculation.Headings;
import rar.examples.report.ActivityAnswers;
import rar.examples.sheet.Sheet;
import rar.model.message.PhraseBook;

/** The sheets of what members get for the money, so far as it is asked for. */
public final class ActivitySheets {

    private final ActivityAnswers answers;
    private final Headings headings;

    /** In the language of these words. */
    public ActivitySheets(ActivityAnswers answers, PhraseBook words) {
        this.answers = answers;
        this.headings = new Headings(words);
    }

    /** In the order of their tabs. @throws rar.model.message.RefusedException if an amount is larger than what a cell holds */
    public Seq<Sheet> sheets() {
        return Vector.<Sheet>empty()
                .appendAll(answers.goals().map(goals -> new ActivityGoalSheet(goals, headings).sheet()))
                .appendAll(answers.effects().map(effects -> new EffectsSheet(effects, headings).sheet()))
                .appendAll(answers.account().map(account -> new AccountSheet(account, headings).sheet()));
    }
}
