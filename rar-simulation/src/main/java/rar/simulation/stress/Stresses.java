package rar.simulation.stress;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.OptionalLong;

/**
 * Scenarios written by hand, one by one. To run them, see {@link #coveredBy}.
 *
 * @param stresses in order, any names
 */
public record Stresses(Vector<Stress> stresses) implements NamedScenarios {

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
