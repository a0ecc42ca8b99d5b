package rar.simulation.reverse;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import rar.simulation.engine.Run;
import rar.simulation.engine.Simulation;
import rar.simulation.outcome.Paths;
import rar.simulation.risk.KeptAmounts;
import rar.simulation.sampling.ScenarioSet;

/** In which month a scenario is lowest. */
final class LowestMonth {

    private LowestMonth() {}

    /** The month of the least closing cash, the first of equals. */
    static YearMonth of(Simulation simulation, ScenarioSet scenarios, long scenario) {
        List<Function<Paths, double[]>> months = IntStream.range(
                        0, simulation.projection().months())
                .<Function<Paths, double[]>>mapToObj(m -> paths -> paths.cash(m))
                .toList();
        List<double[]> cash = KeptAmounts.of(simulation, new Run(scenarios, scenario, 1, 1, 1), months);
        int lowest = 0;
        for (int m = 1; m < cash.size(); m++) {
            if (cash.get(m)[0] < cash.get(lowest)[0]) {
                lowest = m;
            }
        }
        return simulation.projection().plan().horizon().month(lowest);
    }
}
