package rar.model.planfile;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.Objects;
import rar.model.json.JsonText;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Violation;

/** Writes plan files, {@code rar-plan/1}. */
public final class PlanWriter {

    private PlanWriter() {}

    /**
     * The plan as a file has it: fields in a fixed order, amounts exact, defaults left out, a newline at the end. What
     * {@link PlanReader} reads from it is equal to {@code plan}.
     *
     * @throws IllegalStateException if a file cannot hold the plan, which the rules of plans do not allow
     */
    public static String write(FinancialPlan plan) {
        Objects.requireNonNull(plan, "PlanWriter.plan is null");
        String text = JsonText.of(PlanFormat.write(plan));
        Validation<Seq<Violation>, FinancialPlan> read = PlanReader.read(text);
        if (read.isInvalid()) {
            throw new IllegalStateException(
                    "a plan file cannot hold this plan:\n" + read.getError().mkString("\n"));
        }
        if (!read.get().equals(plan)) {
            throw new IllegalStateException("a plan file cannot hold every part of this plan exactly");
        }
        return text;
    }
}
