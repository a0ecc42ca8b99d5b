package rar.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import rar.examples.input.Version;

/**
 * The command line as files: each folder below {@code cli/cases} holds a {@code command}, and what it is to write
 * ({@code stdout}, {@code stderr}; nothing where the file is not there) and to end with ({@code exit}). Words that begin
 * with {@code files/} name the files below {@code cli/files}.
 *
 * <p>After a change that is meant, {@code mvn -pl rar-examples -am test -Dtest=CommandLineCasesTest
 * -Dsurefire.failIfNoSpecifiedTests=false -Drar.cli.update=true} writes the files anew; the difference in them is then
 * to be read line by line before it is committed.
 */
final class CommandLineCasesTest {

    /** Read where they are kept, not where they are copied to, so that a case which is gone is gone. */
    private static final Path ROOT = Path.of("src", "test", "resources", "cli").toAbsolutePath();

    @TestFactory
    Stream<DynamicTest> every_case_writes_and_ends_as_its_files_say() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT.resolve("cases"))) {
            return folders.sorted().toList().stream()
                    .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> prove(folder)));
        }
    }

    private static void prove(Path folder) throws IOException {
        CommandRun run = run(Files.readString(folder.resolve("command")).strip());
        if (Boolean.getBoolean("rar.cli.update")) {
            write(folder.resolve("stdout"), run.out());
            write(folder.resolve("stderr"), run.err());
            write(folder.resolve("exit"), run.exit() + "\n");
        }
        assertThat(run.err()).as("standard error").isEqualTo(expected(folder, "stderr"));
        assertThat(run.out()).as("standard output").isEqualTo(expected(folder, "stdout"));
        assertThat(run.exit() + "\n").as("exit code").isEqualTo(expected(folder, "exit"));
    }

    private static CommandRun run(String command) {
        String files = ROOT.resolve("files") + "/";
        String[] words = Arrays.stream(CommandRun.words(command))
                .map(word -> word.startsWith("files/") ? files + word.substring("files/".length()) : word)
                .toArray(String[]::new);
        assertThat(words).as("a command begins with rar").startsWith("rar");
        CommandRun run = CommandRun.of(Arrays.copyOfRange(words, 1, words.length));
        return new CommandRun(run.exit(), neutral(run.out(), files), neutral(run.err(), files));
    }

    /** Without what differs between machines and versions. */
    private static String neutral(String text, String files) {
        String version = Version.current();
        return text.replace(files, "files/")
                .replace("rar " + version, "rar VERSION")
                .replace("\"version\" : \"" + version + "\"", "\"version\" : \"VERSION\"");
    }

    private static String expected(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.exists(file) ? Files.readString(file) : "";
    }

    private static void write(Path file, String text) throws IOException {
        if (text.isEmpty()) {
            Files.deleteIfExists(file);
        } else {
            Files.writeString(file, text);
        }
    }
}
