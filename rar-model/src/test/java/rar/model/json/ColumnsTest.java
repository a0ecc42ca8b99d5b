package rar.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import rar.model.activity.ActivityReader;
import rar.model.plan.Violation;
import rar.model.planfile.PlanReader;
import rar.model.publishedfile.PublishedPlanReader;

/** Every mistake and remark of a JSON text has the column that its value begins at, as an editor counts. */
class ColumnsTest {

    private static final Set<String> OF_THE_TEXT =
            Set.of("json.not-json", "json.beyond-limits", "json.not-utf-8", "json.empty", "json.too-many");

    @TestFactory
    Stream<DynamicTest> a_mistake_of_a_faulty_file_begins_where_a_value_or_a_name_does() throws IOException {
        return Stream.of("faulty-plans", "faulty-published-plans", "faulty-activity")
                .flatMap(folder -> files(Path.of("src", "test", "resources", folder)))
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> begins(file)));
    }

    private static void begins(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        for (Violation mistake : mistakes(file, bytes)) {
            if (!OF_THE_TEXT.contains(mistake.code())) {
                assertThat(mistake.column()).as(mistake.toString()).isPositive();
                assertThat(beginning(text, mistake)).as(mistake.toString()).matches("[{\\[\"]|[-0-9a-zA-Z].*");
            }
        }
    }

    /** The character at the place, after those that a value or name can follow. */
    private static String beginning(String text, Violation mistake) {
        String line = text.split("\n", -1)[mistake.line() - 1];
        String before = line.substring(0, mistake.column() - 1).stripTrailing();
        assertThat(before).as("before " + mistake).matches("(?s)|.*[,:{\\[}]");
        return line.substring(mistake.column() - 1, mistake.column());
    }

    private static Seq<Violation> mistakes(Path file, byte[] text) {
        return switch (String.valueOf(Objects.requireNonNull(file.getParent()).getFileName())) {
            case "faulty-plans" -> PlanReader.read(text).getError();
            case "faulty-published-plans" -> PublishedPlanReader.read(text).getError();
            default ->
                ActivityReader.read(new String(text, StandardCharsets.UTF_8)).getError();
        };
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void columns_are_counted_in_characters_not_in_bytes() {
        JsonSource source = JsonSource.parse("{\"åäö\": \"ÅÄÖ\", \"n\": \"x\",\n\t\"b\": [1, \"2\"]}");
        JsonFields fields = source.root().object("n", "b");
        fields.required("n").flag();
        fields.required("b").items().forEach(item -> item.flag());
        assertThat(places(source)).containsExactly("1:9 /åäö", "1:21 /n", "2:8 /b/0", "2:11 /b/1");
    }

    @Test
    void a_byte_order_mark_takes_no_column() {
        JsonSource source = JsonSource.parse("\ufeff{\"n\": 1}");
        source.root().object("n").required("n").text();
        assertThat(places(source)).containsExactly("1:7 /n");
    }

    @Test
    void what_is_missing_is_missing_where_its_object_begins() {
        JsonSource source = JsonSource.parse("{\"a\":\n  {}}");
        source.root().object("a").required("a").object("b").required("b").text();
        assertThat(places(source)).containsExactly("2:3 /a");
    }

    @Test
    void a_name_that_stands_twice_is_marked_at_the_second() {
        assertThat(places(JsonSource.parse("{\"a\": 1, \"a\": 2}"))).containsExactly("1:10 /a");
    }

    @Test
    void bytes_that_are_not_utf_8_are_marked_at_the_first_of_them() {
        byte[] bytes = {'[', '\n', ' ', '"', (byte) 0xe5};
        assertThat(places(JsonSource.parse(bytes))).containsExactly("2:3 ");
    }

    @Test
    void a_remark_has_its_column_too() {
        JsonSource source = JsonSource.parse("{\"a\": \"1,234 tkr\"}");
        source.root().object("a").required("a").amount();
        assertThat(source.remarked(Option.of("read"))
                        .get()
                        .remarks()
                        .map(remark -> remark.line() + ":" + remark.column()))
                .containsExactly("1:7");
    }

    private static List<String> places(JsonSource source) {
        return source.violations()
                .map(found -> found.line() + ":" + found.column() + " " + found.pointer())
                .asJava();
    }
}
