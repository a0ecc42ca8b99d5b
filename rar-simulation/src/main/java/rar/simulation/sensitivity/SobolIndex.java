package rar.simulation.sensitivity;

import rar.model.money.Components;

/**
 * How much of the variance of a figure comes from one factor.
 *
 * @param factor its id, or the ids of factors that depend on each other, joined by {@code +}
 * @param first its first-order index: the share that would go if the factor alone were known
 * @param firstHalfWidth half the width of its interval
 * @param total its total index: the share that would stay if everything but the factor were known
 * @param totalHalfWidth half the width of its interval
 */
public record SobolIndex(String factor, double first, double firstHalfWidth, double total, double totalHalfWidth) {

    /** @throws NullPointerException if a component is null; it names the component */
    public SobolIndex {
        Components.present(SobolIndex.class, factor);
    }
}
