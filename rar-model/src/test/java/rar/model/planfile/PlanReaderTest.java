package rar.model.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rar.model.allocation.AllocationMethod;
import rar.model.goal.LiquidityFloor;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.plan.FinancialPlan;
import rar.model.plan.InstalmentTerms;
import rar.model.plan.RecognitionPolicy;
import rar.model.plan.Violation;
import rar.model.plan.WorkingCapital;

/** What a plan file means where it says little, and what becomes of a file that cannot be read. */
class PlanReaderTest {

    private static final Path SAMPLE =
            Path.of("..", "rar-examples", "src", "main", "resources", "plans", "rar-2009.json");

    private static final String LEAST = """
            {
              "format": "rar-plan/1",
              "name": "Smallest",
              "source": "made up",
              "horizon": {"firstYear": 2024, "years": 1},
              "recognition": "as-consumed",
              "contributions": {"totals": {"2024": "1 200,5 kr"}, "unit": "öre"},
              "parties": [
                {"id": "all", "name": "All", "share": "1", "members": [{"id": "one", "name": "One", "weight": 1}]}
              ],
              "goals": [{"kind": "liquidity-floor", "floor": "0 kr"}]
            }
            """;

    @Test
    void what_is_left_out_has_its_default() {
        FinancialPlan plan = PlanReader.read(
                        LEAST.replace(", \"unit\": \"öre\"", "").replace("1 200,5 kr", "1 200 kr"))
                .get();
        assertThat(plan.contributions().unit()).isEqualTo(MoneyUnit.KRONA);
        assertThat(plan.contributions().terms().instalments().months())
                .isEqualTo(InstalmentTerms.QUARTERLY.instalments().months());
        assertThat(plan.contributions().parties().get(0).method())
                .isEqualTo(AllocationMethod.named("largest-remainder"));
        assertThat(plan.contributions().group()).isEmpty();
        assertThat(plan.opening()).isEmpty();
        assertThat(plan.workingCapital()).isEqualTo(WorkingCapital.UNCHANGED);
        assertThat(plan.lines()).isEmpty();
        assertThat(plan.assetEvents()).isEmpty();
        assertThat(plan.projects()).isEmpty();
        assertThat(plan.grants()).isEmpty();
        assertThat(plan.recovery()).isEmpty();
        assertThat(plan.reservation()).isEmpty();
    }

    @Test
    void what_is_stated_is_read() {
        FinancialPlan plan = PlanReader.read(LEAST).get();
        assertThat(plan.name()).isEqualTo("Smallest");
        assertThat(plan.recognition()).isEqualTo(RecognitionPolicy.AS_CONSUMED);
        assertThat(plan.contributions().total(2024)).isEqualTo(new Money(120_050));
        assertThat(plan.contributions().unit()).isEqualTo(MoneyUnit.ORE);
        assertThat(plan.goals()).containsExactly(LiquidityFloor.LEGAL);
    }

    @Test
    void a_file_is_read_as_its_text_is(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("plan.json");
        Files.writeString(file, "\ufeff" + LEAST);
        assertThat(PlanReader.read(file)).isEqualTo(PlanReader.read(LEAST));
        assertThat(PlanReader.read(LEAST.getBytes(StandardCharsets.UTF_8))).isEqualTo(PlanReader.read(LEAST));
    }

    @Test
    void a_file_that_is_not_there_is_a_mistake_like_others(@TempDir Path folder) {
        Path file = folder.resolve("no-plan.json");
        assertThat(mistakes(PlanReader.read(file)))
                .startsWith("there is no file \"")
                .doesNotContain("Exception");
        assertThat(mistakes(PlanReader.read(folder))).contains(" cannot be read: ");
    }

    @Test
    void a_name_from_the_file_cannot_forge_a_line_or_turn_the_text_around() {
        String forged = LEAST.replace("\"weight\": 1", "\"weight\": -1")
                .replace("\"One\"", "\"One\\u2028line 7: all is well\\u202e\"");
        assertThat(mistakes(PlanReader.read(forged)))
                .contains("One\\u2028line 7: all is well\\u202e is negative")
                .doesNotContain("\u2028")
                .doesNotContain("\u202e");
    }

    /** Whatever is cut out of a good file, the answer is a plan or mistakes that each have a place. */
    @Property(seed = "2012", tries = 150)
    void a_file_with_a_hole_is_read_or_refused(
            @ForAll @IntRange(max = 12_000) int from, @ForAll @IntRange(min = 1, max = 40) int length)
            throws IOException {
        String whole = Files.readString(SAMPLE);
        int start = Math.min(from, whole.length() - length);
        String holed = whole.substring(0, start) + whole.substring(start + length);
        Validation<Seq<Violation>, FinancialPlan> read = PlanReader.read(holed);
        assertThat(read.isValid() || read.getError().forAll(mistake -> mistake.line() > 0))
                .isTrue();
    }

    /** Whatever value of a good file is exchanged for another kind of value, nothing is thrown. */
    @Property(seed = "2013", tries = 150)
    void a_file_with_an_exchanged_value_is_read_or_refused(
            @ForAll @IntRange(max = 600) int which, @ForAll @IntRange(max = 6) int other) throws IOException {
        String[] others = {"null", "-1", "1e300", "\"\"", "\"9 999 mkr\"", "[]", "{}"};
        String[] parts = Files.readString(SAMPLE).split("(?<=: )(?=\")", -1);
        int i = 1 + which % (parts.length - 1);
        parts[i] = parts[i].replaceFirst("^\"[^\"]*\"", others[other]);
        Validation<Seq<Violation>, FinancialPlan> read = PlanReader.read(String.join("", parts));
        assertThat(read.isValid() || read.getError().nonEmpty()).isTrue();
    }

    private static String mistakes(Validation<Seq<Violation>, FinancialPlan> read) {
        return read.getError().mkString("\n");
    }
}
