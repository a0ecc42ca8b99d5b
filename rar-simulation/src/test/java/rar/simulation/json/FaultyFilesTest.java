package rar.simulation.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import rar.model.golden.ExpectedFiles;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Remark;
import rar.model.planfile.PlanReader;
import rar.simulation.engine.Simulation;

/** A faulty file gets all of its mistakes with their places: of risks and of stresses, read with the plan of 2009. */
class FaultyFilesTest {

    static final ExpectedFiles RISKS = ExpectedFiles.json("faulty-risks");

    static final ExpectedFiles STRESSES = ExpectedFiles.json("faulty-stresses");

    @TestFactory
    Stream<DynamicTest> risks() {
        FinancialPlan plan = Bundled.plan(2009);
        return RISKS.tests(faulty -> RiskModelReader.read(faulty, plan).getError());
    }

    @TestFactory
    Stream<DynamicTest> stresses() {
        Simulation simulation = Bundled.simulation(2009);
        return STRESSES.tests(faulty -> StressReader.read(faulty, simulation).getError());
    }

    @TestFactory
    Stream<DynamicTest> accounts() {
        FinancialPlan plan = Bundled.plan(2009);
        return ExpectedFiles.json("faulty-accounts")
                .testsOfSingleMistakes(
                        faulty -> AccountReader.remarked(faulty, plan).getError());
    }

    @TestFactory
    Stream<DynamicTest> accounts_that_leave_something_out() {
        FinancialPlan plan = Bundled.plan(2009);
        return ExpectedFiles.json("remarked-accounts")
                .tests(file ->
                        AccountReader.remarked(file, plan).get().remarks().map(Remark::asViolation));
    }

    /** What can never happen is no mistake: it is told, and the risks are read all the same. */
    @TestFactory
    Stream<DynamicTest> risks_that_cannot_bite() {
        return Stream.of(
                        remarked("remarked-risks", Bundled.plan(2009)),
                        remarked("remarked-risks-bare", plan("bare")),
                        remarked("remarked-risks-far", plan("far")))
                .flatMap(tests -> tests);
    }

    private static Stream<DynamicTest> remarked(String folder, FinancialPlan plan) {
        return ExpectedFiles.json(folder)
                .tests(file ->
                        RiskModelReader.remarked(file, plan).get().remarks().map(Remark::asViolation));
    }

    private static FinancialPlan plan(String name) {
        return PlanReader.read(Bundled.bytes(Path.of("src", "test", "resources", name + ".plan.json")))
                .get();
    }

    @Test
    void none_has_been_lost() {
        assertThat(RISKS.told()).hasSizeGreaterThan(100);
        assertThat(STRESSES.told()).hasSizeGreaterThan(35);
    }
}
