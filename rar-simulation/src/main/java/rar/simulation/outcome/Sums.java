package rar.simulation.outcome;

import java.util.ArrayList;
import java.util.List;
import rar.model.message.RefusedException;
import rar.simulation.outcome.OutcomeSnapshot.Bars;

/** Lists added element by element. */
final class Sums {

    private Sums() {}

    /** @throws IllegalArgumentException if one is longer than the other; it says which counts they are */
    static List<Long> of(String field, List<Long> one, List<Long> other) {
        requireSameSize(field, one, other);
        List<Long> sums = new ArrayList<>(one.size());
        for (int i = 0; i < one.size(); i++) {
            sums.add(Math.addExact(one.get(i), other.get(i)));
        }
        return sums;
    }

    static List<Bars> ofBars(List<Bars> one, List<Bars> other) {
        requireSameSize("cash", one, other);
        List<Bars> sums = new ArrayList<>(one.size());
        for (int m = 0; m < one.size(); m++) {
            sums.add(one.get(m).plus(other.get(m)));
        }
        return sums;
    }

    private static void requireSameSize(String field, List<?> one, List<?> other) {
        if (one.size() != other.size()) {
            throw new RefusedException(CountMistake.COUNTS_OF_ANOTHER_PLAN
                    .with("field", field)
                    .with("count", other.size())
                    .with("expected", one.size()));
        }
    }
}
