package rar.examples.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The script {@code rar} in a checkout of a few files, with a Maven and a Java that only tell that they were called. */
final class LauncherTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.EPOCH.plus(Duration.ofDays(10_000)));

    @TempDir
    Path folder;

    private LauncherCheckout checkout;
    private Path source;

    @BeforeEach
    void make() throws IOException {
        assumeThat(LauncherCheckout.hasBash())
                .as("bash is here, which the launcher needs")
                .isTrue();
        checkout = LauncherCheckout.in(folder);
        source = checkout.file("rar-model/src/main/java/Plan.java");
    }

    @Test
    void it_builds_on_the_first_call_and_not_on_the_second() throws IOException, InterruptedException {
        CommandRun first = checkout.run("check", "a plan.json");

        assertThat(first.exit()).as(first.err()).isZero();
        assertThat(first.err()).startsWith("rar: building it first");
        assertThat(first.out()).isEqualTo("runs Plan 1\nwith archive\nargument check\nargument a plan.json\n");
        assertThat(checkout.builds()).isEqualTo(1);

        CommandRun second = checkout.run("check", "a plan.json");

        assertThat(second).isEqualTo(new CommandRun(0, first.out(), ""));
        assertThat(checkout.builds()).isEqualTo(1);
    }

    @Test
    void the_exit_code_is_the_programs() throws IOException, InterruptedException {
        assertThat(checkout.run("exit", "1").exit()).isEqualTo(1);
        assertThat(checkout.run("exit", "70").exit()).isEqualTo(70);
    }

    @Test
    void the_language_is_the_users_and_arguments_are_utf_8_whether_or_not_the_machine_has_the_locale()
            throws IOException, InterruptedException {
        Map<Map<String, String>, String> asked = Map.of(
                Map.of(), "",
                Map.of("LC_ALL", "C", "LANG", "sv_SE.UTF-8"), "C",
                Map.of("LC_MESSAGES", "sv_SE.UTF-8"), "sv_SE.UTF-8",
                Map.of("LC_CTYPE", "C", "LANG", "sv_SE.UTF-8"), "sv_SE.UTF-8",
                Map.of("LC_ALL", "xx_XX.UTF-8"), "xx_XX.UTF-8");
        for (Map.Entry<Map<String, String>, String> each : asked.entrySet()) {
            assertThat(checkout.runFor(each.getKey(), "locale").out())
                    .as("%s", each.getKey())
                    .endsWith("asks for '" + each.getValue() + "', reads as 'C.UTF-8'\n");
        }
        // another character set than UTF-8 is the terminal's, and stays
        assertThat(checkout.runFor(Map.of("LANG", "sv_SE.ISO-8859-1"), "locale").out())
                .endsWith("asks for 'sv_SE.ISO-8859-1', reads as ''\n");
    }

    @Test
    void a_source_put_in_place_with_an_older_time_and_the_same_size_is_built()
            throws IOException, InterruptedException {
        checkout.run();
        Path other = Files.writeString(folder.resolve("other"), "Plan 2");
        Files.setLastModifiedTime(other, LONG_AGO);
        Files.move(other, source, StandardCopyOption.REPLACE_EXISTING);

        assertThat(checkout.run().out()).startsWith("runs Plan 2\n");
    }

    @Test
    void a_source_written_over_with_its_time_kept_is_built() throws IOException, InterruptedException {
        checkout.run();
        FileTime time = Files.getLastModifiedTime(source);
        Files.writeString(source, "Plan 2");
        Files.setLastModifiedTime(source, time);

        assertThat(checkout.run().out()).startsWith("runs Plan 2\n");
    }

    @Test
    void a_source_that_is_added_renamed_or_gone_is_noticed() throws IOException, InterruptedException {
        checkout.run();
        Path added = Files.writeString(source.resolveSibling("Added.java"), "Added");
        checkout.run();
        assertThat(checkout.builds()).isEqualTo(2);

        Path renamed = Files.move(added, source.resolveSibling("Renamed.java"));
        checkout.run();
        assertThat(checkout.builds()).isEqualTo(3);

        Files.delete(renamed);
        checkout.run();
        assertThat(checkout.builds()).isEqualTo(4);
    }

    @Test
    void a_source_that_is_only_touched_is_not_built() throws IOException, InterruptedException {
        String out = checkout.run().out();
        Files.setLastModifiedTime(source, LONG_AGO);

        assertThat(checkout.run()).isEqualTo(new CommandRun(0, out, ""));
        assertThat(checkout.builds()).isEqualTo(1);
        assertThat(checkout.archives()).isEqualTo(1);
    }

    @Test
    void what_is_changed_during_a_build_is_built_the_next_time() throws IOException, InterruptedException {
        checkout.write("meanwhile", "Plan 2");

        assertThat(checkout.run().out()).startsWith("runs Plan 1\n");
        assertThat(checkout.run().out()).startsWith("runs Plan 2\n");
        assertThat(checkout.builds()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "archivf", "arch", "archive and more"})
    void a_damaged_archive_is_made_anew_without_a_build(String damaged) throws IOException, InterruptedException {
        String out = checkout.run().out();
        Path archive = checkout.file("rar-examples/target/launcher/rar.jsa");
        FileTime time = Files.getLastModifiedTime(archive);
        Files.writeString(archive, damaged);
        Files.setLastModifiedTime(archive, time);

        assertThat(checkout.run())
                .isEqualTo(new CommandRun(0, out, "rar: making it start faster; this takes some seconds\n"));
        assertThat(archive).hasContent("archive");
        assertThat(checkout.run()).isEqualTo(new CommandRun(0, out, ""));
        assertThat(checkout.builds()).isEqualTo(1);
        assertThat(checkout.archives()).isEqualTo(2);
    }

    @Test
    void without_an_archive_it_runs_all_the_same() throws IOException, InterruptedException {
        checkout.write("no-archive", "");

        CommandRun run = checkout.run();

        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("runs Plan 1\n");
        assertThat(checkout.run()).isEqualTo(new CommandRun(0, run.out(), ""));
    }

    @Test
    void where_find_tells_no_times_contents_decide() throws IOException, InterruptedException {
        checkout.tool(
                "find", checkout.text("bin/find").replace("exec", "case \"$*\" in *-printf*) exit 1 ;; esac\nexec"));
        String out = checkout.run().out();
        assertThat(checkout.run()).isEqualTo(new CommandRun(0, out, ""));

        Files.writeString(checkout.file("rar-examples/target/launcher/rar.jsa"), "archivf");
        assertThat(checkout.run().out()).isEqualTo(out);
        assertThat(checkout.archives()).isEqualTo(2);
        assertThat(checkout.builds()).isEqualTo(1);

        Files.writeString(source, "Plan 2");
        assertThat(checkout.run().out()).startsWith("runs Plan 2\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rar.jar", "lib/library.jar"})
    void a_damaged_or_missing_jar_is_built_anew(String jar) throws IOException, InterruptedException {
        String out = checkout.run().out();
        Path damaged = checkout.file("rar-examples/target/launcher/" + jar);
        Files.writeString(damaged, "damaged");

        assertThat(checkout.run().out()).isEqualTo(out);
        assertThat(checkout.builds()).isEqualTo(2);

        Files.delete(damaged);
        assertThat(checkout.run().out()).isEqualTo(out);
        assertThat(checkout.builds()).isEqualTo(3);
    }

    @Test
    void another_java_makes_the_archive_anew_without_a_build() throws IOException, InterruptedException {
        checkout.run();
        checkout.tool("java", checkout.text("bin/java") + "# updated\n");

        assertThat(checkout.run().exit()).isZero();
        assertThat(checkout.builds()).isEqualTo(1);
        assertThat(checkout.archives()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "java|no java found; install a JDK, 17 or newer, or let JAVA_HOME name one",
                "javac|comes without a compiler (javac); RAR is built with a JDK, 17 or newer",
                "mvn|no Maven found (mvn), which builds RAR on the first call; install 3.8.7 or newer"
            })
    void a_missing_tool_is_told_and_ends_with_2(String tool, String message) throws IOException, InterruptedException {
        Files.delete(checkout.file("bin/" + tool));

        CommandRun run = checkout.run();

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("rar: ").endsWith(message + "\n");
    }

    @Test
    void a_java_that_is_too_old_is_told_and_ends_with_2() throws IOException, InterruptedException {
        checkout.tool("java", "#!/bin/sh\necho 'openjdk version \"11.0.2\"' >&2\n");

        CommandRun run = checkout.run();

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).endsWith("is too old; RAR needs Java 17 or newer. It said: openjdk version \"11.0.2\"\n");
    }

    @Test
    void a_build_that_fails_says_why_ends_with_2_and_is_tried_again() throws IOException, InterruptedException {
        String maven = checkout.text("bin/mvn");
        checkout.tool("mvn", "#!/bin/sh\necho 'a mistake in Plan.java'\nexit 1\n");

        CommandRun run = checkout.run();

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).endsWith("a mistake in Plan.java\nrar: the build failed; what Maven said stands above\n");

        checkout.tool("mvn", maven);
        assertThat(checkout.run().out()).startsWith("runs Plan 1\n");
    }

    @Timeout(30)
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void of_two_that_are_called_at_once_one_builds_and_the_other_waits(boolean hasFlock)
            throws IOException, InterruptedException {
        if (!hasFlock) {
            Files.deleteIfExists(checkout.file("bin/flock"));
        }
        Path hold = checkout.write("hold", "");
        LauncherCheckout.Started one = checkout.start("one", "one");
        LauncherCheckout.Started other = checkout.start("other", "other");
        while (!Files.readString(one.err()).contains("waiting for another build")
                && !Files.readString(other.err()).contains("waiting for another build")) {
            Thread.sleep(20);
        }
        Files.delete(hold);

        assertThat(one.end().out()).isEqualTo("runs Plan 1\nwith archive\nargument one\n");
        assertThat(other.end().out()).isEqualTo("runs Plan 1\nwith archive\nargument other\n");
        assertThat(checkout.builds()).isEqualTo(1);
    }
}
