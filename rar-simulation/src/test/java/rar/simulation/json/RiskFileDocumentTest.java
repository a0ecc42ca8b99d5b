package rar.simulation.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rar.model.json.JsonSource;
import rar.simulation.distribution.Distribution;
import rar.simulation.factor.RiskFactor;

/**
 * The page that describes risk files, against the reader: each example is read with one of
 * the bundled plans, each message is one that a faulty file
 * gets, each kind has its section with all of its fields, and each mean that is stated is the distribution's.
 */
class RiskFileDocumentTest {

    private static final String PAGE =
            new String(Bundled.bytes(Path.of("..", "docs", "risk-file.md")), StandardCharsets.UTF_8);

    private static final Names NAMES = new Names(Option.some(Bundled.plan(2009)));

    private static final Pattern EXAMPLE = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);

    private static final Pattern MESSAGES = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL);

    private static final Pattern SECTION =
            Pattern.compile("^### `(.*?)`\n(.*?)(?=^##)", Pattern.DOTALL | Pattern.MULTILINE);

    private static final Pattern MEAN = Pattern.compile("^Its mean is ([0-9.]+)\\.$", Pattern.MULTILINE);

    static List<String> examples() {
        return all(EXAMPLE, PAGE);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void each_example_is_read_without_a_mistake(String example) {
        JsonSource source = JsonSource.parse(example);
        if (source.root().has("format")) {
            assertThat(RiskModelReader.read(example, Bundled.plan(2009)).isValid())
                    .isTrue();
        } else if (source.root().has("id")) {
            assertThat(List.of(2009, 2012, 2016)).anySatisfy(year -> assertReads(year, example));
        } else {
            assertThat(distribution(example).mean()).isFinite();
        }
        assertThat(source.violations()).isEmpty();
    }

    private static void assertReads(int year, String factor) {
        JsonSource source = JsonSource.parse(factor);
        Names names = new Names(Option.some(Bundled.plan(year)));
        assertThat(new FactorFormat(names).read(source.root())).isNotEmpty();
        assertThat(source.violations()).isEmpty();
    }

    @Test
    void each_message_is_one_that_a_faulty_file_gets() {
        List<String> stated =
                all(MESSAGES, PAGE).stream().flatMap(String::lines).toList();
        assertThat(stated).hasSizeGreaterThan(40).isSubsetOf(FaultyFilesTest.RISKS.told());
    }

    @Test
    void each_kind_has_a_section_with_all_of_its_fields() {
        List<String> described = new ArrayList<>();
        described.addAll(describe(new FactorFormat(NAMES).kinds()));
        described.addAll(describe(DistributionFormat.KINDS));
        described.addAll(describe(new DependenceFormat(List.of()).kinds()));
        assertThat(all(SECTION, PAGE)).containsExactlyElementsOf(described);
    }

    @Test
    void each_distribution_has_the_mean_that_is_stated_of_it() {
        for (Kind<Distribution> kind : DistributionFormat.KINDS) {
            String section = section(kind.name());
            double mean = distribution(all(EXAMPLE, section).get(0)).mean();
            assertThat(mean).isCloseTo(Double.parseDouble(all(MEAN, section).get(0)), within(1e-6));
        }
    }

    @Test
    void each_factor_has_an_example_of_its_kind() {
        for (Kind<RiskFactor> kind : new FactorFormat(NAMES).kinds()) {
            assertThat(all(EXAMPLE, section(kind.name())).get(0)).contains("\"kind\": \"" + kind.name() + "\"");
        }
    }

    private static <D> List<String> describe(Seq<Kind<D>> kinds) {
        for (Kind<D> kind : kinds) {
            assertThat(section(kind.name()))
                    .contains(
                            kind.fields().map(field -> "`" + field.name() + "`").<CharSequence>map(name -> name));
        }
        return kinds.map(Kind::name).asJava();
    }

    private static Distribution distribution(String json) {
        JsonSource source = JsonSource.parse("{\"id\": \"one\", \"distribution\": " + json + "}");
        Option<Distribution> read = Kind.read(
                source.root().object("id", "distribution").required("distribution"), DistributionFormat.KINDS);
        assertThat(source.violations()).isEmpty();
        return read.get();
    }

    private static String section(String kind) {
        return SECTION.matcher(PAGE)
                .results()
                .filter(match -> match.group(1).equals(kind))
                .map(match -> match.group(2))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no section of " + kind));
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
