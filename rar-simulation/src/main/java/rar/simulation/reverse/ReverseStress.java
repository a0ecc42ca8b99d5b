package rar.simulation.reverse;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.balance.BalancePlan;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.simulation.engine.Simulation;
import rar.simulation.sampling.Coalitions;
import rar.simulation.sampling.MonteCarlo;

/**
 * What it takes to bring cash below a floor: of each factor alone, and of all together.
 *
 * @param floor that month-end cash is held against; at it is not below it
 * @param plannedLowest the lowest cash where everything goes as planned
 * @param plannedMonth the month of it
 * @param singles one for each factor, in the model's order
 * @param joint the nearest joint breaking point; none if none was found
 */
public record ReverseStress(
        Money floor,
        Money plannedLowest,
        YearMonth plannedMonth,
        Seq<SingleStress> singles,
        Option<JointStress> joint) {

    /** @throws NullPointerException if a component is null; it names the component */
    public ReverseStress {
        Components.present(ReverseStress.class, floor, plannedLowest, plannedMonth, singles, joint);
    }

    /** Searches. */
    public static ReverseStress of(Simulation simulation, Money floor) {
        BalancePlan plan = simulation.replay(new Coalitions(new MonteCarlo(0), 0, Vector.empty()), 0);
        int month = plan.lowestMonth();
        return new ReverseStress(
                floor,
                plan.monthEnd(month).cash(),
                plan.month(month),
                simulation.model().factors().map(factor -> new FactorScan(simulation, floor, factor).scan()),
                simulation.model().factors().isEmpty() ? Option.none() : new BreakingPoint(simulation, floor).find());
    }

    /** Whether cash is below the floor even as planned, so that nothing has to happen. */
    public boolean isBelowAsPlanned() {
        return plannedLowest.compareTo(floor) < 0;
    }
}
