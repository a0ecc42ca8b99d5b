package rar.simulation.outcome;

import java.util.List;
import java.util.Optional;
import rar.model.money.Components;
import rar.simulation.outcome.CountedScenarios.Stretch;

/**
 * Everything that an {@link Outcome} has counted, as whole numbers, to be written down and read again.
 *
 * @param counted which scenarios were run, in order
 * @param worstScenario the one with the lowest judged cash, -1 if none were run
 * @param worstOre that cash, in öre; 0 if none were run
 * @param firstUnder by month, how often it was the first under the floor
 * @param lowestIn by month, how often it was the deepest of a scenario that is ever under the floor
 * @param monthsUnder how many scenarios were under it in exactly 0, 1, 2, … months, those of 0 not counted
 * @param cash by month
 * @param lowest of the least cash of each scenario
 * @param judged what months were judged by, by month; empty where that is cash itself
 * @param tightest of the least of that of each scenario; likewise
 * @param equity at the end
 */
public record OutcomeSnapshot(
        List<Stretch> counted,
        long worstScenario,
        long worstOre,
        List<Long> firstUnder,
        List<Long> lowestIn,
        List<Long> monthsUnder,
        List<Bars> cash,
        Bars lowest,
        List<Bars> judged,
        Optional<Bars> tightest,
        Bars equity) {

    /** Lists are copied. */
    public OutcomeSnapshot {
        Components.present(
                OutcomeSnapshot.class,
                counted,
                firstUnder,
                lowestIn,
                monthsUnder,
                cash,
                lowest,
                judged,
                tightest,
                equity);
        counted = List.copyOf(counted);
        judged = List.copyOf(judged);
        firstUnder = List.copyOf(firstUnder);
        lowestIn = List.copyOf(lowestIn);
        monthsUnder = List.copyOf(monthsUnder);
        cash = List.copyOf(cash);
    }

    /** How many scenarios were run. */
    public long scenarios() {
        return counted.stream().mapToLong(Stretch::count).sum();
    }

    /**
     * A {@link Histogram}.
     *
     * @param lowEdge the lower edge of the first bin, in öre
     * @param width of every bin, in öre, a power of two
     * @param bins how many there are
     * @param keepsSums whether sums are kept
     * @param exact whether no bin has met two amounts
     * @param least the least amount, in öre; of no meaning where none was counted
     * @param most the greatest amount
     * @param counted the bins in which anything was counted, in order
     */
    public record Bars(
            long lowEdge,
            long width,
            int bins,
            boolean keepsSums,
            boolean exact,
            long least,
            long most,
            List<Bar> counted) {

        /** The list is copied. */
        public Bars {
            Components.present(Bars.class, counted);
            counted = List.copyOf(counted);
        }

        /** How many amounts were counted. */
        long total() {
            return counted.stream().mapToLong(Bar::count).sum();
        }
    }

    /**
     * A bin in which something was counted.
     *
     * @param bin its index, from 0
     * @param count how many amounts, 1 or more
     * @param above the sum of their distances from the bin's lower edge, in öre; 0 where neither sums nor
     *     each bin's own amount are kept
     */
    public record Bar(int bin, long count, long above) {}
}
