package rar.simulation.sensitivity;

import rar.model.money.Components;
import rar.model.money.Money;

/**
 * What one factor does to cash if all of its draws come out low, or all high, and everything else goes as planned.
 *
 * @param factor its id
 * @param low the value of its draws at the low level, in the factor's own unit
 * @param high the value of its draws at the high level
 * @param lowestAtLow the lowest cash of any month at the low level
 * @param lowestAtHigh the same at the high level
 * @param closingAtLow cash at the end of the last month at the low level
 * @param closingAtHigh the same at the high level
 */
public record TornadoBar(
        String factor,
        double low,
        double high,
        Money lowestAtLow,
        Money lowestAtHigh,
        Money closingAtLow,
        Money closingAtHigh) {

    /** @throws NullPointerException if a component is null; it names the component */
    public TornadoBar {
        Components.present(TornadoBar.class, factor, lowestAtLow, lowestAtHigh, closingAtLow, closingAtHigh);
    }

    /** How far the lowest cash moves between the two levels. */
    public Money swing() {
        return lowestAtHigh.minus(lowestAtLow).abs();
    }
}
