package rar.examples.phrase;

import io.vavr.collection.Seq;
import rar.examples.page.Amounts;
import rar.model.goal.GoalAssessment;
import rar.model.goal.Verdict;
import rar.model.message.Message;

/**
 * How many of a plan's goals are breached, and when and by how much each of them is.
 *
 * @param goals the law's demand first
 * @param amounts as the page prints them
 */
public record GoalAnswer(Seq<GoalAssessment> goals, Amounts amounts) {

    /** The sentences. */
    public Seq<Message> sentences() {
        return goals.zipWithIndex()
                .filter(goal -> goal._1.verdict() == Verdict.BREAKS)
                .flatMap(goal -> goal._1
                        .month()
                        .map(month -> breached(goal._1, goal._2 == 0)
                                .with("month", month)
                                .with("goal", goal._1.goal().cited())))
                .prepend(summary());
    }

    private Message breached(GoalAssessment goal, boolean isLaw) {
        Message said = Message.of(isLaw ? GoalAnswerPhrase.LAW_BREACHED : GoalAnswerPhrase.GOAL_BREACHED);
        return goal.margin()
                .map(margin -> Message.of(isLaw ? GoalAnswerPhrase.LAW_BREACHED_BY : GoalAnswerPhrase.GOAL_BREACHED_BY)
                        .with("shortfall", amounts.marginWithUnit(margin.abs())))
                .getOrElse(said);
    }

    private Message summary() {
        int breached = count(Verdict.BREAKS);
        int unjudged = count(Verdict.CANNOT_BE_JUDGED);
        Message sentence = breached == 0
                ? Message.of(GoalAnswerPhrase.NONE_BREACHED)
                : Message.of(GoalAnswerPhrase.BREACHED).with("breached", breached);
        Message ended = Message.of(unjudged == 0 ? GoalAnswerPhrase.ALL_JUDGED : GoalAnswerPhrase.UNJUDGED)
                .with("sentence", sentence.with("goals", goals.size()));
        return unjudged == 0 ? ended : ended.with("unjudged", unjudged);
    }

    private int count(Verdict verdict) {
        return goals.count(goal -> goal.verdict() == verdict);
    }
}
