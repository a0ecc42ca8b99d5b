package rar.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs that are cut into parts, interrupted and gone on with give the bytes of one run. */
final class CheckpointTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"--json", "--unit=kr"})
    void parts_cut_anywhere_merge_to_the_answer_of_one_run(String form) {
        String first = run("1/2");
        String third = run("3/4");
        String fourth = run("4/4");

        CommandRun merged = CommandRun.of("merge", form, fourth, first, third);

        assertThat(merged.err()).isEmpty();
        assertThat(merged.out())
                .isEqualTo(CommandRun.of("simulate", "rar-2012", form, "--scenarios", "1001")
                        .out());
    }

    private String run(String part) {
        String file = folder.resolve(part.replace('/', '-')).toString();
        CommandRun run =
                CommandRun.of("simulate", "rar-2012", "--scenarios", "1001", "--part", part, "--checkpoint", file);
        assertThat(run.exit()).isZero();
        return file;
    }

    /** The process is killed as soon as it has saved something; what it leaves is whole, and is gone on with. */
    @Test
    @Timeout(120)
    void a_run_that_is_killed_leaves_a_whole_checkpoint_and_goes_on_to_the_same_bytes() throws Exception {
        Path file = folder.resolve("run");
        String[] command = {"simulate", "rar-2009", "--json", "--scenarios", "400000", "--checkpoint", file.toString()};
        Process process = start(command);
        while (!Files.exists(file) && process.isAlive()) {
            Thread.sleep(5);
        }
        process.destroyForcibly().waitFor();
        String saved = Files.readString(file);
        assertThat(saved).endsWith("}\n");

        CommandRun resumed = CommandRun.of(command);

        assertThat(resumed.out())
                .isEqualTo(CommandRun.of("simulate", "rar-2009", "--json", "--scenarios", "400000")
                        .out());
        String again = Files.readString(file);
        assertThat(CommandRun.of(command).out()).isEqualTo(resumed.out());
        assertThat(Files.readString(file)).as("nothing is left to run").isEqualTo(again);
    }

    private Process start(String... args) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String[] command = Stream.concat(
                        Stream.of(
                                java,
                                "-Dfile.encoding=UTF-8",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName()),
                        Stream.of(args))
                .toArray(String[]::new);
        return new ProcessBuilder(command)
                .redirectOutput(new File(folder.toFile(), "out"))
                .redirectError(new File(folder.toFile(), "err"))
                .start();
    }

    @Test
    void a_run_until_it_is_precise_goes_on_too() {
        String file = folder.resolve("precise").toString();
        String[] command = {"simulate", "rar-2012", "--json", "--precision", "10%", "--checkpoint", file};
        String whole = CommandRun.of("simulate", "rar-2012", "--json", "--precision", "10%")
                .out();

        assertThat(CommandRun.of(command).out()).isEqualTo(whole);
        assertThat(CommandRun.of(command).out()).isEqualTo(whole);
        assertThat(CommandRun.of("merge", file).err()).contains("such a run has no parts to merge");
    }

    @Test
    void nothing_but_the_checkpoint_is_left_beside_it() throws IOException {
        run("1/1");

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("1-1");
        }
    }

    @Test
    void the_checkpoint_of_another_run_is_refused_and_left_as_it_is() throws IOException {
        String file = run("1/1");
        String before = Files.readString(Path.of(file));

        CommandRun other = CommandRun.of("simulate", "rar-2009", "--scenarios", "1001", "--checkpoint", file);

        assertThat(other.exit()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(other.out()).isEmpty();
        assertThat(other.err()).contains("another plan (SHA-256)");
        assertThat(Files.readString(Path.of(file))).isEqualTo(before);
    }

    @Test
    void a_plan_is_never_taken_for_a_checkpoint() throws IOException {
        Path plan = folder.resolve("plan.json");
        Files.writeString(plan, "{\"format\": \"rar-plan/1\"}");

        CommandRun run = CommandRun.of("simulate", "rar-2012", "--checkpoint", plan.toString());

        assertThat(run.exit()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(run.err()).contains("a saved run has \"rar-run/1\"");
        assertThat(plan).hasContent("{\"format\": \"rar-plan/1\"}");
    }

    @Test
    void a_checkpoint_that_cannot_be_written_ends_with_its_own_exit_code() {
        String nowhere = folder.resolve("none").resolve("run").toString();

        CommandRun run = CommandRun.of("simulate", "rar-2012", "--checkpoint", nowhere);

        assertThat(run.exit()).isEqualTo(ExitCode.NOT_WRITTEN);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(nowhere + ": the run cannot be saved: there is no folder " + folder.resolve("none")
                        + "; make it, or name a file in another\n");
    }

    @Test
    void a_folder_in_the_way_of_a_checkpoint_is_named_and_left_as_it_is() throws IOException {
        Path way = Files.createDirectory(folder.resolve("run.new"));

        CommandRun run = CommandRun.of(
                "simulate",
                "rar-2012",
                "--scenarios",
                "9",
                "--checkpoint",
                folder.resolve("run").toString());

        assertThat(run.exit()).isEqualTo(ExitCode.NOT_WRITTEN);
        assertThat(run.err()).contains("the run cannot be saved: " + way + ": ");
        assertThat(way).isDirectory();
    }

    @Test
    void missing_and_repeated_scenarios_are_named() {
        String first = run("1/2");
        String whole = run("1/1");

        assertThat(CommandRun.of("merge", first).err())
                .isEqualTo("rar merge: scenarios 500 to 1000 of 1001 are in no file\n");
        assertThat(CommandRun.of("merge", first, whole).err()).startsWith("rar merge: scenarios 0 to 499 are in both ");
    }
}
