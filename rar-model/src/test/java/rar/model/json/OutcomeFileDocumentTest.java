package rar.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
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
import rar.model.forecast.Actuals;
import rar.model.forecast.FollowUp;
import rar.model.forecast.ForecastRule;
import rar.model.forecast.MissingPolicy;
import rar.model.outcomefile.OutcomeReader;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Violation;
import rar.model.planfile.OutcomeFaultsTest;
import rar.model.planfile.PlanReader;

/**
 * The page that describes outcome files, against the reader: its examples are read as outcomes of the plan of 2009, its
 * messages are those that faulty files get, and every message has its like on it.
 */
class OutcomeFileDocumentTest {

    private static final String PAGE = page();

    private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

    private static final Pattern MESSAGES = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL);

    private static final FinancialPlan PLAN = PlanReader.read(
                    Path.of("..", "rar-examples", "src", "main", "resources", "plans", "rar-2009.json"))
            .get();

    static List<String> examples() {
        return all(EXAMPLE);
    }

    /** The first example is a whole outcome, the others are sections that can stand in it. */
    @ParameterizedTest
    @MethodSource("examples")
    void every_example_is_read_without_a_mistake(String example) {
        List<Violation> mistakes =
                OutcomeReader.read(inTheFirst(example), PLAN).fold(Seq::asJava, outcome -> new ArrayList<>());
        assertThat(mistakes).isEmpty();
    }

    @Test
    void the_forms_of_an_amount_say_the_same() {
        List<Actuals> forms = examples().stream()
                .filter(example -> example.contains("\"personal\": \"700 tkr\"}}")
                        || example.contains("{\"amounts\": \"700 tkr\"}}")
                        || example.contains("{\"2009\": \"700 tkr\"}"))
                .map(example -> OutcomeReader.read(inTheFirst(example), PLAN).get())
                .toList();
        assertThat(forms).hasSize(3);
        assertThat(forms.stream()
                        .map(form -> FollowUp.of(PLAN, form).forecast().schedule())
                        .distinct())
                .hasSize(1);
    }

    @Test
    void every_message_of_the_page_is_one_that_a_faulty_file_gets() throws IOException {
        List<String> stated = all(MESSAGES).stream().flatMap(String::lines).toList();
        assertThat(stated).hasSizeGreaterThan(40).doesNotHaveDuplicates().isSubsetOf(given());
    }

    /** Up to the numbers and quoted texts in it. */
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
    void every_choice_is_on_the_page() {
        assertThat(ForecastRule.Base.values())
                .allSatisfy(rule -> assertThat(PAGE).contains("`" + rule + "`"));
        assertThat(MissingPolicy.values()).allSatisfy(rule -> assertThat(PAGE).contains("`" + rule + "`"));
    }

    private static List<String> given() {
        return OutcomeFaultsTest.FAULTY.told();
    }

    /** A message without its place, its numbers and what it quotes. */
    private static String kind(String message) {
        return message.replaceFirst("^line [0-9]+(, [^:]*)?: ", "")
                .replaceAll("; did you mean \"[^\"]*\"\\?|;? known here: .*", "")
                .replaceAll("\"[^\"]*\"", "\"…\"")
                .replaceAll(
                        "\\b(January|February|March|April|May|June|July|August|September|October|November|December) ",
                        "")
                .replaceAll("[−+]?[0-9][0-9 ,./-]*", "0");
    }

    /** The sections of an example put into the first example of the page. */
    private static String inTheFirst(String example) {
        Map<String, JsonValue> fields =
                new LinkedHashMap<>(tree(examples().get(0)).fields());
        fields.putAll(tree(example).fields());
        return JsonText.of(JsonValue.object(1, fields));
    }

    private static JsonValue tree(String text) {
        JsonSource source = JsonSource.parse(text);
        JsonValue tree = new JsonTree(source).read(text);
        assertThat(source.violations()).isEmpty();
        return tree;
    }

    private static List<String> all(Pattern pattern) {
        return pattern.matcher(PAGE)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static String page() {
        try {
            return Files.readString(Path.of("..", "docs", "follow-up.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
