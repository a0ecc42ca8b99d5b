package rar.simulation.sampling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import rar.model.money.Components;
import rar.simulation.factor.Draw;
import rar.simulation.factor.DrawnRange;

/**
 * Scenarios of a set that anybody may have written, each value looked at before it is used: one that is no number, or
 * none that the draw's distribution gives, would be counted wrongly without a word. A set may say that a draw stays as
 * planned, whatever its distribution; what its scenarios then come to may be more than an {@code Outcome} has room for.
 *
 * @param set has the scenarios
 */
public record CheckedScenarios(ScenarioSet set) implements DrawnScenarios {

    /** @throws NullPointerException if a component is null; it names the component */
    public CheckedScenarios {
        Components.present(CheckedScenarios.class, set);
    }

    /** The same scenarios, checked unless their values are the distributions' own. */
    public static ScenarioSet of(ScenarioSet set) {
        return set instanceof DrawnScenarios ? set : new CheckedScenarios(set);
    }

    @Override
    public OptionalLong size() {
        return set.size();
    }

    /** @throws IllegalArgumentException if the set gives a value that the draw cannot have */
    @Override
    public double value(Draw draw, List<Draw> draws, long scenario) {
        double value = set.value(draw, draws, scenario);
        DrawnRange.of(draw).require(value, scenario);
        return value;
    }

    @Override
    public ScenarioSet among(List<Draw> all) {
        return new CheckedScenarios(set.among(all));
    }

    @Override
    public Drawing drawing(List<Draw> draws, int capacity) {
        return new Checked(set.drawing(draws, capacity), capacity);
    }

    /** The draws of some scenarios, checked one by one; whole numbers too are taken from the values that are checked. */
    private static final class Checked implements Drawing {

        private final Drawing drawing;
        private final double[] values;
        private final Map<Long, DrawnRange> ranges = new HashMap<>();
        private long first;
        private int count;

        Checked(Drawing drawing, int capacity) {
            this.drawing = drawing;
            this.values = new double[capacity];
        }

        @Override
        public void turnTo(long newFirst, int newCount) {
            first = newFirst;
            count = newCount;
            drawing.turnTo(first, count);
        }

        @Override
        public void values(Draw draw, double[] out) {
            drawing.values(draw, out);
            DrawnRange range = ranges.computeIfAbsent(draw.stream(), stream -> DrawnRange.of(draw));
            for (int i = 0; i < count; i++) {
                range.require(out[i], first + i);
            }
        }

        @Override
        public void wholes(Draw draw, long[] out) {
            values(draw, values);
            for (int i = 0; i < count; i++) {
                out[i] = (long) values[i];
            }
        }
    }
}
