package rar.examples.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import rar.model.answer.AnswerFormat;
import rar.model.answer.PlanAnswers;
import rar.simulation.answer.ScenarioAnswers;

/**
 * The schemas of answers are those of what the libraries write, and take every answer that the command line prints;
 * {@code -Drar.docs.update=true} writes them anew.
 */
class AnswerSchemasTest {

    private static final Path CASES = Path.of("src", "test", "resources", "cli", "cases");

    private static final JsonMapper MAPPER = new JsonMapper();

    @TestFactory
    Stream<DynamicTest> a_schema_in_the_jar_is_that_of_the_writer() {
        return Stream.concat(
                PlanAnswers.all().toJavaStream().map(format -> shipped("rar-model", format)),
                ScenarioAnswers.all().toJavaStream().map(format -> shipped("rar-simulation", format)));
    }

    private static DynamicTest shipped(String module, AnswerFormat<?> format) {
        Path file = Path.of("..", module, "src", "main", "resources", "META-INF", "schema", format.schemaFile());
        return DynamicTest.dynamicTest(format.name(), () -> {
            if (Boolean.getBoolean("rar.docs.update")) {
                Files.writeString(file, format.schema(), UTF_8);
            }
            assertThat(Files.readString(file, UTF_8)).isEqualTo(format.schema());
        });
    }

    @TestFactory
    Stream<DynamicTest> a_schema_takes_every_answer_of_its_command() {
        return formats().stream()
                .map(format -> DynamicTest.dynamicTest(format.name(), () -> {
                    Validator validator = new Validator(format.schema());
                    List<Path> answers = answers(format);
                    assertThat(answers)
                            .as("cases of rar " + format.name() + " --json")
                            .isNotEmpty();
                    for (Path answer : answers) {
                        assertThat(validator.errors(Files.readString(answer)))
                                .as(answer.toString())
                                .isEmpty();
                    }
                }));
    }

    /** A part that many answers have need be in one of them. */
    @TestFactory
    Stream<DynamicTest> every_field_of_a_schema_is_in_some_answer() {
        Set<String> met = new TreeSet<>();
        formats().forEach(format -> answers(format).forEach(answer -> met(tree(answer), format.name(), met)));
        return formats().stream()
                .map(format -> DynamicTest.dynamicTest(format.name(), () -> {
                    Set<String> declared = new TreeSet<>();
                    declared(MAPPER.readTree(format.schema()), format.name(), declared);
                    declared.removeAll(met);
                    assertThat(declared).as("fields that no case shows").isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> an_answer_with_a_field_too_many_or_too_few_is_refused() {
        return formats().stream()
                .map(format -> DynamicTest.dynamicTest(format.name(), () -> {
                    Validator validator = new Validator(format.schema());
                    String answer = Files.readString(answers(format).get(0));
                    assertThat(validator.errors(answer.replaceFirst("\\{", "{\"more\": 1,")))
                            .isNotEmpty();
                    assertThat(validator.errors(answer.replaceFirst("\"version\"", "\"inversion\"")))
                            .isNotEmpty();
                }));
    }

    @Test
    void every_command_that_answers_in_json_has_a_schema() {
        Set<String> commands = new TreeSet<>();
        all().forEach(folder -> commands.add(command(folder).get(1)));
        formats().forEach(format -> commands.remove(format.name()));
        assertThat(commands).isEqualTo(WITHOUT);
    }

    /** Written by the command line still. */
    private static final Set<String> WITHOUT = Set.of(
            "account",
            "activity",
            "allocate",
            "diff",
            "effects",
            "explain",
            "forecast",
            "import",
            "next",
            "reconcile",
            "repair",
            "replay",
            "reverse");

    private static List<AnswerFormat<?>> formats() {
        return PlanAnswers.all().appendAll(ScenarioAnswers.all()).asJava();
    }

    private static List<Path> answers(AnswerFormat<?> format) {
        return all().stream()
                .filter(folder -> command(folder).get(1).equals(format.name()))
                .map(folder -> folder.resolve("stdout"))
                .toList();
    }

    /** The cases that end with an answer in JSON; a part of a run is none. */
    private static List<Path> all() {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted()
                    .filter(folder -> command(folder).contains("--json"))
                    .filter(folder -> !command(folder).contains("--part"))
                    .filter(folder -> Files.exists(folder.resolve("stdout")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(Path folder) {
        try {
            return List.of(Files.readString(folder.resolve("command")).strip().split("\\s+"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void declared(JsonNode schema, String place, Set<String> into) {
        schema.path("properties").properties().forEach(field -> {
            into.add(shared(place + "/" + field.getKey()));
            declared(field.getValue(), place + "/" + field.getKey(), into);
        });
        Optional.ofNullable(schema.get("items")).ifPresent(items -> declared(items, place + "/[]", into));
        if (schema.path("additionalProperties").isObject()) {
            declared(schema.get("additionalProperties"), place + "/{}", into);
        }
    }

    /** A part that many answers have stands by itself. */
    private static String shared(String place) {
        return place.replaceFirst("^(?:simulate/secondCase|simulate)/", "simulate/")
                .replaceFirst("^balance/opening/", "balance/years/[]/")
                .replaceFirst("^.*/(outcome|floors|remarks|goals/\\[]/name(?!/))(?=/|$)", "$1")
                .replaceFirst("^.*/(?:name|source)/([a-z]{2})$", "label/$1");
    }

    /** Names that are free are met as such too. */
    private static void met(JsonNode value, String place, Set<String> met) {
        value.properties().forEach(field -> {
            met.add(shared(place + "/" + field.getKey()));
            met(field.getValue(), place + "/" + field.getKey(), met);
            met(field.getValue(), place + "/{}", met);
        });
        value.elements().forEachRemaining(item -> {
            if (value.isArray()) {
                met(item, place + "/[]", met);
            }
        });
    }

    private static JsonNode tree(Path file) {
        try {
            return MAPPER.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
