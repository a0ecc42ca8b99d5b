package rar.simulation.risk;

import io.vavr.collection.Seq;
import java.util.Arrays;
import rar.model.goal.CashFloor;
import rar.model.goal.CashGoal;
import rar.model.goal.FinancialGoal;
import rar.model.money.Money;
import rar.simulation.projection.Projection;

/** What some goals look at that is the same in all scenarios, found once: what their floors demand by month, and opening equity. */
final class GoalFloors {

    private final Projection projection;
    private final CashFloor[] floors;
    private final long[][] ore;
    private final Money openingEquity;

    GoalFloors(Projection projection, Seq<? extends FinancialGoal> goals) {
        this.projection = projection;
        this.floors = goals.filter(CashGoal.class::isInstance)
                .map(goal -> ((CashGoal) goal).floor())
                .toJavaArray(CashFloor[]::new);
        this.openingEquity = projection.balancePlan().openingEquity();
        this.ore = new long[floors.length][projection.months()];
        for (int f = 0; f < floors.length; f++) {
            CashFloor floor = floors[f];
            Arrays.setAll(ore[f], m -> projection.floors().ore(floor, m));
        }
    }

    Money openingEquity() {
        return openingEquity;
    }

    /** What a floor demands in a month, in öre; quickly where it is one of the goals' own. */
    @SuppressWarnings("ReferenceEquality") // an equal one that is not the same is found all the same
    long ore(CashFloor floor, int month) {
        for (int f = 0; f < floors.length; f++) {
            if (floors[f] == floor) {
                return ore[f][month];
            }
        }
        return projection.floors().ore(floor, month);
    }
}
