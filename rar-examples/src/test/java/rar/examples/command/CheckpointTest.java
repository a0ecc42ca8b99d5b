package rar.examples.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs that are cut into parts, interrupted and gone on with give the bytes of one run. */
final class CheckpointTest {

    private static final String FILES = "src/test/resources/cli/files/";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "--rule refuse", "--rule scale --postpone 6"})
    void parts_of_replications_under_a_rule_merge_to_the_answer_of_one_run(String rule) {
        String command = "simulate rar-2009 --json --scenarios 1400 --sampling sobol --replications 7 " + rule;
        List<String> files = new ArrayList<>();
        for (int part : new int[] {3, 1, 2}) {
            files.add(folder.resolve("part" + part).toString());
            CommandRun run = run(command + " --part " + part + "/3 --checkpoint " + files.get(files.size() - 1));
            assertThat(run.exit()).isZero();
        }
        String whole = run(command).out();
        assertThat(whole).contains("\"replications\" : 7");

        assertThat(run("merge --json " + String.join(" ", files)).out()).isEqualTo(whole);
        assertThat(run("merge " + files.get(0) + " " + files.get(1)).err())
                .isEqualTo("rar merge: scenarios 400 to 799 of 1400 are in no file\n");
    }

    @Test
    void a_part_of_replications_is_of_whole_ones() {
        CommandRun run = run("simulate rar-2009 --scenarios 1400 --sampling sobol --replications 7 --part 1/8"
                + " --checkpoint " + folder.resolve("none"));

        assertThat(run.exit()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(run.err()).startsWith("rar: a run of 7 replications has no 8 parts\n");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void the_checkpoint_of_another_rule_or_other_replications_is_refused() {
        String file = folder.resolve("run").toString();
        String command = "simulate rar-2009 --scenarios 1600 --checkpoint " + file;
        run(command + " --rule scale --sampling sobol");

        assertThat(run(command + " --sampling sobol").err()).contains("another rule: scale, not as-planned");
        assertThat(run(command + " --rule scale").err()).contains("another sampling: sobol, not monte-carlo");
        assertThat(run(command + " --rule scale --sampling sobol --replications 4")
                        .err())
                .contains("another number of replications: 16, not 4");
        assertThat(run(command + " --rule scale --postpone 2 --sampling sobol").err())
                .contains("another postponement in months: 0, not 2");
    }

    private static CommandRun run(String line) {
        return CommandRun.of(CommandRun.words(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--json", "--unit=kr"})
    void parts_cut_anywhere_merge_to_the_answer_of_one_run(String form) {
        String first = part("1/2");
        String third = part("3/4");
        String fourth = part("4/4");

        CommandRun merged = CommandRun.of("merge", form, fourth, first, third);

        assertThat(merged.err()).isEmpty();
        assertThat(merged.out())
                .isEqualTo(CommandRun.of("simulate", "rar-2012", form, "--scenarios", "1001")
                        .out());
    }

    private String part(String part) {
        String file = folder.resolve(part.replace('/', '-')).toString();
        CommandRun run =
                CommandRun.of("simulate", "rar-2012", "--scenarios", "1001", "--part", part, "--checkpoint", file);
        assertThat(run.exit()).isZero();
        return file;
    }

    /** What a part holds of a workbook is its text; which file that came from is known by the workbook's own hash. */
    @Test
    void parts_of_a_workbook_merge_to_the_answer_of_one_run_with_the_hash_of_the_workbook() {
        String workbook = folder.resolve("plan.xlsx").toString();
        CommandRun.of("convert", FILES + "funds.json", workbook);
        String command = "simulate " + workbook + " " + FILES + "funds.risks.json --json --scenarios 1001";
        String first = folder.resolve("1").toString();
        String second = folder.resolve("2").toString();
        run(command + " --part 1/2 --checkpoint " + first);
        run(command + " --part 2/2 --checkpoint " + second);

        assertThat(run("merge --json " + second + " " + first).out())
                .isEqualTo(run(command).out());
    }

    /** The process is killed as soon as it has saved something; what it leaves is whole, and is gone on with. */
    @ParameterizedTest
    @ValueSource(strings = {"--scenarios 400000", "--scenarios 60000 --rule scale --sampling sobol --replications 4"})
    @Timeout(120)
    void a_run_that_is_killed_leaves_a_whole_checkpoint_and_goes_on_to_the_same_bytes(String what) throws Exception {
        Path file = folder.resolve("run");
        String whole = "simulate rar-2009 --json " + what;
        String[] command = CommandRun.words(whole + " --checkpoint " + file);
        Process process = start(command);
        while (!Files.exists(file) && process.isAlive()) {
            Thread.sleep(5);
        }
        process.destroyForcibly().waitFor();
        String saved = Files.readString(file);
        assertThat(saved).endsWith("}\n");

        CommandRun resumed = CommandRun.of(command);

        assertThat(resumed.out()).isEqualTo(run(whole).out());
        String again = Files.readString(file);
        assertThat(CommandRun.of(command).out()).isEqualTo(resumed.out());
        assertThat(Files.readString(file)).as("nothing is left to run").isEqualTo(again);
    }

    private Process start(String... args) throws IOException {
        return CommandRun.builder(args)
                .redirectOutput(new File(folder.toFile(), "out"))
                .redirectError(new File(folder.toFile(), "err"))
                .start();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " --rule refuse", " --sampling sobol --scenarios 32000", " --rule scale --sampling sobol"})
    void a_run_until_it_is_precise_goes_on_too(String how) {
        String file = folder.resolve("precise").toString();
        String command = "simulate rar-2012 --json --precision 10%" + how;
        String whole = run(command).out();

        assertThat(run(command + " --checkpoint " + file).out()).isEqualTo(whole);
        assertThat(run(command + " --checkpoint " + file).out()).isEqualTo(whole);
        assertThat(CommandRun.of("merge", file).err()).contains("such a run has no parts to merge");
    }

    @Test
    void nothing_but_the_checkpoint_is_left_beside_it() throws IOException {
        part("1/1");

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("1-1");
        }
    }

    @Test
    void the_checkpoint_of_another_run_is_refused_and_left_as_it_is() throws IOException {
        String file = part("1/1");
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
    void a_folder_in_which_nothing_may_be_written_is_named() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        assumeThat(closed.toFile().setWritable(false)).isTrue();
        assumeThat(Files.isWritable(closed)).as("root may write anywhere").isFalse();

        CommandRun run = run("simulate rar-2012 --scenarios 9 --checkpoint " + closed.resolve("run"));

        assertThat(run.exit()).isEqualTo(ExitCode.NOT_WRITTEN);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(closed.resolve("run") + ": the run cannot be saved: nothing may be written in the folder "
                        + closed + "; name a file in another\n");
    }

    /** So many scenarios would take hours. */
    @Test
    @Timeout(60)
    void that_a_checkpoint_cannot_be_written_is_noticed_before_anything_is_run() {
        String nowhere = folder.resolve("none").resolve("run").toString();

        CommandRun run = run("simulate rar-2012 --scenarios 1000000000000 --checkpoint " + nowhere);

        assertThat(run.exit()).isEqualTo(ExitCode.NOT_WRITTEN);
    }

    @Test
    void a_link_stays_and_what_is_saved_goes_where_it_leads() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("other", "run"));
        Path linkToLink = Files.createSymbolicLink(folder.resolve("again"), link);
        String command = "simulate rar-2012 --json --scenarios 1001";

        for (Path name : List.of(link, linkToLink)) {
            assertThat(run(command + " --checkpoint " + name).out())
                    .isEqualTo(run(command).out());
            assertThat(name).isSymbolicLink();
        }
        assertThat(Files.readString(other.resolve("run"))).endsWith("}\n");
        assertThat(other).isDirectoryContaining("glob:**/run").isDirectoryNotContaining("glob:**/run.new");
    }

    @Test
    void a_link_that_stands_where_a_run_is_written_first_empties_no_other_file() throws IOException {
        Path precious = Files.writeString(folder.resolve("precious"), "kept");
        Path link = Files.createSymbolicLink(folder.resolve("run.new"), precious);

        CommandRun run = run("simulate rar-2012 --scenarios 9 --checkpoint " + folder.resolve("run"));

        assertThat(run.exit()).isEqualTo(ExitCode.NOT_WRITTEN);
        assertThat(run.err()).contains("the run cannot be saved: " + link + ": ");
        assertThat(link).isSymbolicLink();
        assertThat(precious).hasContent("kept");
    }

    @Test
    void what_an_unfinished_run_of_a_killed_process_gives_way_under_one_name_is_kept_under_its_other()
            throws IOException {
        Path precious = Files.writeString(folder.resolve("precious"), "kept");
        Files.createLink(folder.resolve("run.new"), precious);

        assertThat(run("simulate rar-2012 --scenarios 9 --checkpoint " + folder.resolve("run"))
                        .exit())
                .isZero();
        assertThat(precious).hasContent("kept");
        assertThat(folder).isDirectoryNotContaining("glob:**/run.*");
    }

    /** The lock is another process's, which runs far more scenarios than it has time for. */
    @Test
    @Timeout(120)
    void while_a_run_is_saved_in_a_file_no_other_is() throws Exception {
        String command =
                "simulate rar-2009 --scenarios 1000000000000 --threads 1 --checkpoint " + folder.resolve("run");
        Process first = start(CommandRun.words(command));
        while (!Files.exists(folder.resolve("run")) && first.isAlive()) {
            Thread.sleep(5);
        }

        CommandRun second = run(command);
        boolean undisturbed = first.isAlive();
        first.destroyForcibly().waitFor();

        assertThat(undisturbed).isTrue();
        assertThat(second.exit()).isEqualTo(ExitCode.NOT_WRITTEN);
        assertThat(second.err())
                .isEqualTo(folder.resolve("run") + ": the run cannot be saved: " + folder.resolve("run.lock")
                        + ": another rar is saving its run there; wait until it is done, or name another file\n");
    }

    @Test
    void the_lock_of_a_process_that_was_killed_keeps_nobody_away() throws IOException {
        Files.createFile(folder.resolve("run.lock"));

        assertThat(run("simulate rar-2012 --scenarios 9 --checkpoint " + folder.resolve("run"))
                        .exit())
                .isZero();
        assertThat(folder).isDirectoryNotContaining("glob:**/run.*");
    }

    @Test
    void the_lock_of_another_user_is_named_and_not_the_folder() throws IOException {
        Path lock = Files.createFile(folder.resolve("run.lock"));
        assumeThat(lock.toFile().setWritable(false)).isTrue();
        assumeThat(Files.isWritable(lock)).as("root may write anywhere").isFalse();

        CommandRun run = run("simulate rar-2012 --scenarios 9 --checkpoint " + folder.resolve("run"));

        assertThat(run.exit()).isEqualTo(ExitCode.NOT_WRITTEN);
        assertThat(run.err())
                .isEqualTo(folder.resolve("run") + ": the run cannot be saved: " + lock
                        + ": another user's run has put this here; wait until it is done, have what a dead one left "
                        + "removed, or name another file\n");
        assertThat(lock).exists();
    }

    @Test
    void a_file_that_is_no_lock_is_left_as_it_is() throws IOException {
        Path own = Files.writeString(folder.resolve("run.lock"), "kept");

        CommandRun run = run("simulate rar-2012 --scenarios 9 --checkpoint " + folder.resolve("run"));

        assertThat(run.exit()).isEqualTo(ExitCode.NOT_WRITTEN);
        assertThat(run.err())
                .contains("the run cannot be saved: " + own + ": ")
                .endsWith("; remove it, or name another checkpoint\n");
        assertThat(own).hasContent("kept");
    }

    @Test
    void links_in_a_circle_are_told() throws IOException {
        Path one = folder.resolve("one");
        Files.createSymbolicLink(one, folder.resolve("two"));
        Files.createSymbolicLink(folder.resolve("two"), one);

        assertThat(run("simulate rar-2012 --scenarios 9 --checkpoint " + one).err())
                .isEqualTo(one + ": links lead from this name to no file\n");
    }

    @Test
    void a_device_is_never_replaced() {
        Path device = Path.of("/dev/null");
        assumeThat(device).exists();

        assertThat(run("simulate rar-2012 --scenarios 9 --checkpoint " + device).err())
                .isEqualTo("/dev/null: this is no plain file; a run is saved in one\n");
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
        String first = part("1/2");
        String whole = part("1/1");

        assertThat(CommandRun.of("merge", first).err())
                .isEqualTo("rar merge: scenarios 500 to 1000 of 1001 are in no file\n");
        assertThat(CommandRun.of("merge", first, whole).err()).startsWith("rar merge: scenarios 0 to 499 are in both ");
    }
}
