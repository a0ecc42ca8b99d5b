package rar.model.linear;

import java.util.Map;
import java.util.TreeMap;
import rar.model.money.Components;

/**
 * Bounds that cannot hold together: {@code Σ weight · variable} is zero for every solution of the equations, but not
 * for any values within the bounds of the variables named. No proper part of them is contradictory.
 *
 * @param weights by variable, none zero
 */
public record Conflict(Map<Integer, Rational> weights) {

    /** @throws NullPointerException if a component is null; it names the component */
    public Conflict {
        Components.present(Conflict.class, weights);
    }

    /** The conflict of a basic variable that cannot be brought within its bounds by any variable of its row. */
    static Conflict of(int basic, SparseRow row) {
        Map<Integer, Rational> weights = new TreeMap<>();
        weights.put(basic, Rational.of(-1));
        for (int i = 0; i < row.size(); i++) {
            weights.put(row.variable(i), row.coefficient(i));
        }
        return new Conflict(weights);
    }
}
