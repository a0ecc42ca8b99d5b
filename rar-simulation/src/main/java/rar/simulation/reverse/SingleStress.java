package rar.simulation.reverse;

import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.money.Components;
import rar.model.money.Money;

/**
 * How far one factor has to go, everything else as planned and all of its draws together, until cash falls below the
 * floor. Values are in the factor's own unit.
 *
 * @param factor its id
 * @param asPlanned the value that leaves the plan as it is
 * @param step between values that were tried: each of them, to the end of what the factor can draw, either way
 * @param breach the value nearest to the plan at which cash falls below the floor; none if there is none
 * @param worst the value with the least cash above the floor of all that were tried
 * @param worstLowest cash there in the month that is nearest to the floor or deepest under it
 * @param worstMonth that month
 * @param worstFloor the floor of that month
 */
public record SingleStress(
        String factor,
        double asPlanned,
        double step,
        Option<Breach> breach,
        double worst,
        Money worstLowest,
        YearMonth worstMonth,
        Money worstFloor) {

    /** @throws NullPointerException if a component is null; it names the component */
    public SingleStress {
        Components.present(SingleStress.class, factor, breach, worstLowest, worstMonth, worstFloor);
    }

    /**
     * The first value that breaches.
     *
     * @param value the value
     * @param holds the value before it, a step nearer to the plan, at which the floor holds
     * @param lowest cash at the value in the month that is deepest below the floor
     * @param month that month
     * @param floor of that month
     * @param probability that a single draw of the factor lies at the value or beyond it
     * @param staysBelow whether every value beyond it breaches too
     */
    public record Breach(
            double value,
            double holds,
            Money lowest,
            YearMonth month,
            Money floor,
            double probability,
            boolean staysBelow) {

        /** @throws NullPointerException if a component is null; it names the component */
        public Breach {
            Components.present(Breach.class, lowest, month, floor);
        }
    }
}
