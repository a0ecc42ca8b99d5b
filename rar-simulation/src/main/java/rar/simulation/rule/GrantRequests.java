package rar.simulation.rule;

import io.vavr.collection.Seq;
import rar.model.goal.CashGoal;

/**
 * One grant that is due to be decided, in several scenarios at once: in each a {@link GrantRequest}. Arrays hold one
 * element a scenario, whole öre, and may be longer than {@link #count}.
 */
public interface GrantRequests {

    /** How many scenarios. */
    int count();

    /** What is asked for in each; not to be written. */
    double[] asked();

    /** How many months the decision has been put off already. */
    int waited();

    /**
     * Where the forecast keeps every goal that can be judged, if these amounts are granted now.
     *
     * @param amounts 0 or more
     * @param kept is set: 1 where it does, else 0
     */
    void keep(Seq<CashGoal> goals, double[] amounts, double[] kept);

    /**
     * The requests of some of these scenarios; good until the next are asked for.
     *
     * @param which the first {@code count} elements tell them by number, in rising order
     */
    GrantRequests only(int[] which, int count);
}
