package rar.simulation.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import rar.model.plan.FinancialPlan;
import rar.model.planfile.PlanReader;
import rar.model.schedule.Schedule;
import rar.simulation.engine.Simulation;
import rar.simulation.projection.Projection;
import rar.simulation.stress.StressSuite;

/** The plans and risk files that come with the examples. */
public final class Bundled {

    private static final Path PLANS = Path.of("..", "rar-examples", "src", "main", "resources", "plans");

    private Bundled() {}

    /** The plan of that year. */
    public static FinancialPlan plan(int year) {
        return PlanReader.read(PLANS.resolve("rar-" + year + ".json")).get();
    }

    /** The risk file beside it. */
    public static byte[] risks(int year) {
        return bytes(PLANS.resolve("rar-" + year + ".risks.json"));
    }

    /** The plan of that year under its risks. */
    public static Simulation simulation(int year) {
        FinancialPlan plan = plan(year);
        return Simulation.of(
                Projection.of(Schedule.of(plan)),
                RiskModelReader.read(risks(year), plan).get());
    }

    /** The stresses of that year's plan. */
    public static StressSuite stresses(int year) {
        return StressReader.read(bytes(PLANS.resolve("rar-" + year + ".stresses.json")), simulation(year))
                .get();
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
