package rar.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rar.model.outcomefile.OutcomeReader;
import rar.model.plan.FinancialPlan;
import rar.model.planfile.PlanReader;

/** What {@code rar import --out} writes, and what it leaves alone. */
final class ImportCommandTest {

    private static final Path FILES = Path.of("src", "test", "resources", "cli", "files");

    @TempDir
    Path folder;

    @Test
    void an_outcome_is_written_that_fits_the_plan_and_gives_the_same_forecast() throws IOException {
        Path out = folder.resolve("outcome.json");
        assertThat(read("--out", out.toString()).exit()).isEqualTo(ExitCode.GOOD);
        FinancialPlan plan = PlanReader.read(FILES.resolve("small.json")).get();
        assertThat(OutcomeReader.read(Files.readAllBytes(out), plan).isValid()).isTrue();
        String byFile = CommandRun.of("forecast", file("small.json"), out.toString(), "--json")
                .out();
        String byBooks = CommandRun.of(
                        "forecast", file("small.json"), file("books.se"), "--map", file("books.map.json"), "--json")
                .out();
        assertThat(years(byFile)).isEqualTo(years(byBooks)).contains("\"months\"");
    }

    @Test
    void a_file_that_is_there_is_replaced_only_by_force() throws IOException {
        Path out = Files.writeString(folder.resolve("outcome.json"), "mine");
        assertThat(read("--out", out.toString()).exit()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(out).hasContent("mine");
        assertThat(read("--out", out.toString(), "--force").exit()).isEqualTo(ExitCode.GOOD);
        assertThat(Files.readString(out)).contains("rar-outcome/1");
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(out);
        }
    }

    @Test
    void where_something_is_wrong_nothing_is_written() {
        Path out = folder.resolve("outcome.json");
        assertThat(read("--out", out.toString(), "--strict").exit()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(out).doesNotExist();
    }

    @Test
    void a_proposed_mapping_can_be_read_by_at_once() {
        Path map = folder.resolve("map.json");
        CommandRun.of("import", file("books.se"), "--suggest", "--plan", file("small.json"), "--out", map.toString());
        CommandRun run =
                CommandRun.of("import", file("books.se"), "--plan", file("small.json"), "--map", map.toString());
        // the mapping is sound; what the plan has and the books do not name is for a person to add
        assertThat(run.err()).doesNotContain("map.json");
    }

    private static CommandRun read(String... more) {
        String[] given = {"import", file("books.se"), "--map", file("books.map.json"), "--plan", file("small.json")};
        return CommandRun.of(Vector.of(given).appendAll(Vector.of(more)).toJavaArray(String[]::new));
    }

    /** What is answered, without the names of the files. */
    private static String years(String json) {
        return json.substring(json.indexOf("\"years\""));
    }

    private static String file(String name) {
        return FILES.resolve(name).toString();
    }
}
