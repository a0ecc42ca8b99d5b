package rar.simulation.reverse;

import io.vavr.collection.Seq;
import java.time.YearMonth;
import rar.model.money.Components;
import rar.model.money.Money;

/**
 * The nearest way in which all factors together bring cash below the floor: of all levels of the factors, one level for
 * all draws of a factor, those that breach at the least distance from every factor at its median, measured in the
 * space of as many independent standard normal numbers. It is the design point of the first-order reliability
 * method (Hasofer and Lind, "Exact and invariant
 * second-moment code format", Journal of the Engineering Mechanics Division 100, 1974; Rackwitz and Fiessler,
 * "Structural reliability under combined random load sequences", Computers and Structures 9, 1978).
 *
 * @param distance √Σz² for factors that are independent, 0 if the medians breach
 * @param shocks the level of each factor, in the model's order
 * @param lowest cash there in the month that is deepest below the floor
 * @param month that month
 * @param floor of that month
 * @param neighbours how many points around it, all of them nearer by {@link #NEARER} or more, were
 *     tried; none breaches
 */
public record JointStress(
        double distance, Seq<JointShock> shocks, Money lowest, YearMonth month, Money floor, int neighbours) {

    /** By how much a point around it is nearer. */
    public static final double NEARER = 0.0001;

    /** @throws NullPointerException if a component is null; it names the component */
    public JointStress {
        Components.present(JointStress.class, shocks, lowest, month, floor);
    }

    /**
     * Where a factor is.
     *
     * @param factor its id
     * @param z its level as a standard normal number: all of its draws stand at the probability Φ(z)
     * @param value what its draws are there, in its own unit
     * @param median what they are at z = 0
     */
    public record JointShock(String factor, double z, double value, double median) {

        /** @throws NullPointerException if a component is null; it names the component */
        public JointShock {
            Components.present(JointShock.class, factor);
        }
    }
}
