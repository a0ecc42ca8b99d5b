package rar.model.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import rar.model.golden.ExpectedFiles;
import rar.model.outcomefile.OutcomeReader;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Violation;

/**
 * Faulty outcomes of one plan, one for each message; in files named {@code many-…} several at once, and none that only
 * follows from another.
 */
public class OutcomeFaultsTest {

    public static final ExpectedFiles FAULTY = ExpectedFiles.json("faulty-outcomes");

    private static final FinancialPlan PLAN = PlanReader.read(Path.of("src", "test", "resources", "outcome-plan.json"))
            .get();

    @TestFactory
    Stream<DynamicTest> every_mistake_is_told_with_its_line_its_place_and_what_to_do() {
        return FAULTY.testsOfSingleMistakes(
                file -> OutcomeReader.read(file, PLAN).getError());
    }

    @Test
    void none_has_been_lost() {
        assertThat(FAULTY.names()).hasSizeGreaterThan(60);
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
}
