package rar.simulation.risk;

import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import rar.model.goal.JudgedMonth;
import rar.model.goal.LiquidityFloors;
import rar.simulation.engine.Run;
import rar.simulation.engine.Simulation;
import rar.simulation.outcome.Paths;
import rar.simulation.outcome.Tally;
import rar.simulation.projection.Projection;
import rar.simulation.sampling.ScenarioSet;

/** The month of each scenario that is nearest to a floor, or deepest under it. */
public final class TightestMonths implements Tally<TightestMonths> {

    private final Projection projection;
    private final LiquidityFloors floors;
    private final SortedMap<Long, JudgedMonth> months = new TreeMap<>();

    private TightestMonths(Projection projection, LiquidityFloors floors) {
        this.projection = projection;
        this.floors = floors;
    }

    /** That of one scenario of a set. */
    public static JudgedMonth of(Simulation simulation, ScenarioSet scenarios, long scenario, LiquidityFloors floors) {
        TightestMonths nothing = new TightestMonths(simulation.projection(), floors);
        return Objects.requireNonNull(simulation
                .run(new Run(scenarios, scenario, 1, 1, 1), nothing, done -> {})
                .months
                .get(scenario));
    }

    @Override
    public TightestMonths empty() {
        return new TightestMonths(projection, floors);
    }

    @Override
    public void add(Paths paths) {
        for (int i = 0; i < paths.count(); i++) {
            months.put(paths.first() + i, floors.tightest(new ScenarioPosition(projection, paths, i)));
        }
    }

    @Override
    public void add(TightestMonths other) {
        months.putAll(other.months);
    }
}
