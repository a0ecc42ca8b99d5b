package rar.simulation.outcome;

import java.util.ArrayList;
import java.util.List;
import rar.model.message.RefusedException;
import rar.simulation.outcome.OutcomeSnapshot.Bar;
import rar.simulation.outcome.OutcomeSnapshot.Bars;

/** Histograms that were written down: what no amounts can have counted to is refused, and two are added bin by bin. */
final class WrittenBars {

    private WrittenBars() {}

    /**
     * What two have counted together. It takes the time of the bins that are filled, not of all that there are.
     *
     * @throws IllegalArgumentException if their bins differ, or one has what no amounts can count to
     */
    static Bars sum(Bars one, Bars other) {
        requireLike(one, other);
        require(one);
        require(other);
        if (one.counted().isEmpty() || other.counted().isEmpty()) {
            return one.counted().isEmpty() ? other : one;
        }
        boolean exact = one.exact() && other.exact() && haveOneAmountEach(one, other);
        return new Bars(
                one.lowEdge(),
                one.width(),
                one.bins(),
                one.keepsSums(),
                exact,
                Math.min(one.least(), other.least()),
                Math.max(one.most(), other.most()),
                merged(one.counted(), other.counted(), one.keepsSums() || exact));
    }

    /** @throws IllegalArgumentException if the bins of one are not those of the other */
    static void requireLike(Bars one, Bars other) {
        if (one.lowEdge() != other.lowEdge()
                || one.width() != other.width()
                || one.bins() != other.bins()
                || one.keepsSums() != other.keepsSums()) {
            throw new RefusedException(CountMistake.BINS_OF_ANOTHER_PLAN.message());
        }
    }

    /** @throws IllegalArgumentException if a bin, the least or the greatest amount is what no amounts can count to */
    static void require(Bars bars) {
        int before = -1;
        for (Bar bar : bars.counted()) {
            if (bar.bin() <= before || bar.bin() >= bars.bins() || bar.count() < 1 || !isPossible(bar, bars)) {
                throw new RefusedException(CountMistake.BIN_IMPOSSIBLE.with("bin", bar.bin()));
            }
            before = bar.bin();
        }
        if (!bars.counted().isEmpty()) {
            Bar last = bars.counted().get(bars.counted().size() - 1);
            requireEnd(
                    CountMistake.LEAST_MISPLACED, bars.least(), bars.counted().get(0), bars);
            requireEnd(CountMistake.GREATEST_MISPLACED, bars.most(), last, bars);
        }
    }

    private static boolean isPossible(Bar bar, Bars bars) {
        if (bars.exact() && bar.above() % bar.count() != 0) {
            return false;
        }
        return bar.above() >= 0
                && ((bars.keepsSums() || bars.exact()) ? bar.above() / bars.width() < bar.count() : bar.above() == 0);
    }

    private static void requireEnd(CountMistake mistake, long amount, Bar bar, Bars bars) {
        long above = amount - (bars.lowEdge() + bar.bin() * bars.width());
        if (above < 0 || above >= bars.width() || (bars.exact() && above != bar.above() / bar.count())) {
            throw new RefusedException(mistake.message());
        }
    }

    /** Whether no bin of both, each of one amount in either, has another amount in the other. */
    private static boolean haveOneAmountEach(Bars one, Bars other) {
        int j = 0;
        for (Bar bar : one.counted()) {
            while (j < other.counted().size() && other.counted().get(j).bin() < bar.bin()) {
                j++;
            }
            if (j < other.counted().size() && !isSameAmount(bar, other.counted().get(j))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSameAmount(Bar one, Bar other) {
        return one.bin() != other.bin() || one.above() / one.count() == other.above() / other.count();
    }

    private static List<Bar> merged(List<Bar> one, List<Bar> other, boolean haveSums) {
        List<Bar> merged = new ArrayList<>(Math.max(one.size(), other.size()));
        int i = 0;
        int j = 0;
        while (i < one.size() || j < other.size()) {
            int left = i < one.size() ? one.get(i).bin() : Integer.MAX_VALUE;
            int right = j < other.size() ? other.get(j).bin() : Integer.MAX_VALUE;
            Bar bar = left < right ? one.get(i) : other.get(j);
            merged.add(
                    left == right
                            ? sum(one.get(i), bar, haveSums)
                            : haveSums ? bar : new Bar(bar.bin(), bar.count(), 0));
            i += left <= right ? 1 : 0;
            j += right <= left ? 1 : 0;
        }
        return merged;
    }

    private static Bar sum(Bar one, Bar other, boolean haveSums) {
        return new Bar(
                one.bin(),
                Math.addExact(one.count(), other.count()),
                haveSums ? Math.addExact(one.above(), other.above()) : 0);
    }
}
