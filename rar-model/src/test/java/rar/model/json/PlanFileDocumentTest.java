package rar.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rar.model.allocation.AllocationMethod;
import rar.model.json.JsonValue.Kind;
import rar.model.plan.AssetEvent;
import rar.model.plan.LineKind;
import rar.model.plan.ProjectKind;
import rar.model.plan.RecognitionPolicy;
import rar.model.plan.Violation;
import rar.model.planfile.PlanFaultsTest;
import rar.model.planfile.PlanReader;

/**
 * The page that describes plan files, against the reader: its examples are read, its messages are those that faulty
 * files get, every message has its place on it, and so has every field and every choice that the reader knows.
 */
class PlanFileDocumentTest {

    private static final String PAGE = page();

    private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

    private static final Pattern MESSAGES = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL);

    private static final Pattern KNOWN = Pattern.compile("known here: (.*)");

    static List<String> examples() {
        return all(EXAMPLE);
    }

    /** The first example is a whole plan, the others are sections that can stand in it. */
    @ParameterizedTest
    @MethodSource("examples")
    void every_example_is_read_without_a_mistake(String example) {
        assertThat(mistakes(inTheFirst(example))).isEmpty();
    }

    @Test
    void every_message_of_the_page_is_one_that_a_faulty_file_gets() throws IOException {
        List<String> stated = all(MESSAGES).stream().flatMap(String::lines).toList();
        assertThat(stated).hasSizeGreaterThan(90).doesNotHaveDuplicates().isSubsetOf(given());
    }

    /** Up to the numbers and quoted texts in it: 2024 and 2025 make one message. */
    @Test
    void every_message_that_a_faulty_file_gets_has_its_like_on_the_page() throws IOException {
        Set<String> stated = new LinkedHashSet<>();
        all(MESSAGES).stream().flatMap(String::lines).forEach(message -> stated.add(kind(message)));
        Set<String> missing = new LinkedHashSet<>();
        given().forEach(message -> missing.add(kind(message)));
        missing.removeAll(stated);
        assertThat(missing).isEmpty();
    }

    @Test
    void every_field_that_the_reader_knows_is_on_the_page() {
        Set<String> known = new LinkedHashSet<>();
        for (String example : examples()) {
            for (Violation mistake : mistakes(JsonText.of(withUnknownFields(tree(inTheFirst(example)))))) {
                all(KNOWN, mistake.message()).forEach(names -> known.addAll(List.of(names.split(", "))));
            }
        }
        assertThat(known)
                .contains("format", "weight", "instalmentMonths", "status", "atMost", "payMonths", "to", "note");
        assertThat(known).allSatisfy(field -> assertThat(PAGE).contains("`" + field + "`"));
    }

    @Test
    void every_choice_is_on_the_page() {
        Seq<Object> choices = Vector.<Object>of((Object[]) LineKind.values())
                .appendAll(Vector.of((Object[]) ProjectKind.values()))
                .appendAll(Vector.of((Object[]) AssetEvent.Kind.values()))
                .appendAll(Vector.of((Object[]) RecognitionPolicy.values()))
                .appendAll(Vector.ofAll(AllocationMethod.all()).map(AllocationMethod::name));
        assertThat(choices).allSatisfy(choice -> assertThat(PAGE).contains("`" + choice + "`"));
    }

    private static List<String> given() {
        return PlanFaultsTest.FAULTY.told();
    }

    /** A message without its place, its numbers and what it quotes. */
    private static String kind(String message) {
        return message.replaceFirst("^line [0-9]+(, [^:]*)?: ", "")
                .replaceAll("; did you mean \"[^\"]*\"\\?| known here: .*", "")
                .replaceAll("\"[^\"]*\"", "\"…\"")
                .replaceAll("[−+]?[0-9][0-9 ,./-]*", "0");
    }

    /** The sections of an example put into the first example of the page. */
    private static String inTheFirst(String example) {
        Map<String, JsonValue> fields =
                new LinkedHashMap<>(tree(examples().get(0)).fields());
        fields.putAll(tree(example).fields());
        return JsonText.of(JsonValue.object(1, fields));
    }

    /** The value with a field that nobody knows in each of its objects. */
    private static JsonValue withUnknownFields(JsonValue value) {
        if (value.kind() == Kind.LIST) {
            return JsonValue.list(
                    1,
                    value.items().stream()
                            .map(PlanFileDocumentTest::withUnknownFields)
                            .toList());
        }
        if (value.kind() != Kind.OBJECT) {
            return value;
        }
        Map<String, JsonValue> fields = new LinkedHashMap<>();
        value.fields().forEach((name, field) -> fields.put(name, withUnknownFields(field)));
        fields.put("zzzzzzzz", JsonValue.scalar(Kind.TEXT, 1, ""));
        return JsonValue.object(1, fields);
    }

    private static JsonValue tree(String text) {
        JsonSource source = JsonSource.parse(text);
        JsonValue tree = new JsonTree(source).read(text);
        assertThat(source.violations()).isEmpty();
        return tree;
    }

    private static List<Violation> mistakes(String text) {
        return PlanReader.read(text).fold(Seq::asJava, plan -> new ArrayList<>());
    }

    private static List<String> all(Pattern pattern) {
        return all(pattern, PAGE);
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static String page() {
        try {
            return Files.readString(Path.of("..", "docs", "plan-file.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
