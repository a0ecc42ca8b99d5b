package rar.benchmarks;

import java.util.ArrayList;
import java.util.List;
import rar.model.money.Money;
import rar.simulation.engine.Run;
import rar.simulation.engine.Simulation;
import rar.simulation.risk.LiquidityRisk;
import rar.simulation.risk.MoneyEstimate;
import rar.simulation.risk.Quantiles;

/** RAR itself, by the calls that the command line makes. */
final class Ours implements Contender {

    private final Simulation simulation;

    Ours(Simulation simulation) {
        this.simulation = simulation;
    }

    @Override
    public String name() {
        return "rar";
    }

    @Override
    public int mostThreads() {
        return Integer.MAX_VALUE;
    }

    @Override
    public Answers run(long scenarios, long seed, int threads) {
        long start = System.nanoTime();
        LiquidityRisk risk = risk(scenarios, seed, threads);
        List<Double> amounts =
                amounts(risk).stream().map(amount -> ore(amount.value())).toList();
        double seconds = (double) (System.nanoTime() - start) * 1e-9;
        double binWidth = (double) risk.outcome().lowest().width();
        return new Answers(seconds, scenarios, risk.outcome().breaches(), binWidth, amounts);
    }

    /** The standard error of each amount of a run, a bin's width at most too large. */
    List<Double> errors(long scenarios, long seed) {
        // the quantile of the normal distribution behind intervals of 95 %
        double errorsWide = 2 * 1.96;
        return amounts(risk(scenarios, seed, 1)).stream()
                .map(amount -> (ore(amount.high()) - ore(amount.low())) / errorsWide)
                .toList();
    }

    private LiquidityRisk risk(long scenarios, long seed, int threads) {
        return LiquidityRisk.of(simulation.run(Run.of(seed, scenarios).withThreads(threads)));
    }

    private static List<MoneyEstimate> amounts(LiquidityRisk risk) {
        List<MoneyEstimate> amounts = new ArrayList<>();
        Quantiles lowest = risk.lowest();
        Answers.OF_LOWEST.forEach(p -> amounts.add(lowest.at(p)));
        for (int m = 0; m < risk.outcome().months(); m++) {
            Quantiles month = risk.cash(m);
            Answers.OF_MONTH.forEach(p -> amounts.add(month.at(p)));
        }
        return amounts;
    }

    private static double ore(Money amount) {
        return (double) amount.ore();
    }
}
