package rar.simulation.answer;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.balance.BalancePlan;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.simulation.engine.Simulation;
import rar.simulation.outcome.GrantDecisions;
import rar.simulation.outcome.Outcome;
import rar.simulation.risk.FundRisk;
import rar.simulation.risk.GoalRisk;
import rar.simulation.risk.LiquidityRisk;

/**
 * A plan, what may happen to it, and what that came to.
 *
 * @param simulation the plan and what may happen, compiled
 * @param risk what the scenarios say
 * @param decisions what a rule made of planned grants and of applications
 * @param precision how precisely it was wanted, if not in a number of scenarios
 * @param goals the breach probabilities of its goals, where they were asked for
 * @param funds how probable it is that its earmarked funds run out, likewise; empty where it has none
 */
public record SimulatedPlan(
        Simulation simulation,
        LiquidityRisk risk,
        GrantDecisions decisions,
        Option<PrecisionTarget> precision,
        Option<GoalRisk> goals,
        Seq<FundRisk> funds) {

    /** @throws NullPointerException if a component is null; it names the component */
    public SimulatedPlan {
        Components.present(SimulatedPlan.class, simulation, risk, decisions, precision, goals, funds);
    }

    Outcome outcome() {
        return risk.outcome();
    }

    BalancePlan balance() {
        return simulation.projection().balancePlan();
    }

    YearMonth month(int index) {
        return balance().month(index);
    }

    /** The average of one scenario, from a sum over all of them in öre. */
    Money mean(long ore) {
        return new Money(Math.round((double) ore / (double) outcome().scenarios()));
    }
}
