package rar.simulation.sampling;

import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.util.HashMap;
import java.util.List;
import java.util.OptionalLong;
import rar.model.money.Components;
import rar.simulation.distribution.Distribution;
import rar.simulation.distribution.Parameter;
import rar.simulation.distribution.UnitInterval;
import rar.simulation.factor.Draw;

/**
 * Scenarios in which all draws of a factor stand at the same level: at the same probability of their distributions. What
 * has no level stays as planned.
 *
 * @param levels of each scenario, by the factor's id, a probability between 0 and 1
 */
public record FactorLevels(Vector<Map<String, Double>> levels) implements ScenarioSet {

    /** @throws IllegalArgumentException if a level is not between 0 and 1 */
    public FactorLevels {
        Components.present(FactorLevels.class, levels);
        for (Map<String, Double> each : levels) {
            each.forEach((factor, level) -> requireLevel(level));
        }
    }

    /** The level nearest to a probability, 0 and 1 included, at which every distribution has a finite value. */
    public static double nearest(double probability) {
        return UnitInterval.clamped(probability);
    }

    /** 1 less a probability, in decimals: the level 0.93 for 0.07. */
    public static double complement(double probability) {
        return Parameter.complement(probability).doubleValue();
    }

    @Override
    public OptionalLong size() {
        return OptionalLong.of(levels.size());
    }

    @Override
    public double value(Draw draw, List<Draw> draws, long scenario) {
        return levels.get(Math.toIntExact(scenario))
                .get(draw.factor())
                .map(level -> draw.distribution().quantile(level))
                .getOrElse(draw.asPlanned());
    }

    @Override
    public Drawing drawing(List<Draw> draws, int capacity) {
        return new Levelled(levels);
    }

    /** All draws of a factor from one distribution are the same, so that each quantile is computed once. */
    private static final class Levelled implements Drawing {

        private final Vector<Map<String, Double>> levels;
        private final java.util.Map<String, double[]> known = new HashMap<>();
        private final java.util.Map<String, Distribution> knownOf = new HashMap<>();
        private int first;
        private int count;

        Levelled(Vector<Map<String, Double>> levels) {
            this.levels = levels;
        }

        @Override
        public void turnTo(long newFirst, int newCount) {
            first = Math.toIntExact(newFirst);
            count = newCount;
            known.clear();
        }

        @Override
        public void values(Draw draw, double[] out) {
            double[] values = known.get(draw.factor());
            if (values == null || !draw.distribution().equals(knownOf.get(draw.factor()))) {
                values = computed(draw);
                known.put(draw.factor(), values);
                knownOf.put(draw.factor(), draw.distribution());
            }
            System.arraycopy(values, 0, out, 0, count);
        }

        private double[] computed(Draw draw) {
            double[] values = new double[count];
            for (int i = 0; i < count; i++) {
                values[i] = levels.get(first + i)
                        .get(draw.factor())
                        .map(level -> draw.distribution().quantile(level))
                        .getOrElse(draw.asPlanned());
            }
            return values;
        }
    }

    private static void requireLevel(double level) {
        if (!(level >= UnitInterval.LEAST && level <= UnitInterval.GREATEST)) {
            throw new IllegalArgumentException("a level lies between 0 and 1, not at " + level);
        }
    }
}
