package rar.simulation.reverse;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import rar.model.goal.JudgedMonth;
import rar.simulation.distribution.Distribution;
import rar.simulation.engine.Run;
import rar.simulation.engine.Simulation;
import rar.simulation.factor.RiskFactor;
import rar.simulation.risk.KeptAmounts;
import rar.simulation.sampling.FactorLevels;
import rar.simulation.sampling.FactorSweep;

/**
 * Tries one factor value by value, from the plan outwards, both ways. Every value of the step is computed, so nothing is
 * assumed of how cash falls as the factor grows.
 */
final class FactorScan {

    private final Simulation simulation;
    private final FloorTest test;
    private final long limit;
    private final RiskFactor factor;
    private final Distribution drawn;
    private final BigDecimal step;

    FactorScan(Simulation simulation, FloorTest test, RiskFactor factor) {
        this.simulation = simulation;
        this.test = test;
        this.limit = test.limit();
        this.factor = factor;
        this.drawn = factor.distribution();
        this.step = factor.domain().step(drawn);
    }

    /** A direction, value by value from the plan. */
    private static final class Way {

        private final boolean up;
        private final Vector<Double> values;
        private final double[] lowest;

        Way(boolean up, Vector<Double> values, double[] lowest) {
            this.up = up;
            this.values = values;
            this.lowest = lowest;
        }

        /** The first value that breaches; how many there are if none does. */
        int first(long limit) {
            int k = 0;
            while (k < lowest.length && lowest[k] >= limit) {
                k++;
            }
            return k;
        }

        boolean allBelowFrom(int first, long limit) {
            for (int k = first; k < lowest.length; k++) {
                if (lowest[k] >= limit) {
                    return false;
                }
            }
            return true;
        }

        int worst() {
            int worst = 0;
            for (int k = 1; k < lowest.length; k++) {
                if (lowest[k] < lowest[worst]) {
                    worst = k;
                }
            }
            return worst;
        }
    }

    SingleStress scan() {
        Way up = way(true);
        Way down = way(false);
        int firstUp = up.first(limit);
        int firstDown = down.first(limit);
        // in steps from the plan; of two as near the one upwards
        boolean isUp = firstUp < up.lowest.length && (firstUp <= firstDown || firstDown == down.lowest.length);
        Way nearer = isUp ? up : down;
        int first = isUp ? firstUp : firstDown;
        Way worse = down.lowest[down.worst()] < up.lowest[up.worst()] ? down : up;
        double worst = worse.values.get(worse.worst());
        JudgedMonth tightest = tightestMonth(worst);
        return new SingleStress(
                factor.id(),
                factor.asPlanned(),
                step.doubleValue(),
                first < nearer.lowest.length ? Option.some(breach(nearer, first)) : Option.none(),
                worst,
                tightest.cash(),
                month(tightest),
                tightest.floor());
    }

    /** The first of the values is the plan itself. */
    private Way way(boolean up) {
        BigDecimal from = BigDecimal.valueOf(factor.asPlanned());
        double end = up ? drawn.greatestDrawn() : drawn.leastDrawn();
        List<Double> values = new ArrayList<>(List.of(factor.asPlanned()));
        BigDecimal signed = up ? step : step.negate();
        BigDecimal next = from.add(signed);
        while (up ? next.doubleValue() < end : next.doubleValue() > end) {
            values.add(next.doubleValue());
            next = next.add(signed);
        }
        if (up ? end > factor.asPlanned() : end < factor.asPlanned()) {
            values.add(end);
        }
        FactorSweep sweep = new FactorSweep(factor.id(), Vector.ofAll(values));
        return new Way(up, sweep.values(), KeptAmounts.of(simulation, Run.of(sweep, values.size()), test.tightest()));
    }

    private SingleStress.Breach breach(Way way, int first) {
        double value = way.values.get(first);
        JudgedMonth tightest = tightestMonth(value);
        return new SingleStress.Breach(
                value,
                way.values.get(Math.max(0, first - 1)),
                tightest.cash(),
                month(tightest),
                tightest.floor(),
                way.up ? FactorLevels.complement(drawn.cdf(Math.nextDown(value))) : drawn.cdf(value),
                way.allBelowFrom(first, limit));
    }

    private JudgedMonth tightestMonth(double value) {
        return test.tightestMonth(simulation, new FactorSweep(factor.id(), Vector.of(value)), 0);
    }

    private YearMonth month(JudgedMonth judged) {
        return simulation.projection().plan().horizon().month(judged.index());
    }
}
