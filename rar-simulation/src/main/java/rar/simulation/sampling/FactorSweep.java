package rar.simulation.sampling;

import io.vavr.collection.Vector;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import rar.model.money.Components;
import rar.simulation.factor.Draw;
import rar.simulation.factor.DrawnRange;

/**
 * One factor moved from value to value: in each scenario all of its main draws have one value, and all other factors stay as
 * planned.
 *
 * @param factor its id
 * @param values one for each scenario
 */
public record FactorSweep(String factor, Vector<Double> values) implements DrawnScenarios {

    /** @throws NullPointerException if a component is null; it names the component */
    public FactorSweep {
        Components.present(FactorSweep.class, factor, values);
    }

    @Override
    public OptionalLong size() {
        return OptionalLong.of(values.size());
    }

    /** @throws IllegalArgumentException if the value lies beyond all that is drawn and as planned */
    @Override
    public double value(Draw draw, List<Draw> draws, long scenario) {
        return moves(draw) ? checked(draw, scenario) : draw.asPlanned();
    }

    private double checked(Draw draw, long scenario) {
        double value = values.get(Math.toIntExact(scenario));
        DrawnRange.of(draw).withWay().require(value, scenario);
        return value;
    }

    private boolean moves(Draw draw) {
        return draw.main() && factor.equals(draw.factor());
    }

    @Override
    public Drawing drawing(List<Draw> draws, int capacity) {
        double[] all = values.toJavaStream().mapToDouble(Double::doubleValue).toArray();
        draws.stream().filter(this::moves).forEach(draw -> {
            for (int k = 0; k < all.length; k++) {
                checked(draw, k);
            }
        });
        return new Drawing() {
            private int from;
            private int count;

            @Override
            public void turnTo(long first, int newCount) {
                from = Math.toIntExact(first);
                count = newCount;
            }

            @Override
            public void values(Draw draw, double[] out) {
                if (moves(draw)) {
                    System.arraycopy(all, from, out, 0, count);
                } else {
                    Arrays.fill(out, 0, count, draw.asPlanned());
                }
            }
        };
    }
}
