package rar.simulation.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import rar.model.message.Label;
import rar.model.message.Language;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Violation;
import rar.simulation.factor.RiskModel;

class RiskModelReaderTest {

    private static final FinancialPlan PLAN = Bundled.plan(2009);

    private static final String BUNDLED = new String(Bundled.risks(2009), StandardCharsets.UTF_8);

    @Test
    void without_a_plan_a_file_may_name_anything() {
        assertThat(RiskModelReader.read(naming("\"nobody\"", "2100")).isValid()).isTrue();
        assertThat(RiskModelReader.read(naming("\"nobody\"", "2100"), PLAN).getError())
                .extracting(Violation::pointer)
                .containsExactly("/factors/0/parties/0", "/factors/0/years/0");
    }

    @Test
    void without_a_plan_names_are_still_names_and_years_years() {
        assertThat(RiskModelReader.read(naming("\" state\"", "1")).getError().mkString("\n"))
                .isEqualTo("""
                line 1, /factors/0/parties/0 (the 1st party of the 1st factor, "one"): expected a non-empty text without leading or \
                trailing spaces or control characters, found " state"
                line 1, /factors/0/years/0 (the 1st year of the 1st factor, "one"): expected a whole number from \
                1900 to 2299, found 1""");
    }

    @Test
    void bytes_and_text_are_read_alike() {
        assertThat(RiskModelReader.read(BUNDLED)).isEqualTo(RiskModelReader.read(Bundled.risks(2009)));
        assertThat(RiskModelReader.read(BUNDLED, PLAN)).isEqualTo(RiskModelReader.read(Bundled.risks(2009), PLAN));
        assertThat(RiskModelReader.read("\ufeff" + BUNDLED).isValid()).isTrue();
        assertThat(RiskModelReader.read(BUNDLED.getBytes(StandardCharsets.ISO_8859_1))
                        .getError())
                .singleElement()
                .asString()
                .contains("not UTF-8");
    }

    @Test
    void numbers_may_be_texts_as_plans_print_them() {
        String texts =
                BUNDLED.replaceAll("\"(probability|low|high|mode|mean|sd)\": ([0-9]+)\\.([0-9]+)", "\"$1\": \"$2,$3\"");

        assertThat(texts).isNotEqualTo(BUNDLED).contains("\"0,");
        assertThat(RiskModelReader.read(texts)).isEqualTo(RiskModelReader.read(BUNDLED));
        assertThat(RiskModelReader.read(cut("\"34,9 %\"")).get())
                .isEqualTo(RiskModelReader.read(cut("0.349")).get());
        assertThat(RiskModelReader.read(cut("\"1/3\"")).get())
                .isEqualTo(RiskModelReader.read(cut("0.3333333333333333")).get());
        assertThat(RiskModelReader.read(cut("\"much\"")).getError())
                .extracting(Violation::pointer)
                .containsExactly("/factors/0/distribution/value");
    }

    @Test
    void a_factor_is_called_by_its_name_and_else_by_its_id() {
        String named = cut("0.1").replace("\"id\": \"one\"", "\"id\": \"one\", \"name\": \"Staten sänker sin insats\"");

        assertThat(RiskModelReader.read(named).get().nameOf("one")).isEqualTo(Label.of("Staten sänker sin insats"));
        assertThat(RiskModelReader.read(cut("0.1")).get().nameOf("one")).isEqualTo(Label.of("one"));
    }

    @Test
    void a_factor_may_have_a_name_in_each_language() {
        String named = cut("0.1")
                .replace(
                        "\"id\": \"one\"",
                        "\"id\": \"one\", \"name\": {\"sv\": \"statens neddragning\", \"en\": \"the state's cut\"}");

        Label name = RiskModelReader.read(named).get().nameOf("one");

        assertThat(name.in(Language.SWEDISH)).isEqualTo("statens neddragning");
        assertThat(name.in(Language.ENGLISH)).isEqualTo("the state's cut");
    }

    private static String cut(String share) {
        return """
                {"format": "rar-risks/1", "name": "a", "source": "b", "factors": [{"id": "one", "kind": "contribution-cut", \
                "distribution": {"kind": "constant", "value": %s}}]}""".formatted(share);
    }

    /** The reader's own search for names that the plan does not have, against the model's. */
    @Property(tries = 60, seed = "2012")
    void the_reader_misses_what_the_model_misses_in_the_plan(@ForAll("partlyKnown") RiskModel model) {
        Validation<Seq<Violation>, RiskModel> read = RiskModelReader.read(RiskModelWriter.write(model), PLAN);
        Seq<String> unknown = model.unknownTo(PLAN).map(Violation::pointer);
        if (unknown.isEmpty()) {
            assertThat(read.get()).isEqualTo(model);
        } else {
            assertThat(read.getError().map(Violation::pointer)).containsExactlyInAnyOrderElementsOf(unknown);
        }
    }

    /** One character of a good file changed, taken away or put in: a model, or mistakes with a place, never an exception. */
    @Property(tries = 400, seed = "2016")
    void a_damaged_file_is_read_or_refused_with_places(
            @ForAll("places") int at, @ForAll("damage") char damage, @ForAll("cuts") int cut) {
        String damaged = BUNDLED.substring(0, at) + damage + BUNDLED.substring(Math.min(BUNDLED.length(), at + cut));
        Validation<Seq<Violation>, RiskModel> read = RiskModelReader.read(damaged, PLAN);
        if (read.isInvalid()) {
            int lines = 1 + (int) damaged.lines().count();
            assertThat(read.getError()).isNotEmpty().allSatisfy(found -> {
                assertThat(found.line()).isBetween(1, lines);
                assertThat(found.message()).isNotBlank();
            });
        }
    }

    private static String naming(String party, String year) {
        return "{\"format\": \"rar-risks/1\", \"name\": \"n\", \"source\": \"s\", \"factors\": [{\"id\": \"one\","
                + " \"kind\": \"contribution-cut\", \"parties\": [" + party + "], \"years\": [" + year
                + "], \"distribution\": {\"kind\": \"constant\", \"value\": 0.5}}]}";
    }

    @Provide
    Arbitrary<RiskModel> partlyKnown() {
        return RiskModelArbitraries.models(
                List.of("municipalities", "state", "region", "State", "eskilstuna"),
                List.of("eskilstuna", "flen", "landstinget", "forsakringskassan", "Flen", "state"),
                List.of("eva", "tuna", "beslut-2009", "beslut-2011", "eva2", "state"),
                List.of(2008, 2009, 2010, 2011, 2012));
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, BUNDLED.length() - 1);
    }

    @Provide
    Arbitrary<Character> damage() {
        return Arbitraries.of('0', '9', '-', '.', 'e', '"', '{', '}', '[', ']', ',', ':', ' ', '\\', 'x', '\u0000');
    }

    @Provide
    Arbitrary<Integer> cuts() {
        return Arbitraries.of(0, 1, 2, 5, 40);
    }
}
