package rar.simulation.engine;

/**
 * The paths of some scenarios in a row, as a tally sees them; overwritten once it has. All amounts are whole öre.
 * Arrays hold one element a scenario, may be longer than {@link #count}, and are not to be written.
 */
public final class Paths {

    private final Block block;

    Paths(Block block) {
        this.block = block;
    }

    /** The index of the first scenario. */
    public long first() {
        return block.firstScenario;
    }

    /** How many scenarios. */
    public int count() {
        return block.size;
    }

    /** How many months each scenario has. */
    public int months() {
        return block.cash.length;
    }

    /** Closing cash of month {@code m}, 0 being the first. */
    public double[] cash(int m) {
        return block.cash[m];
    }

    /** The least closing cash of any month. */
    public double[] lowest() {
        return block.lowest;
    }

    /** What is asked for by governed grant {@code g} (see {@link Simulation#governed}), 0 where it does not come up. */
    public double[] asked(int g) {
        return block.asked[g];
    }

    /** What is granted of governed grant {@code g} (see {@link Simulation#governed}). */
    public double[] granted(int g) {
        return block.granted[g];
    }

    /** By how many months the decision on governed grant {@code g} was put off. */
    public double[] waited(int g) {
        return block.waited[g];
    }

    /** Equity at the end. */
    public double[] equity() {
        return block.equity;
    }
}
