package rar.model.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import rar.model.forecast.OutcomeArbitraries.Case;
import rar.model.outcomefile.OutcomeReader;
import rar.model.outcomefile.OutcomeWriter;
import rar.model.plan.FinancialPlan;
import rar.model.plan.PlanArbitraries;
import rar.model.planfile.PlanReader;

/** What is written of an outcome is read again as the same. */
class OutcomeWriterTest {

    private static final Path BUNDLED = Path.of("..", "rar-examples", "src", "main", "resources", "plans");

    @Provide
    Arbitrary<Case> cases() {
        return OutcomeArbitraries.cases(PlanArbitraries.plans());
    }

    @Property(seed = "20250110", tries = 60)
    void an_outcome_is_read_as_it_was_written(@ForAll("cases") Case drawn) {
        String text = OutcomeWriter.write(drawn.outcome(), drawn.plan());
        assertThat(OutcomeReader.read(text, drawn.plan()).get()).isEqualTo(drawn.outcome());
    }

    /** It has what random outcomes have not: dues, arrears, grants beside the plan and asset events. */
    @Example
    void the_outcome_that_comes_with_the_program_is_read_as_it_was_written() throws IOException {
        FinancialPlan plan = PlanReader.read(BUNDLED.resolve("rar-2009.json")).get();
        Actuals outcome = OutcomeReader.read(Files.readAllBytes(BUNDLED.resolve("rar-2009.outcome.json")), plan)
                .get();
        assertThat(OutcomeReader.read(OutcomeWriter.write(outcome, plan), plan).get())
                .isEqualTo(outcome);
    }
}
