package rar.model.golden;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import rar.model.balance.BalancePlan;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Violation;
import rar.model.planfile.PlanReader;
import rar.model.schedule.Schedule;

/** The files of the plans that are shipped as examples. */
final class PublishedPlans {

    private static final Path FILES =
            Path.of("..", "rar-examples", "src", "main", "resources", "plans").toAbsolutePath();

    private PublishedPlans() {}

    static FinancialPlan plan(String name) {
        Validation<Seq<Violation>, FinancialPlan> read = PlanReader.read(file(name));
        if (read.isInvalid()) {
            throw new AssertionError(name + ":\n" + read.getError().mkString("\n"));
        }
        return read.get();
    }

    static BalancePlan balancePlan(String name) {
        return BalancePlan.of(Schedule.of(plan(name)));
    }

    static String text(String name) {
        try {
            return Files.readString(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(String name) {
        return FILES.resolve(name).normalize();
    }
}
