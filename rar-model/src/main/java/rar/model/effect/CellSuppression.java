package rar.model.effect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import rar.model.effect.CountKey.Kind;

/**
 * Which counts are hidden so that none of one to four can be had (cell suppression). Those are hidden first (primary); then
 * others until each hidden one can be anything from the least that is possible to at least three more, as a reader sees it who
 * has everything that is printed (secondary; Willenborg and de Waal, "Elements of Statistical Disclosure Control", 2001, chapter
 * 4). The hidden ones are marked alike, so nothing tells which are small.
 *
 * <p>The least that is possible is what the printed zeros alone leave: 1 for a flow, which can so be 1, 2, 3 or 4, and for a sum
 * as many as it has parts that are not zero. A sum of five or more that is hidden for the sake of another may be known more
 * closely.
 */
final class CellSuppression {

    /** The greatest count that is small. */
    static final long SMALL = 4;

    private final CountSystem system;
    private final List<BitSet> sums = new ArrayList<>();
    private final Map<CountKey, Integer> index = new HashMap<>();

    /** The kind under which each sum is hidden, the one that is dearest to readers where several counts are the same sum. */
    private final List<Kind> kinds = new ArrayList<>();

    /** What each sum is at least where nothing but the zeros is known. */
    private final List<Long> least = new ArrayList<>();

    private final BitSet hidden = new BitSet();

    /** Those of the hidden ones that have been found safe, and stay so: what is printed becomes fewer only. */
    private final BitSet safe = new BitSet();

    private CellSuppression(CountSystem system) {
        this.system = system;
        Map<BitSet, Integer> known = new HashMap<>();
        system.sums().forEach((key, sum) -> {
            if (sum.isEmpty()) {
                return;
            }
            int at = known.computeIfAbsent(sum, any -> {
                sums.add(sum);
                kinds.add(key.kind());
                return sums.size() - 1;
            });
            kinds.set(at, key.kind().compareTo(kinds.get(at)) > 0 ? key.kind() : kinds.get(at));
            index.put(key, at);
        });
    }

    /** The counts to hide. */
    static Set<CountKey> hidden(CountSystem system) {
        CellSuppression suppression = new CellSuppression(system);
        suppression.run();
        Set<CountKey> keys = new HashSet<>();
        suppression.index.forEach((key, sum) -> {
            if (suppression.hidden.get(sum)) {
                keys.add(key);
            }
        });
        return keys;
    }

    private long value(int sum) {
        return sums.get(sum).stream().mapToLong(system::part).sum();
    }

    private boolean isSmall(int sum) {
        return value(sum) <= SMALL;
    }

    private void run() {
        CountBounds bounds = new CountBounds(system, sums);
        for (int s = 0; s < sums.size(); s++) {
            least.add(bounds.least(s));
        }
        for (int s = 0; s < sums.size(); s++) {
            if (isSmall(s)) {
                hidden.set(s);
            } else {
                bounds.print(s);
            }
        }
        int exposed = exposed(bounds);
        while (exposed >= 0 && hidden.cardinality() < sums.size()) {
            next(exposed).stream().forEach(sum -> hide(sum, bounds));
            exposed = exposed(bounds);
        }
    }

    private void hide(int sum, CountBounds bounds) {
        hidden.set(sum);
        bounds.hide(sum);
    }

    /** A hidden count that is known too closely, −1 if there is none. */
    private int exposed(CountBounds bounds) {
        return hidden.stream()
                .filter(s -> isSmall(s) || sums.get(s).cardinality() == 1)
                .filter(s -> !isSafe(s, bounds))
                .findFirst()
                .orElse(-1);
    }

    private boolean isSafe(int sum, CountBounds bounds) {
        if (!safe.get(sum)
                && bounds.reachesUp(sum, least.get(sum) + SMALL - 1)
                && bounds.reachesDown(sum, least.get(sum))) {
            safe.set(sum);
        }
        return safe.get(sum);
    }

    /** What to hide for the sake of a count: what differs in the cheapest tables that have it greater and less. */
    private BitSet next(int exposed) {
        CheapestChange change = new CheapestChange(system, sums);
        long up = least.get(exposed) + SMALL - 1 - value(exposed);
        long down = least.get(exposed) - value(exposed);
        BitSet others = new BitSet();
        if (up > 0) {
            others.or(change.of(exposed, up, this::price));
        }
        if (down < 0) {
            others.or(change.of(exposed, down, s -> others.get(s) ? 0 : price(s)));
        }
        others.andNot(hidden);
        return others.isEmpty() ? dearless(exposed) : others;
    }

    /** Where the cheapest tables have broken numbers: one more, the least dear that has to do with it. */
    private BitSet dearless(int exposed) {
        BitSet one = new BitSet();
        IntStream.range(0, sums.size())
                .filter(s -> !hidden.get(s))
                .boxed()
                .min(Comparator.comparing((Integer s) -> !sums.get(s).intersects(sums.get(exposed)))
                        .thenComparing(this::price))
                .ifPresent(one::set);
        return one;
    }

    /** How dear a count is to readers, by unit. */
    private long price(int sum) {
        if (hidden.get(sum)) {
            return 0;
        }
        return switch (kinds.get(sum)) {
            case FLOW, LOST_OF -> 6 + Math.min(30, value(sum));
            case BEFORE, AFTER, LOST -> 12;
            case STAYED_ON, CAME_OFF, CAME_ON, STAYED_OFF, OFF_BEFORE, OFF_AFTER -> 8;
            case ON_BEFORE, ON_AFTER, FOLLOWED, REMAINING, ENTERED, LEFT -> 60;
        };
    }
}
