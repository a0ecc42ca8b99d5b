package rar.spark;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.Serializable;
import org.apache.spark.sql.Row;
import rar.examples.command.RecordedRun;
import rar.examples.input.CaseFiles;
import rar.examples.input.FollowedPlan;
import rar.examples.input.InvalidInputException;
import rar.examples.input.Mistakes;
import rar.examples.input.Source;
import rar.model.message.Language;
import rar.simulation.engine.RunResult;

/**
 * The files of one association, answered on one processor: an answer and the remarks on the files, or every mistake in
 * them.
 *
 * @param terms of its run
 * @param language of messages
 */
record FolderCase(RunTerms terms, Language language) implements Serializable {

    /**
     * The rows of the files that share a plan's name.
     *
     * @throws IllegalStateException that names it, if it meets a mistake of the program
     */
    Seq<Row> rows(String name, Iterable<FolderFile> sharing) {
        try {
            return answered(name, Vector.ofAll(sharing).sortBy(FolderFile::name));
        } catch (InvalidInputException e) {
            return e.mistakes().map(mistake -> AnswerRow.mistake(mistake, language));
        } catch (RuntimeException e) {
            throw new IllegalStateException("the plan " + name + " could not be answered", e);
        }
    }

    private Seq<Row> answered(String name, Vector<FolderFile> sharing) {
        CaseFiles files = read(name, sharing.reject(FolderFile::isRisks), sharing.filter(FolderFile::isRisks));
        RecordedRun run = terms.of(files);
        RunResult result = run.nothing();
        result.run(run.scenarios(0, terms.scenarios()), done -> {});
        return Vector.of(AnswerRow.answer(run, run.simulated(result)))
                .appendAll(files.inputs().files().flatMap(file -> AnswerRow.remarks(file, language)));
    }

    private static CaseFiles read(String name, Vector<FolderFile> plans, Vector<FolderFile> risks) {
        if (plans.isEmpty()) {
            throw InvalidInputException.of(
                    risks.head().name(), ClusterMistake.PLAN_OF_RISKS_MISSING.with("plan", name));
        }
        Vector<FolderFile> asked = risks.isEmpty() ? plans.filter(FolderFile::isWorkbook) : risks;
        Mistakes mistakes = new Mistakes();
        mistakes.in(() -> requireOne(plans, ClusterMistake.PLAN_TWICE));
        mistakes.in(() -> requireOne(risks, ClusterMistake.RISKS_TWICE));
        mistakes.tell();
        if (asked.isEmpty()) {
            throw InvalidInputException.of(
                    plans.head().name(), ClusterMistake.RISKS_OF_PLAN_MISSING.with("risks", name + ".risks.json"));
        }
        Source plan = mistakes.in(() -> plans.head().as("plan")).getOrNull();
        Source risk = mistakes.in(() -> asked.head().as("risks")).getOrNull();
        mistakes.tell();
        return CaseFiles.of(plan, risk, FollowedPlan.Reading.NOTHING);
    }

    private static Vector<FolderFile> requireOne(Vector<FolderFile> files, ClusterMistake mistake) {
        if (files.size() > 1) {
            throw InvalidInputException.of(
                    files.get(1).name(), mistake.with("other", files.head().name()));
        }
        return files;
    }
}
