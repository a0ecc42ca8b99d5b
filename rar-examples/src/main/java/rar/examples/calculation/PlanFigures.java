package rar.examples.calculation;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import rar.model.answer.ActualsToDate;
import rar.model.balance.BalancePlan;
import rar.model.balance.Budget;
import rar.model.goal.GoalAssessment;
import rar.model.goal.LiquidityFloors;
import rar.model.money.Components;

/**
 * What a plan comes to, or its forecast where something has happened.
 *
 * @param balance the balance plan
 * @param budget the budget
 * @param floors that cash is held against
 * @param goals how the goals fare, the law's demand first
 * @param known what is certain, where there are actuals
 */
public record PlanFigures(
        BalancePlan balance,
        Budget budget,
        LiquidityFloors floors,
        Seq<GoalAssessment> goals,
        Option<ActualsToDate> known) {

    /** @throws NullPointerException if a component is null; it names the component */
    public PlanFigures {
        Components.present(PlanFigures.class, balance, budget, floors, goals, known);
    }

    /** The first month that goals judge, 0 being the plan's first. */
    int firstJudged() {
        int past = known.map(actuals -> balance.plan().horizon().indexOf(actuals.through()) + 1)
                .getOrElse(0);
        return past < balance.months() ? past : 0;
    }
}
