package rar.simulation.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import rar.model.plan.FinancialPlan;
import rar.simulation.engine.Simulation;

/** A faulty file gets all of its mistakes with their places: of risks and of stresses, read with the plan of 2009. */
class FaultyFilesTest {

    static final FaultyFiles RISKS = new FaultyFiles("faulty-risks");

    static final FaultyFiles STRESSES = new FaultyFiles("faulty-stresses");

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

    @Test
    void noneHasBeenLost() {
        assertThat(RISKS.messages()).hasSizeGreaterThan(100);
        assertThat(STRESSES.messages()).hasSizeGreaterThan(35);
    }
}
