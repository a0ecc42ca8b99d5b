package rar.simulation.stress;

import io.vavr.collection.Vector;
import rar.model.message.Label;
import rar.model.message.RefusedException;
import rar.model.money.Components;

/**
 * One direction of a grid of stresses.
 *
 * @param name as readers should see it named
 * @param levels how far it goes, each a stress of its own; at least one
 */
public record StressAxis(Label name, Vector<Stress> levels) {

    /** @throws IllegalArgumentException if there is no level */
    public StressAxis {
        Components.present(StressAxis.class, name, levels);
        if (levels.isEmpty()) {
            throw new RefusedException(StressMistake.AXIS_WITHOUT_LEVEL.with("axis", name));
        }
    }

    /** One of the same name for all readers. */
    public StressAxis(String name, Vector<Stress> levels) {
        this(Label.of(name), levels);
    }
}
