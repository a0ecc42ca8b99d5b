package rar.examples.input;

import io.vavr.collection.Vector;
import rar.examples.page.Inputs;
import rar.model.balance.BalancePlan;
import rar.model.message.RefusedException;
import rar.model.plan.FinancialPlan;
import rar.model.planfile.PlanReader;
import rar.model.schedule.Schedule;
import rar.simulation.projection.Projection;

/**
 * A plan with the file it was read from.
 *
 * @param source the file
 * @param plan the plan
 */
public record PlanFile(Source source, FinancialPlan plan) {

    /** Reads a plan by path or bundled name. @throws InvalidInputException with every mistake */
    public static PlanFile read(String name) {
        return read("plan", name);
    }

    /** The same of one of several plans, each in its role. */
    public static PlanFile read(String role, String name) {
        return of(Source.of(role, name, ".json"));
    }

    /** Reads a plan. @throws InvalidInputException with every mistake */
    public static PlanFile of(Source source) {
        return new PlanFile(source, source.readRemarked(PlanReader::remarked));
    }

    public BalancePlan balance() {
        return BalancePlan.of(Schedule.of(plan));
    }

    /** The plan compiled. @throws InvalidInputException if it has no liquidity to judge */
    public Projection projection() {
        try {
            return Projection.of(Schedule.of(plan));
        } catch (RefusedException e) {
            throw InvalidInputException.of(source.name(), e.what());
        }
    }

    /** The files that an answer from this file alone was computed from. */
    public Inputs inputs() {
        return new Inputs(Vector.of(source.identity()), Version.current());
    }
}
