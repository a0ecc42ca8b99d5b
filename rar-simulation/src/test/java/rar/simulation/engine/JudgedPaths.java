package rar.simulation.engine;

import rar.model.balance.BalancePlan;
import rar.model.goal.JudgedMonth;
import rar.model.goal.LiquidityFloors;

/** Paths that have been booked out, held against the floors of a simulation's plan by the code that judges plans. */
public final class JudgedPaths {

    private JudgedPaths() {}

    /** How far a month is above the floor, in öre. */
    public static long margin(Simulation simulation, BalancePlan path, int month) {
        return floors(simulation).in(path, month).margin().ore();
    }

    /** What the month is judged by: its cash where the floor is one amount, else what it is above the floor. */
    public static long judged(Simulation simulation, BalancePlan path, int month) {
        return margin(simulation, path, month)
                + simulation.projection().floors().limit();
    }

    /** The month that is nearest to the floor, or deepest under it. */
    public static JudgedMonth tightest(Simulation simulation, BalancePlan path) {
        return floors(simulation).tightest(path);
    }

    private static LiquidityFloors floors(Simulation simulation) {
        return simulation.projection().floors().floors();
    }
}
