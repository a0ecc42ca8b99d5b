package rar.simulation.stress;

import io.vavr.collection.Vector;
import rar.model.message.RefusedException;
import rar.model.money.Components;

/**
 * One direction of a grid of stresses.
 *
 * @param name as a reader should see it named
 * @param levels how far it goes, each a stress of its own; at least one
 */
public record StressAxis(String name, Vector<Stress> levels) {

    /** @throws IllegalArgumentException if there is no level */
    public StressAxis {
        Components.present(StressAxis.class, name, levels);
        if (levels.isEmpty()) {
            throw new RefusedException(StressMistake.AXIS_WITHOUT_LEVEL.with("axis", name));
        }
    }
}
