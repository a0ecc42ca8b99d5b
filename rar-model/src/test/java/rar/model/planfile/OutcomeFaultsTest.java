package rar.model.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rar.model.forecast.Actuals;
import rar.model.golden.ExpectedFile;
import rar.model.outcomefile.OutcomeReader;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Violation;

/**
 * A folder of faulty outcomes of one plan, one file for each message, with the messages that it gets beside it; in files
 * named {@code many-…} several at once, and none that only follows from another.
 */
public class OutcomeFaultsTest {

    private static final Path RESOURCES = Path.of("src", "test", "resources");

    private static final Path FOLDER = RESOURCES.resolve("faulty-outcomes");

    private static final FinancialPlan PLAN =
            PlanReader.read(RESOURCES.resolve("outcome-plan.json")).get();

    @ParameterizedTest
    @MethodSource("names")
    void every_mistake_is_told_with_its_line_its_place_and_what_to_do(String name) throws IOException {
        Validation<Seq<Violation>, Actuals> read =
                OutcomeReader.read(Files.readAllBytes(FOLDER.resolve(name + ".json")), PLAN);
        new ExpectedFile(FOLDER.resolve(name + ".txt"))
                .holds(PlanFaultsTest.typed(read.getError().mkString("", "\n", "\n")));
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_file_has_one_mistake_unless_it_is_named_for_many(String name) {
        assertThat(messages(name).size() > 1).isEqualTo(name.startsWith("many-"));
    }

    @Test
    void every_file_has_its_messages_beside_it() throws IOException {
        assertThat(names(".txt")).isEqualTo(names()).hasSizeGreaterThan(60);
    }

    @Test
    void an_outcome_of_a_plan_without_an_opening_balance_is_not_compared_with_the_bank() throws IOException {
        FinancialPlan without = PlanReader.read(Files.readString(
                        Path.of("..", "rar-examples", "src", "main", "resources", "plans", "rar-2016.json")))
                .get();
        String text = "{\"format\": \"rar-outcome/1\", \"name\": \"Example\", \"source\": \"made up\","
                + " \"through\": \"2016-03\", \"unstated\": \"nothing\", \"bank\": {\"cash\": \"10 tkr\"}}";
        assertThat(OutcomeReader.read(text, without).getError().map(Violation::toString))
                .containsExactly(
                        "line 1, /bank: the plan has no opening balance, so its cash cannot be compared with the"
                                + " bank's");
    }

    public static List<String> names() throws IOException {
        return names(".json");
    }

    private static List<String> names(String ending) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(ending))
                    .map(file -> file.substring(0, file.length() - ending.length()))
                    .sorted()
                    .toList();
        }
    }

    /** The messages that stand beside a file. */
    public static List<String> messages(String name) {
        try {
            return Files.readAllLines(FOLDER.resolve(name + ".txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
