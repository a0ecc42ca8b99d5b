package rar.examples.cli;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import rar.examples.report.Inputs;
import rar.model.followup.PlanComparison;
import rar.model.json.PlanReader;

/**
 * Two versions of a plan with their files.
 *
 * @param old the old version
 * @param now the new version
 */
record PlanFiles(PlanFile old, PlanFile now) {

    /** Reads both files. @throws InvalidInputException with every mistake of both */
    static PlanFiles read(String oldName, String newName) {
        List<InvalidInputException> mistakes = new ArrayList<>();
        Option<PlanFile> old = read("plan", oldName, mistakes);
        Option<PlanFile> now = read("plan2", newName, mistakes);
        if (!mistakes.isEmpty()) {
            throw InvalidInputException.ofAll(Vector.ofAll(mistakes));
        }
        return new PlanFiles(old.get(), now.get());
    }

    private static Option<PlanFile> read(String role, String name, List<InvalidInputException> mistakes) {
        try {
            Source source = Source.of(role, name, ".json");
            return Option.some(new PlanFile(source, source.read(PlanReader::read)));
        } catch (InvalidInputException e) {
            mistakes.add(e);
            return Option.none();
        }
    }

    /** @throws InvalidInputException if they cover other years */
    PlanComparison compare() {
        try {
            return PlanComparison.of(old.plan(), now.plan());
        } catch (IllegalArgumentException e) {
            throw InvalidInputException.of(now.source().name(), String.valueOf(e.getMessage()));
        }
    }

    /** What an answer from both was computed from. */
    Inputs inputs() {
        return new Inputs(Vector.of(old.source().identity(), now.source().identity()), Version.current());
    }
}
