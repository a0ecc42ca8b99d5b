package rar.simulation.sensitivity;

import io.vavr.collection.Seq;
import rar.model.money.Components;

/**
 * Which factors a figure's variance comes from.
 *
 * @param standardDeviation of the figure, in öre
 * @param indices one for each factor, or factors that depend on each other, in the model's order; none where the figure never
 *     changes, or in too few scenarios to tell
 */
public record SobolIndices(double standardDeviation, Seq<SobolIndex> indices) {

    /** @throws NullPointerException if a component is null; it names the component */
    public SobolIndices {
        Components.present(SobolIndices.class, indices);
    }
}
