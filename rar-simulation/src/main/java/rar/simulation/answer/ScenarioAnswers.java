package rar.simulation.answer;

import io.vavr.collection.Vector;
import rar.model.answer.AnswerFormat;

/** The formats of the answers from scenarios. */
public final class ScenarioAnswers {

    private static final Vector<AnswerFormat<?>> ALL = Vector.of(
            SimulatedAnswer.FORMAT,
            CommittableAnswer.FORMAT,
            ComparedAnswer.FORMAT,
            StressedAnswer.FORMAT,
            SensitivityAnswer.FORMAT);

    private ScenarioAnswers() {}

    /** All of them. */
    public static Vector<AnswerFormat<?>> all() {
        return ALL;
    }
}
