package rar.simulation.scenario;

import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Party;
import rar.model.plan.PlannedGrant;
import rar.model.plan.Project;

/** What factors refuse, and the ids of a plan that they can name. */
final class FactorRules {

    private FactorRules() {}

    static Option<String> notMonths(RiskFactor factor) {
        return !factor.distribution().isWholeNumbers() || isOutside(factor, 0, RiskFactor.MOST_MONTHS)
                ? Option.some(
                        "months are whole numbers from 0 to " + RiskFactor.MOST_MONTHS + ", the distribution gives "
                                + (factor.distribution().isWholeNumbers() ? range(factor) : "fractions too"))
                : Option.none();
    }

    static boolean isOutside(RiskFactor factor, double low, double high) {
        return factor.distribution().leastDrawn() < low || factor.distribution().greatestDrawn() > high;
    }

    static String range(RiskFactor factor) {
        return factor.distribution().leastDrawn() + " to "
                + factor.distribution().greatestDrawn();
    }

    static Set<String> partyIds(FinancialPlan plan) {
        return plan.contributions().parties().map(Party::id).toLinkedSet();
    }

    static Set<Integer> yearsOf(FinancialPlan plan) {
        return plan.horizon().eachYear().toLinkedSet();
    }

    static Set<String> commitmentIds(FinancialPlan plan) {
        return Vector.ofAll(plan.projects().map(Project::id))
                .appendAll(plan.grants().map(PlannedGrant::id))
                .toLinkedSet();
    }
}
