package rar.examples.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rar.model.forecast.OutcomeArbitraries;
import rar.model.json.JsonSource;
import rar.model.json.JsonText;
import rar.model.message.Language;
import rar.model.outcomefile.OutcomeReader;
import rar.model.outcomefile.OutcomeWriter;
import rar.model.plan.FinancialPlan;
import rar.model.plan.PlanArbitraries;
import rar.model.plan.Violation;
import rar.model.planfile.PlanReader;
import rar.model.planfile.PlanWriter;

/** JSON files as workbooks and back. */
final class WorkbookRoundTripTest {

    @Provide
    Arbitrary<FinancialPlan> plans() {
        return PlanArbitraries.plans();
    }

    @Provide
    Arbitrary<OutcomeArbitraries.Case> outcomes() {
        return OutcomeArbitraries.cases(PlanArbitraries.plans());
    }

    @Property(seed = "20261130", tries = 10)
    void a_plan_comes_back_equal_and_gives_the_same_workbook_again(@ForAll("plans") FinancialPlan plan) {
        Layout layout = Layouts.of("plan");
        String json = PlanWriter.write(plan);
        byte[] swedish = WorkbookWriter.bytes(layout, json, Language.SWEDISH);
        Transcript transcript = WorkbookReader.read(swedish, layout);
        FinancialPlan read = read(transcript);

        assertThat(read).isEqualTo(plan);
        assertThat(transcript.mistakes(Vector.empty())).isEmpty();
        assertThat(transcript.remarks(Vector.empty())).isEmpty();
        assertThat(WorkbookWriter.bytes(layout, PlanWriter.write(read), Language.SWEDISH))
                .isEqualTo(swedish);
        assertThat(read(WorkbookReader.read(WorkbookWriter.bytes(layout, json, Language.ENGLISH), layout)))
                .isEqualTo(plan);
    }

    private static FinancialPlan read(Transcript transcript) {
        return valid(PlanReader.read(transcript.text()), transcript);
    }

    private static <T> T valid(Validation<Seq<Violation>, T> read, Transcript transcript) {
        return read.fold(
                mistakes -> {
                    throw new AssertionError(transcript.mistakes(mistakes).mkString("\n") + transcript.text());
                },
                value -> value);
    }

    @Property(seed = "20261130", tries = 10)
    void an_outcome_comes_back_equal(@ForAll("outcomes") OutcomeArbitraries.Case of) {
        Layout layout = Layouts.of("outcome");
        String json = OutcomeWriter.write(of.outcome(), of.plan());
        Transcript transcript = WorkbookReader.read(WorkbookWriter.bytes(layout, json, Language.SWEDISH), layout);

        byte[] text = transcript.text().getBytes(StandardCharsets.UTF_8);

        assertThat(valid(OutcomeReader.read(text, of.plan()), transcript)).isEqualTo(of.outcome());
    }

    static Stream<String> bundled() {
        return Stream.of(
                "plans/rar-2009",
                "plans/rar-2012",
                "plans/rar-2016",
                "plans/malarbagen",
                "plans/rar-2009.risks",
                "plans/rar-2012.risks",
                "plans/malarbagen.risks",
                "plans/rar-2009.stresses",
                "plans/rar-2012.stresses",
                "plans/malarbagen.stresses",
                "plans/rar-2009.outcome",
                "plans/rar-2009.account",
                "plans/rar-2009.activity",
                "plans/rar-2012.activity",
                "plans/rar-2016.activity",
                "plans/rar-2009.effects",
                "published/across",
                "published/rar-2009",
                "published/rar-2012",
                "published/rar-2016",
                "published/rar-2009-index",
                "published/rar-2012-index");
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void what_a_workbook_gives_back_is_written_the_same_again(String name) throws Exception {
        Layout layout = Layouts.of(
                name.startsWith("published")
                        ? "published"
                        : name.contains(".") ? name.substring(name.indexOf('.') + 1) : "plan");
        String json = new String(
                WorkbookRoundTripTest.class
                        .getResourceAsStream("/" + name + ".json")
                        .readAllBytes(),
                StandardCharsets.UTF_8);

        Transcript first = WorkbookReader.read(WorkbookWriter.bytes(layout, json, Language.SWEDISH), layout);
        Transcript second = WorkbookReader.read(WorkbookWriter.bytes(layout, first.text(), Language.ENGLISH), layout);

        assertThat(first.mistakes(Vector.empty())).isEmpty();
        assertThat(first.remarks(Vector.empty())).isEmpty();
        assertThat(canonical(second.text())).isEqualTo(canonical(first.text()));
        assertThat(WorkbookWriter.bytes(layout, first.text(), Language.SWEDISH))
                .isEqualTo(WorkbookWriter.bytes(layout, second.text(), Language.SWEDISH));
    }

    private static String canonical(String json) {
        return JsonText.of(JsonSource.parse(json).root().value());
    }
}
