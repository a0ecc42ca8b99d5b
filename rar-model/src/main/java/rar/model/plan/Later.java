package rar.model.plan;

import io.vavr.collection.SortedMap;

/** What holds from a plan's first year on, and becomes something else from later years on. */
final class Later {

    private Later() {}

    /** What holds in {@code year}. */
    static <T> T in(int year, T first, SortedMap<Integer, T> later) {
        return later.filterKeys(from -> from <= year)
                .lastOption()
                .map(from -> from._2)
                .getOrElse(first);
    }
}
