package rar.benchmarks;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Violation;
import rar.model.planfile.PlanReader;
import rar.model.schedule.Schedule;
import rar.simulation.engine.Simulation;
import rar.simulation.factor.RiskModel;
import rar.simulation.json.RiskModelReader;
import rar.simulation.projection.Projection;

/** The reference workload R36 as a plan file and a risk file, like any others. */
final class ReferenceCase {

    private ReferenceCase() {}

    /** Reads and compiles it. */
    static Simulation simulation() {
        FinancialPlan plan = valid(PlanReader.read(resource("/r36.json")));
        return Simulation.of(
                Projection.of(Schedule.of(plan)), valid(RiskModelReader.read(resource("/r36.risks.json"), plan)));
    }

    /** Its risks. */
    static RiskModel risks() {
        return valid(RiskModelReader.read(resource("/r36.risks.json")));
    }

    private static <T> T valid(Validation<Seq<Violation>, T> read) {
        return read.toEither().getOrElseThrow(violations -> new IllegalStateException(violations.mkString("\n")));
    }

    private static byte[] resource(String name) {
        try (InputStream in = ReferenceCase.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
