package rar.benchmarks;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Violation;
import rar.model.planfile.PlanReader;
import rar.simulation.factor.RiskModel;
import rar.simulation.json.RiskModelReader;

/** The plan and the risk model of 2009 that the command line bundles. */
final class BundledCase {

    private BundledCase() {}

    static byte[] planFile() {
        return resource("/plans/rar-2009.json");
    }

    static FinancialPlan plan() {
        return valid(PlanReader.read(planFile()));
    }

    static RiskModel risks() {
        return valid(RiskModelReader.read(resource("/plans/rar-2009.risks.json")));
    }

    private static <T> T valid(Validation<Seq<Violation>, T> read) {
        return read.toEither().getOrElseThrow(violations -> new IllegalStateException(violations.mkString("\n")));
    }

    private static byte[] resource(String name) {
        try (InputStream in = BundledCase.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
