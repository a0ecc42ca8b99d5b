package rar.simulation.reverse;

import io.vavr.control.Option;
import java.util.function.Function;
import rar.model.goal.JudgedMonth;
import rar.model.goal.LiquidityFloors;
import rar.model.money.Money;
import rar.simulation.engine.Simulation;
import rar.simulation.outcome.Paths;
import rar.simulation.projection.MonthlyFloors;
import rar.simulation.risk.TightestMonths;
import rar.simulation.sampling.ScenarioSet;

/**
 * What tells a breach: the plan's own floors, or an amount that is asked for.
 *
 * @param floors that are to be broken
 * @param tightest what a scenario is judged by
 * @param limit what it must not be below, in öre
 */
record FloorTest(LiquidityFloors floors, Function<Paths, double[]> tightest, long limit) {

    /** @param amount the floor at every month end; none for those of the plan */
    static FloorTest of(Simulation simulation, Option<Money> amount) {
        MonthlyFloors planned = simulation.projection().floors();
        return amount.map(floor -> new FloorTest(LiquidityFloors.of(floor), Paths::lowest, floor.ore()))
                .getOrElse(() -> new FloorTest(planned.floors(), Paths::tightest, planned.limit()));
    }

    /** The month of a scenario that is nearest to the floor, or deepest under it. */
    JudgedMonth tightestMonth(Simulation simulation, ScenarioSet scenarios, long scenario) {
        return TightestMonths.of(simulation, scenarios, scenario, floors);
    }
}
