package rar.simulation.scenario;

import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/**
 * Scenarios in which all draws of a factor stand at the same level: at the same probability of their distributions. What
 * has no level stays as planned.
 *
 * @param levels of each scenario, by the factor's id, a probability between 0 and 1
 */
public record FactorLevels(Vector<Map<String, Double>> levels) implements ScenarioSet {

    /** @throws IllegalArgumentException if a level is not between 0 and 1 */
    public FactorLevels {
        for (Map<String, Double> each : levels) {
            each.values().forEach(FactorLevels::requireLevel);
        }
    }

    /** The level nearest to a probability, 0 and 1 included, at which every distribution has a finite value. */
    public static double nearest(double probability) {
        return UnitInterval.clamped(probability);
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
        List<Map<String, Double>> current = new ArrayList<>();
        return new Drawing() {
            @Override
            public void turnTo(long first, int count) {
                current.clear();
                current.addAll(
                        levels.subSequence((int) first, (int) first + count).asJava());
            }

            @Override
            public void values(Draw draw, double[] out) {
                Arrays.fill(out, 0, current.size(), draw.asPlanned());
                for (int i = 0; i < current.size(); i++) {
                    int scenario = i;
                    current.get(i)
                            .get(draw.factor())
                            .forEach(
                                    level -> out[scenario] = draw.distribution().quantile(level));
                }
            }
        };
    }

    private static void requireLevel(double level) {
        if (!(level >= UnitInterval.LEAST && level <= UnitInterval.GREATEST)) {
            throw new IllegalArgumentException("a level lies between 0 and 1, not at " + level);
        }
    }
}
