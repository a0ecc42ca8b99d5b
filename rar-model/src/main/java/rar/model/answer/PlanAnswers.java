package rar.model.answer;

import io.vavr.collection.Vector;

/** The formats of the answers that need no scenarios. */
public final class PlanAnswers {

    private static final Vector<AnswerFormat<?>> ALL =
            Vector.of(CheckAnswer.FORMAT, BalanceAnswer.FORMAT, LiquidityAnswer.FORMAT);

    private PlanAnswers() {}

    /** All of them. */
    public static Vector<AnswerFormat<?>> all() {
        return ALL;
    }
}
