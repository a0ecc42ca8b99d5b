package rar.simulation.factor;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Violation;
import rar.simulation.distribution.Distribution;

/**
 * A risk factor written outside this library: the one open kind. It says what is drawn, which values that can have, and in
 * {@link #touch} which flows of the plan the draw moves: any that a built-in factor moves, or amounts of its own by {@link
 * Flows#addAmounts}. It then takes part in everything that built-in factors do, but cannot be saved: a file has names for
 * built-in kinds only.
 *
 * <p>A custom factor is a value, best a record: immutable, equal to another of the same parts, and with the same answer each
 * time it is asked. {@link RiskModel} refuses one that touches no flow, speaks for another factor, or draws values that the flow
 * cannot take.
 */
public non-sealed interface CustomFactor extends RiskFactor {

    @Override
    CustomFactor withDistribution(Distribution distribution);

    /** Nothing, for a factor that names no part of the plan; months and years of added flows are looked at elsewhere. */
    @Override
    default Seq<Violation> unknownTo(FinancialPlan plan, String pointer) {
        return Vector.empty();
    }

    /** What it adds is booked under its id. */
    @Override
    default Seq<String> added(FinancialPlan plan) {
        return Vector.of(id());
    }

    @Override
    default boolean hasFileForm() {
        return false;
    }
}
