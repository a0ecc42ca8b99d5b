package rar.examples.live;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Results that need not be computed again, by all that they depend on: those asked for latest. Safe for threads. */
final class Kept<K, V> {

    private final Map<K, V> latest;

    /** @param most how many */
    Kept(int most) {
        this.latest = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** The result, computed if it is not kept; what fails is not. Two threads may compute the same at once. */
    V of(K key, Supplier<V> computation) {
        V kept = get(key);
        if (kept == null) {
            kept = computation.get();
            put(key, kept);
        }
        return kept;
    }

    private synchronized @Nullable V get(K key) {
        return latest.get(key);
    }

    private synchronized void put(K key, V value) {
        latest.put(key, value);
    }
}
