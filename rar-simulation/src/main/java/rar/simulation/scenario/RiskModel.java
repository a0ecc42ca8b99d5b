package rar.simulation.scenario;

import io.vavr.collection.Seq;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Violation;

/**
 * What may happen to a plan: risk factors, independent of each other. Several factors on the same flow act together:
 * cuts and outturns multiply, months add, inflation compounds.
 *
 * @param name as a reader should see it named
 * @param source where the assumptions come from
 * @param factors with distinct ids
 */
public record RiskModel(String name, String source, Seq<RiskFactor> factors) {

    /** @throws IllegalArgumentException if two factors have the same id, or a distribution does not suit its factor */
    public RiskModel {
        if (factors.map(RiskFactor::id).distinct().size() < factors.size()) {
            throw new IllegalArgumentException("the factors' ids are not distinct: " + factors.map(RiskFactor::id));
        }
        factors.forEach(factor -> factor.refusals().values().forEach(reason -> {
            throw new IllegalArgumentException(factor.id() + ": " + reason);
        }));
    }

    /** The parties, projects and years that the factors name and the plan does not have. */
    public Seq<Violation> unknownTo(FinancialPlan plan) {
        return factors.zipWithIndex().flatMap(factor -> factor._1.unknownTo(plan, "/factors/" + factor._2));
    }
}
