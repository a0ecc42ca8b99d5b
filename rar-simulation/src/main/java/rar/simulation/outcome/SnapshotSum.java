package rar.simulation.outcome;

import rar.model.message.RefusedException;
import rar.simulation.outcome.OutcomeSnapshot.Bars;

/** What two parts of a run have counted together, in whichever order they are added, without the plan. */
public final class SnapshotSum {

    private SnapshotSum() {}

    /**
     * Both as one.
     *
     * @throws IllegalArgumentException if they are of different plans or risk models, so far as that shows, or share a scenario
     */
    public static OutcomeSnapshot of(OutcomeSnapshot one, OutcomeSnapshot other) {
        CountedScenarios both = CountedScenarios.of(one.counted());
        both.add(CountedScenarios.of(other.counted()));
        if (one.tightest().isPresent() != other.tightest().isPresent()) {
            throw new RefusedException(CountMistake.FLOORS_OF_ANOTHER_PLAN.message());
        }
        OutcomeSnapshot worse = isWorse(other, one) ? other : one;
        return new OutcomeSnapshot(
                both.stretches(),
                worse.worstScenario(),
                worse.worstOre(),
                Sums.of("firstUnder", one.firstUnder(), other.firstUnder()),
                Sums.of("lowestIn", one.lowestIn(), other.lowestIn()),
                Sums.of("monthsUnder", one.monthsUnder(), other.monthsUnder()),
                Sums.of("cash", one.cash(), other.cash(), SnapshotSum::of),
                of(one.lowest(), other.lowest()),
                Sums.of("judged", one.judged(), other.judged(), SnapshotSum::of),
                one.tightest().map(bars -> of(bars, other.tightest().orElseThrow())),
                of(one.equity(), other.equity()));
    }

    /** Whether the worst scenario of both is the first's: of two with the same cash it is the earlier. */
    private static boolean isWorse(OutcomeSnapshot one, OutcomeSnapshot than) {
        return one.worstScenario() >= 0
                && (than.worstScenario() < 0
                        || one.worstOre() < than.worstOre()
                        || (one.worstOre() == than.worstOre() && one.worstScenario() < than.worstScenario()));
    }

    private static Bars of(Bars one, Bars other) {
        Histogram both =
                new Histogram(one.lowEdge(), Long.numberOfTrailingZeros(one.width()), one.bins(), one.keepsSums());
        both.add(one);
        both.add(other);
        return both.snapshot();
    }
}
