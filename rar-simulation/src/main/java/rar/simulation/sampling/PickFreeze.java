package rar.simulation.sampling;

import io.vavr.collection.Set;
import java.util.List;
import java.util.OptionalLong;
import rar.model.money.Components;
import rar.simulation.factor.Draw;

/**
 * The scenarios of one set with some factors exchanged for what they draw in another set ("pick and freeze"): scenario
 * k has those factors as scenario k of the other set and all the rest as scenario k of the first.
 *
 * @param base has what is kept
 * @param other has what is exchanged; as large as the first
 * @param factors ids of those exchanged
 */
public record PickFreeze(ScenarioSet base, ScenarioSet other, Set<String> factors) implements ScenarioSet {

    /** @throws NullPointerException if a component is null; it names the component */
    public PickFreeze {
        Components.present(PickFreeze.class, base, other, factors);
    }

    @Override
    public OptionalLong size() {
        return base.size();
    }

    @Override
    public double value(Draw draw, List<Draw> draws, long scenario) {
        return (factors.contains(draw.factor()) ? other : base).value(draw, draws, scenario);
    }

    @Override
    public ScenarioSet among(List<Draw> all) {
        return new PickFreeze(base.among(all), other.among(all), factors);
    }

    @Override
    public Drawing drawing(List<Draw> draws, int capacity) {
        Drawing kept = base.drawing(draws, capacity);
        Drawing exchanged = other.drawing(draws, capacity);
        return new Drawing() {
            @Override
            public void turnTo(long first, int count) {
                kept.turnTo(first, count);
                exchanged.turnTo(first, count);
            }

            @Override
            public void values(Draw draw, double[] out) {
                (factors.contains(draw.factor()) ? exchanged : kept).values(draw, out);
            }
        };
    }
}
