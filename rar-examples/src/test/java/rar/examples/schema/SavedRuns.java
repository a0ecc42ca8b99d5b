package rar.examples.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import rar.examples.command.CommandRun;

/** Run files, which no folder has: they are as long as a book. */
final class SavedRuns {

    private static final String[] COMMANDS = {
        "rar-2012 --scenarios 200 --rule refuse --postpone 6",
        "rar-2012 --scenarios 256 --goals --sampling sobol --replications 2",
        "rar-2009 --scenarios 100 --outcome rar-2009",
        "../docs/examples/months-floor.json src/test/resources/cli/files/none.risks.json --scenarios 50",
        "src/test/resources/cli/files/funds.json src/test/resources/cli/files/funds.risks.json --scenarios 50"
    };

    private SavedRuns() {}

    /** The texts of runs of several kinds, by what they were asked for. */
    static Map<Path, String> texts() {
        try {
            Path folder = Files.createTempDirectory("runs");
            Map<Path, String> texts = new TreeMap<>();
            for (String command : COMMANDS) {
                Path file = folder.resolve("saved.run");
                CommandRun run = CommandRun.of(
                        CommandRun.words("simulate " + command + " --checkpoint \"" + file + "\""));
                if (run.exit() != 0) {
                    throw new IllegalStateException(command + ": " + run.err());
                }
                texts.put(Path.of(command), Format.text(file));
                Files.delete(file);
            }
            Files.delete(folder);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
