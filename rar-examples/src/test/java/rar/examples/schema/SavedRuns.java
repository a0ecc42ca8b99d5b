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

    private static final String FILES = "src/test/resources/cli/files/";

    /** Of books that are written first, FOLDER being where. */
    private static final String[] COMMANDS = {
        "convert " + FILES + "funds.json FOLDER/plan.xlsx",
        "convert " + FILES + "funds.risks.json FOLDER/risks.xlsx",
        "simulate rar-2012 --scenarios 200 --rule refuse --postpone 6 --checkpoint FOLDER/1.json",
        "simulate rar-2012 --scenarios 256 --goals --sampling sobol --replications 2 --checkpoint FOLDER/2.json",
        "simulate rar-2009 --scenarios 100 --outcome rar-2009 --checkpoint FOLDER/3.json",
        "simulate ../docs/examples/months-floor.json " + FILES
                + "none.risks.json --scenarios 50 --checkpoint FOLDER/4.json",
        "simulate FOLDER/plan.xlsx FOLDER/risks.xlsx --scenarios 50 --checkpoint FOLDER/5.json"
    };

    private SavedRuns() {}

    /** The texts of runs of several kinds. */
    static Map<Path, String> texts() {
        try {
            Path folder = Files.createTempDirectory("runs");
            Map<Path, String> texts = new TreeMap<>();
            for (String command : COMMANDS) {
                CommandRun run = CommandRun.of(CommandRun.words(command.replace("FOLDER", folder.toString())));
                if (run.exit() != 0) {
                    throw new IllegalStateException(command + ": " + run.err());
                }
                Path file =
                        Path.of(command.substring(command.lastIndexOf(' ') + 1).replace("FOLDER", folder.toString()));
                if (command.startsWith("simulate")) {
                    texts.put(file.getFileName(), Format.text(file));
                }
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
