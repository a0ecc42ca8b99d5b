package rar.simulation.outcome;

import rar.model.plan.ProjectKind;

/**
 * The paths of some scenarios in a row, as a tally sees them; overwritten once it has. All amounts are whole öre.
 * Arrays hold one element a scenario, may be longer than {@link #count}, and are not to be written.
 */
public interface Paths {

    /** The index of the first scenario. */
    long first();

    /** How many scenarios. */
    int count();

    /** How many months each scenario has. */
    int months();

    /** Closing cash of month {@code m}, 0 being the first. */
    double[] cash(int m);

    /** The least closing cash of any month. */
    double[] lowest();

    /**
     * Cash of month {@code m} as it is held against the plan's floors: closing cash itself where the floor always is the
     * same amount, else what it is above the floor of the month.
     */
    double[] judged(int m);

    /**
     * Cash of month {@code m} after all of its payments and before any of its receipts.
     *
     * @throws IllegalStateException if no goal of the plan looks within months
     */
    double[] beforeReceipts(int m);

    /** The least of {@link #judged} of any month. */
    double[] tightest();

    /** What is asked for by governed grant {@code g}, in the order of the simulation's, 0 where it does not come up. */
    double[] asked(int g);

    /** What is granted of governed grant {@code g}. */
    double[] granted(int g);

    /** By how many months the decision on governed grant {@code g} was put off. */
    double[] waited(int g);

    /** Equity at the end. */
    double[] equity();

    /**
     * Equity at the end of year {@code y}, 0 being the first.
     *
     * @throws IllegalStateException if the tally does not say that it {@linkplain Tally#looksAtYearEnds looks at it}
     */
    double[] equity(int y);

    /** The contributions of year {@code y}, 0 being the first, of all members together. */
    double[] contributions(int y);

    /** How many earmarked funds the plan has. */
    int funds();

    /**
     * What earmarked fund {@code f}, in the plan's order, has at the end of month {@code m}, 0 being the first; below zero where it is
     * overdrawn. Found when it is first asked for, as what they hold together.
     */
    double[] fund(int f, int m);

    /** What the funds hold together at the end of month {@code m}, each at least nothing; -1 is before the first month. */
    double[] setAside(int m);

    /** What is paid, over all months, to projects of a direction; found when it is first asked for. */
    double[] paidTo(ProjectKind kind);
}
