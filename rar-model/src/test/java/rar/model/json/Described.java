package rar.model.json;

import io.vavr.collection.Seq;
import rar.model.plan.Violation;

/** Mistakes as the expected texts of tests have them: {@code line 3, /tables/0: message}. */
public final class Described {

    private Described() {}

    static String mistake(Violation mistake) {
        return "line " + mistake.line() + (mistake.pointer().isEmpty() ? "" : ", " + mistake.pointer()) + ": "
                + mistake.message();
    }

    public static String mistakes(Seq<Violation> mistakes) {
        return mistakes.map(Described::mistake).mkString("\n");
    }
}
