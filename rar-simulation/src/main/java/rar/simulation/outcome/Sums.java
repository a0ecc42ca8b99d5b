package rar.simulation.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import rar.model.message.RefusedException;

/** Lists added element by element. */
final class Sums {

    private Sums() {}

    /** @throws IllegalArgumentException if one is longer than the other; it says which counts they are */
    static List<Long> of(String field, List<Long> one, List<Long> other) {
        return of(field, one, other, Math::addExact);
    }

    /** @throws IllegalArgumentException likewise */
    static <T> List<T> of(String field, List<T> one, List<T> other, BinaryOperator<T> sum) {
        if (one.size() != other.size()) {
            throw new RefusedException(CountMistake.COUNTS_OF_ANOTHER_PLAN
                    .with("field", field)
                    .with("count", other.size())
                    .with("expected", one.size()));
        }
        List<T> sums = new ArrayList<>(one.size());
        for (int i = 0; i < one.size(); i++) {
            sums.add(sum.apply(one.get(i), other.get(i)));
        }
        return sums;
    }
}
