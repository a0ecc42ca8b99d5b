package rar.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rar.examples.input.Version;
import rar.model.message.Language;

final class MainTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void version_names_the_program_and_the_java_it_runs_on() {
        int code = run("--version");

        assertThat(code).isZero();
        assertThat(out.toString().lines())
                .containsExactly(
                        "rar " + Version.current(),
                        "Java " + Runtime.version() + ", " + System.getProperty("java.vm.name"));
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void help_is_a_result() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).startsWith("Usage: rar");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void without_a_command_the_usage_goes_to_standard_error() {
        assertThat(run()).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).startsWith("rar: no command given\n").contains("Usage: rar");
    }

    /** Else all commands are made ready for one, and its answer comes later. */
    @Test
    void a_command_that_is_called_is_got_ready_alone() {
        Main.commandLine(Language.ENGLISH)
                .getSubcommands()
                .forEach((name, command) -> assertThat(Main.called(name))
                        .singleElement()
                        .isEqualTo(command.getCommandSpec().userObject().getClass()));
        assertThat(Main.called("no such"))
                .hasSameSizeAs(
                        Main.commandLine(Language.ENGLISH).getSubcommands().keySet());
    }

    @Test
    void every_command_that_is_written_can_be_called() throws IOException {
        Path sources = Path.of("src", "main", "java", "rar", "examples", "command");
        try (Stream<Path> files = Files.list(sources)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith("Command.java"))
                            .map(name -> name.replace("Command.java", "").toLowerCase(Locale.ROOT)))
                    .containsExactlyInAnyOrderElementsOf(
                            Main.commandLine(Language.ENGLISH).getSubcommands().keySet());
        }
    }

    @Test
    void what_is_not_understood_is_named() {
        assertThat(run("no such", "")).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("\"no such\"", "\"\"");
    }

    private int run(String... args) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), args);
    }
}
