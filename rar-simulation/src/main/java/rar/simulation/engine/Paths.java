package rar.simulation.engine;

import java.util.Map;
import java.util.Objects;
import rar.model.plan.ProjectKind;

/**
 * The paths of some scenarios in a row, as a tally sees them; overwritten once it has. All amounts are whole öre.
 * Arrays hold one element a scenario, may be longer than {@link #count}, and are not to be written.
 */
public final class Paths {

    private final Block block;
    private final Program program;

    // found when asked for

    private Map<ProjectKind, double[]> paidTo = Map.of();
    private long paidFrom = -1;
    private int paidCount;

    Paths(Block block, Program program) {
        this.block = block;
        this.program = program;
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

    /** A row for a tally to write, until it asks for another. */
    double[] scratch() {
        return block.drawn;
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

    /**
     * Equity at the end of year {@code y}, 0 being the first.
     *
     * @throws IllegalStateException if the tally does not say that it {@linkplain Tally#looksAtYearEnds looks at it}
     */
    public double[] equity(int y) {
        if (!block.yearEnds.areKept()) {
            throw new IllegalStateException(
                    "equity at year ends is found only for a tally that says that it looks at it");
        }
        return block.yearEnds.equity[y];
    }

    /** The contributions of year {@code y}, 0 being the first, of all members together. */
    public double[] contributions(int y) {
        return block.contributions[y];
    }

    /** What is paid, over all months, to projects of a direction; found when it is first asked for. */
    public double[] paidTo(ProjectKind kind) {
        if (paidFrom != block.firstScenario || paidCount != block.size) {
            paidTo = program.directedPayouts().find(block);
            paidFrom = block.firstScenario;
            paidCount = block.size;
        }
        return Objects.requireNonNull(paidTo.get(kind));
    }
}
