package rar.examples.input;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.examples.page.Inputs;
import rar.model.comparison.PlanComparison;
import rar.model.message.RefusedException;

/**
 * Two versions of a plan with their files.
 *
 * @param old the old version
 * @param now the new version
 */
public record PlanFiles(PlanFile old, PlanFile now) {

    /** Reads both files. @throws InvalidInputException with every mistake of both */
    public static PlanFiles read(String oldName, String newName) {
        Mistakes mistakes = new Mistakes();
        Option<PlanFile> old = mistakes.in(() -> PlanFile.read("plan", oldName));
        Option<PlanFile> now = mistakes.in(() -> PlanFile.read("plan2", newName));
        mistakes.tell();
        return new PlanFiles(old.get(), now.get());
    }

    /** The comparison of the two. @throws InvalidInputException if they cover other years */
    public PlanComparison compare() {
        try {
            return PlanComparison.of(old.plan(), now.plan());
        } catch (RefusedException e) {
            throw InvalidInputException.of(now.source().name(), e.what());
        }
    }

    /** The files that an answer from both was computed from. */
    public Inputs inputs() {
        return new Inputs(Vector.of(old.source().identity(), now.source().identity()), Version.current());
    }
}
