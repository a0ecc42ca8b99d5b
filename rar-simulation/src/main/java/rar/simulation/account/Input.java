package rar.simulation.account;

import java.util.Objects;
import rar.simulation.distribution.Distribution;
import rar.simulation.random.CounterRandom;
import rar.simulation.random.Streams;

/**
 * One number of an account that may be uncertain.
 *
 * @param id its name in the file; that of a value for its factor
 * @param distribution what it is drawn from
 */
record Input(String id, Distribution distribution) {

    Input {
        Objects.requireNonNull(id, "Input.id is null");
        Objects.requireNonNull(distribution, "Input.distribution is null");
    }

    boolean isUncertain() {
        return distribution.leastDrawn() < distribution.greatestDrawn();
    }

    /** In the account itself. */
    double expected() {
        return distribution.mean();
    }

    /** In the scenario with this key. */
    double drawn(long key) {
        return distribution.quantile(CounterRandom.uniform(key, Streams.stream("account", id, 0)));
    }
}
