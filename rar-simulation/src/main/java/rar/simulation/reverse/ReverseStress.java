package rar.simulation.reverse;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.balance.BalancePlan;
import rar.model.goal.JudgedMonth;
import rar.model.goal.LaterMonths;
import rar.model.goal.LiquidityFloors;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.simulation.engine.Simulation;
import rar.simulation.sampling.Coalitions;
import rar.simulation.sampling.MonteCarlo;

/**
 * What it takes to bring cash below a floor: of each factor alone, and of all together.
 *
 * @param floors that cash is held against; at one is not below it
 * @param plannedLowest cash in the month that is nearest to the floor where everything goes as planned: the lowest, where
 *     the floor always is the same
 * @param plannedMonth that month
 * @param plannedFloor the floor of that month
 * @param singles one for each factor, in the model's order
 * @param joint the nearest joint breaking point; none if none was found
 */
public record ReverseStress(
        LiquidityFloors floors,
        Money plannedLowest,
        YearMonth plannedMonth,
        Money plannedFloor,
        Seq<SingleStress> singles,
        Option<JointStress> joint) {

    /** @throws NullPointerException if a component is null; it names the component */
    public ReverseStress {
        Components.present(ReverseStress.class, floors, plannedLowest, plannedMonth, plannedFloor, singles, joint);
    }

    /** Searches what breaks the floors of the plan's goals. */
    public static ReverseStress of(Simulation simulation) {
        return of(simulation, FloorTest.of(simulation, Option.none()));
    }

    /** Searches what brings cash below an amount at a month end. */
    public static ReverseStress of(Simulation simulation, Money floor) {
        return of(simulation, FloorTest.of(simulation, Option.some(floor)));
    }

    private static ReverseStress of(Simulation simulation, FloorTest test) {
        BalancePlan plan = simulation.replay(new Coalitions(new MonteCarlo(0), 0, Vector.empty()), 0);
        JudgedMonth month = test.floors()
                .tightest(LaterMonths.of(plan, simulation.projection().firstOpen()));
        return new ReverseStress(
                test.floors(),
                month.cash(),
                plan.month(month.index()),
                month.floor(),
                simulation.model().factors().map(factor -> new FactorScan(simulation, test, factor).scan()),
                simulation.model().factors().isEmpty() ? Option.none() : new BreakingPoint(simulation, test).find());
    }

    /** Whether cash is below the floor even as planned, so that nothing has to happen. */
    public boolean isBelowAsPlanned() {
        return plannedLowest.compareTo(plannedFloor) < 0;
    }
}
