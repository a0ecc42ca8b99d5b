package rar.simulation.stress;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.OptionalLong;
import rar.model.money.Components;

/**
 * Scenarios written by hand, one by one. To run them, see {@link #coveredBy}.
 *
 * @param stresses in order, any names
 */
public record Stresses(Vector<Stress> stresses) implements NamedScenarios {

    /** @throws NullPointerException if a component is null; it names the component */
    public Stresses {
        Components.present(Stresses.class, stresses);
    }

    @Override
    public OptionalLong size() {
        return OptionalLong.of(stresses.size());
    }

    @Override
    public Stress stress(long scenario) {
        return stresses.get(Math.toIntExact(scenario));
    }

    @Override
    public Seq<Shock> shocks() {
        return stresses.flatMap(Stress::shocks);
    }
}
