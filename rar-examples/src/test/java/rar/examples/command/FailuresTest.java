package rar.examples.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import rar.model.message.Language;

/** What a run says and ends with where it cannot give its answer for no fault of the user's files. */
final class FailuresTest {

    private final RuntimeException failure = new IllegalStateException("a \u001b[31mred\u001b[0m\nmistake");

    @Test
    void an_unexpected_failure_is_one_line_that_asks_for_a_report() {
        StringWriter err = new StringWriter();

        int code = new Failures(Language.ENGLISH, () -> false).unexpected(failure, new PrintWriter(err, true));

        assertThat(code).isEqualTo(70);
        assertThat(err.toString())
                .isEqualTo("rar: unexpected failure: java.lang.IllegalStateException: a \\u001b[31mred\\u001b[0m"
                        + "\\u000amistake; please report it as a mistake in rar, with the command line, the files and"
                        + " what --debug adds\n");
    }

    @Test
    void with_traces_it_says_where_and_still_cannot_steer_a_terminal() {
        StringWriter err = new StringWriter();

        new Failures(Language.ENGLISH, () -> true).unexpected(failure, new PrintWriter(err, true));

        assertThat(err.toString())
                .contains("at rar.examples.command.FailuresTest")
                .doesNotContain("\u001b");
    }

    @Test
    void debug_is_taken_before_and_after_the_command() {
        assertThat(CommandRun.of("--debug", "check").exit()).isZero();
        assertThat(CommandRun.of("check", "--debug").exit()).isZero();
    }

    @Test
    void an_argument_cannot_steer_the_terminal() {
        assertThat(CommandRun.of("\u001b[2J").err()).doesNotContain("\u001b").contains("\\u001b[2J");
        assertThat(CommandRun.of("check", "a\u0007\nb").err())
                .isEqualTo(
                        "a\\u0007\\u000ab: there is no such file; these plans come with rar: rar-2009, rar-2012, rar-2016, malarbagen\n");
    }

    @Test
    void an_argument_that_begins_with_an_at_sign_is_no_file_of_arguments() {
        assertThat(CommandRun.of("check", "@none").err()).startsWith("@none: there is no such file");
    }

    @Test
    void an_answer_that_cannot_be_written_ends_with_3() throws IOException, InterruptedException {
        Path full = Path.of("/dev/full");
        assumeThat(Files.exists(full)).isTrue();

        Process process = start("-Dfile.encoding=UTF-8", full.toFile());

        assertThat(text(process)).isEqualTo("rar: the output could not be written in full\n");
        assertThat(process.waitFor()).isEqualTo(3);
    }

    @Test
    void started_without_utf_8_it_says_how_to_start_it() throws IOException, InterruptedException {
        Process process = start("-Dfile.encoding=US-ASCII", new File("target", "nothing-written"));

        assertThat(text(process))
                .isEqualTo("rar: Java must be started with -Dfile.encoding=UTF-8, as the script rar does\n");
        assertThat(process.waitFor()).isEqualTo(2);
    }

    private static Process start(String encoding, File out) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                encoding,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "check",
                "rar-2012"));
        ProcessBuilder process = new ProcessBuilder(command).redirectOutput(out);
        process.environment().put("LC_ALL", "C");
        return process.start();
    }

    private static String text(Process process) throws IOException {
        return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
