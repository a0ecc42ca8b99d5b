package rar.examples.phrase;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.examples.answer.SimulatedCase;
import rar.examples.page.Numbers;
import rar.model.message.Message;
import rar.simulation.risk.GoalRisk;
import rar.simulation.risk.JudgedGoal;

/**
 * The breach probabilities of goals, in sentences.
 *
 * @param one the plan and its scenarios
 * @param name what the plan is called
 * @param risk what the scenarios say of its goals
 */
public record GoalRiskAnswer(SimulatedCase one, String name, GoalRisk risk) {

    /** The answer: each goal that is breached, each that stays open, the others, and what cannot be judged. */
    public Seq<Message> sentences() {
        Seq<JudgedGoal> breached = risk.judged().filter(goal -> goal.broken() > 0);
        return Vector.of(Message.of(GoalRiskPhrase.GOALS_OF).with("plan", name))
                .appendAll(breached.map(this::breached))
                .appendAll(risk.judged().filter(goal -> goal.open() > 0).map(GoalRiskAnswer::open))
                .appendAll(others(breached))
                .appendAll(risk.unjudged()
                        .map(goal -> Message.of(GoalRiskPhrase.UNJUDGED)
                                .with("goal", goal.goal().cited())
                                .with("reason", goal.reason())));
    }

    private Message breached(JudgedGoal goal) {
        boolean isLaw = goal.goal().equals(risk.goals().head());
        return Message.of(isLaw ? GoalRiskPhrase.LAW_BREACHED : GoalRiskPhrase.BREACHED)
                .with("goal", goal.goal().cited())
                .with("years", one.judged())
                .with("risk", Numbers.confident(goal.everBroken()))
                .with("month", one.month(goal.commonestFirstMonth().orElseThrow()));
    }

    private static Message open(JudgedGoal goal) {
        return Message.of(GoalRiskPhrase.OPEN)
                .with("goal", goal.goal().cited())
                .with("risk", Numbers.confident(goal.probabilityOpen()));
    }

    private Option<Message> others(Seq<JudgedGoal> breached) {
        return Option.when(
                risk.judged().size() > breached.size(),
                () -> Message.of(breached.isEmpty() ? GoalRiskPhrase.ALL_KEPT : GoalRiskPhrase.OTHERS_KEPT)
                        .with("scenarios", Numbers.scenarios(risk.scenarios()))
                        .with("risk", Numbers.confident(risk.never())));
    }
}
