package rar.examples.command;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import rar.examples.input.InvalidInputException;
import rar.examples.input.Mistakes;
import rar.examples.input.Source;
import rar.examples.input.Version;
import rar.examples.option.Display;
import rar.model.message.RefusedException;
import rar.simulation.engine.RunResult;
import rar.simulation.json.RunParts;
import rar.simulation.json.SavedRunReader;

/** Parts of one run, put together. */
@Command(
        name = "merge",
        description = {
            "Puts the parts of one run together, as rar simulate has saved them: the same answer, to the last digit, as one"
                    + " run gives."
        })
final class MergeCommand implements Callable<Integer> {

    @Parameters(
            index = "0..*",
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "The files that rar simulate --part K/N --checkpoint FILE has written, all of a run, in any order.")
    private List<String> files = new ArrayList<>();

    @Mixin
    private Display display;

    @Override
    public Integer call() {
        // the first part says what the run was made of, whatever the order of the files
        Vector<RunParts.Part> parts =
                parts().sortBy(part -> part.run().manifest().first());
        RecordedRun whole = RecordedRun.of(parts.head().run().manifest());
        display.print(whole.report(merged(parts, whole.nothing())));
        return ExitCode.GOOD;
    }

    private Vector<RunParts.Part> parts() {
        Mistakes mistakes = new Mistakes();
        Vector<RunParts.Part> parts = Vector.ofAll(files)
                .flatMap(name -> mistakes.in(
                        () -> new RunParts.Part(name, Source.file("run", name).read(SavedRunReader::read))));
        mistakes.tell();
        parts.filter(part -> !part.run().manifest().version().equals(Version.current()))
                .forEach(part -> {
                    throw InvalidInputException.of(
                            part.name(),
                            CommandMistake.RUN_BY_ANOTHER_VERSION
                                    .with("version", part.run().manifest().version())
                                    .with("current", Version.current()));
                });
        return parts;
    }

    private static RunResult merged(Vector<RunParts.Part> parts, RunResult nothing) {
        try {
            return RunParts.merge(parts, nothing);
        } catch (RefusedException e) {
            throw InvalidInputException.of("rar merge", e.what());
        }
    }
}
