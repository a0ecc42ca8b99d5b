package rar.simulation.stress;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.message.Label;
import rar.model.message.RefusedException;
import rar.model.money.Components;

/**
 * Stresses that belong together: scenarios written one by one, a grid, or both.
 *
 * @param name as readers should see it named
 * @param source where the stresses come from
 * @param scenarios written one by one; perhaps none
 * @param grid every combination of some levels; perhaps none
 */
public record StressSuite(Label name, Label source, Vector<Stress> scenarios, Option<StressGrid> grid) {

    /** @throws IllegalArgumentException if there is neither a scenario nor a grid */
    public StressSuite {
        Components.present(StressSuite.class, name, source, scenarios, grid);
        if (scenarios.isEmpty() && grid.isEmpty()) {
            throw new RefusedException(StressMistake.SUITE_EMPTY.message());
        }
    }

    /** The scenarios, then those of the grid. */
    public Seq<Stress> stresses() {
        return scenarios.appendAll(
                grid.map(all -> Vector.range(0, all.size().getAsLong()).map(all::stress))
                        .getOrElse(Vector.empty()));
    }
}
