package rar.simulation.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rar.model.message.RefusedException;
import rar.simulation.outcome.OutcomeSnapshot.Bars;

/** What two outcomes that were written down have counted together, in whichever order they are added. */
public final class OutcomeSum {

    private OutcomeSum() {}

    /**
     * The outcome of the scenarios of both.
     *
     * @throws IllegalArgumentException if they are of different plans or risk models, so far as that shows, or share a scenario
     */
    public static OutcomeSnapshot of(OutcomeSnapshot one, OutcomeSnapshot other) {
        CountedScenarios both = CountedScenarios.of(one.counted());
        both.add(CountedScenarios.of(other.counted()));
        OutcomeSnapshot worse = isWorse(one, other) ? one : other;
        return new OutcomeSnapshot(
                both.stretches(),
                worse.worstScenario(),
                worse.worstOre(),
                Sums.of("firstUnder", one.firstUnder(), other.firstUnder()),
                Sums.of("lowestIn", one.lowestIn(), other.lowestIn()),
                Sums.of("monthsUnder", one.monthsUnder(), other.monthsUnder()),
                sums("cash", one.cash(), other.cash()),
                WrittenBars.sum(one.lowest(), other.lowest()),
                sums("judged", one.judged(), other.judged()),
                tightest(one.tightest(), other.tightest()),
                WrittenBars.sum(one.equity(), other.equity()));
    }

    /** Whether the worst scenario of both is the first one's: of two with the same cash it is the earlier. */
    private static boolean isWorse(OutcomeSnapshot one, OutcomeSnapshot other) {
        return other.worstScenario() < 0
                || (one.worstScenario() >= 0
                        && (one.worstOre() < other.worstOre()
                                || (one.worstOre() == other.worstOre()
                                        && one.worstScenario() < other.worstScenario())));
    }

    private static Optional<Bars> tightest(Optional<Bars> one, Optional<Bars> other) {
        if (one.isPresent() != other.isPresent()) {
            throw new RefusedException(CountMistake.FLOORS_OF_ANOTHER_PLAN.message());
        }
        return one.map(bars -> WrittenBars.sum(bars, other.orElseThrow()));
    }

    private static List<Bars> sums(String field, List<Bars> one, List<Bars> other) {
        Sums.requireSameSize(field, one, other);
        List<Bars> sums = new ArrayList<>(one.size());
        for (int m = 0; m < one.size(); m++) {
            sums.add(WrittenBars.sum(one.get(m), other.get(m)));
        }
        return sums;
    }
}
