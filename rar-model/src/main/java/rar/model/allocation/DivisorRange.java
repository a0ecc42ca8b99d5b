package rar.model.allocation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import rar.model.money.Share;

/** The divisors by which weights, each somewhere in its range, round to given parts. */
final class DivisorRange {

    private final Signposts signposts;
    private final List<WeightRange> weights;
    private final long[] parts;

    DivisorRange(Signposts signposts, List<WeightRange> weights, long[] parts) {
        this.signposts = signposts;
        this.weights = weights;
        this.parts = parts;
    }

    /** Whether there is one, or where first units are due at any divisor and are too few, whether the largest have them. */
    boolean exists() {
        if (IntStream.range(0, parts.length).anyMatch(this::lacksFirstUnit)) {
            return Arrays.stream(parts).allMatch(units -> units <= 1) && largestReceive();
        }
        Share least = IntStream.range(0, parts.length)
                .mapToObj(i -> signposts.claim(weights.get(i).least(), parts[i]))
                .flatMap(Optional::stream)
                .reduce(Share.ZERO, (a, b) -> a.compareTo(b) < 0 ? b : a);
        return receivers()
                .allMatch(i -> signposts
                        .claim(weights.get(i).greatest(), parts[i] - 1)
                        .map(claim -> !claim.equals(Share.ZERO) && least.compareTo(claim) <= 0)
                        .orElse(!weights.get(i).greatest().equals(Share.ZERO)));
    }

    private IntStream receivers() {
        return IntStream.range(0, parts.length).filter(i -> parts[i] > 0);
    }

    /** Whether member {@code i} surely weighs something, and has nothing though its first unit is due at any divisor. */
    private boolean lacksFirstUnit(int i) {
        Share least = weights.get(i).least();
        return parts[i] == 0
                && !least.equals(Share.ZERO)
                && signposts.claim(least, 0).isEmpty();
    }

    private boolean largestReceive() {
        return receivers()
                .allMatch(i -> IntStream.range(0, parts.length)
                        .filter(j -> parts[j] == 0)
                        .allMatch(j ->
                                weights.get(j).least().compareTo(weights.get(i).greatest()) <= 0));
    }
}
