package rar.simulation.repair;

import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.balance.BalancePlan;
import rar.model.forecast.Actuals;
import rar.model.forecast.FollowUp;
import rar.model.money.Components;
import rar.model.plan.FinancialPlan;
import rar.model.schedule.Commitment;
import rar.model.schedule.Schedule;

/**
 * What is to be repaired: a plan, or its forecast where an outcome says what has happened.
 *
 * @param before the balances as they are, or as they are forecast
 * @param planned the plan's own schedule
 * @param outcome what has happened, if that is known
 * @param firstOpen the first month in which payments can be moved, 0 being the first of the plan
 */
record RepairBase(BalancePlan before, Schedule planned, Option<Actuals> outcome, int firstOpen) {

    RepairBase {
        Components.present(RepairBase.class, before, planned, outcome);
    }

    static RepairBase of(FinancialPlan plan) {
        BalancePlan before = BalancePlan.of(Schedule.of(plan));
        return new RepairBase(before, before.schedule(), Option.none(), 0);
    }

    static RepairBase of(FollowUp followUp) {
        return new RepairBase(
                followUp.forecast(),
                followUp.planned().schedule(),
                Option.some(followUp.outcome()),
                followUp.planned().plan().horizon().indexOf(followUp.through()) + 1);
    }

    /** The balances of a repaired plan, with what has happened in the place of its first months. */
    BalancePlan after(FinancialPlan repaired) {
        return outcome.map(known -> FollowUp.of(repaired, known).forecast())
                .getOrElse(() -> BalancePlan.of(Schedule.of(repaired)));
    }

    /** Whether payments of a month can still be moved. */
    boolean isOpen(YearMonth month) {
        return before.plan().horizon().indexOf(month) >= firstOpen;
    }

    /**
     * Whether the later payouts of a commitment follow the plan, so that a change of the plan changes them: where the outcome
     * states a forecast of its own, or what was paid or decided makes them differ, they stay. Claims that have been earned stay
     * too.
     */
    boolean followsPlan(Commitment commitment) {
        var parts = before.schedule().commitments().filter(part -> part.origin().equals(commitment.id()));
        boolean earned =
                commitment.funding().exists(funding -> funding.earned().keySet().exists(month -> !isOpen(month)));
        return firstOpen == 0
                || (!earned
                        && parts.size() == 1
                        && parts.head()
                                .payouts()
                                .filterKeys(this::isOpen)
                                .equals(commitment.payouts().filterKeys(this::isOpen)));
    }

    /** Whether anything of a commitment was paid before. */
    boolean isBegun(Commitment commitment) {
        return before.schedule()
                .commitments()
                .filter(part -> part.origin().equals(commitment.id()))
                .exists(part -> part.payouts().keySet().exists(month -> !isOpen(month)));
    }
}
