package rar.model.allocation;

/** Largest remainder among a few members, without an object: for those who divide in every one of many scenarios. */
final class FewMembers {

    /** Beyond this, sorting the remainders is faster than looking through them for each unit left over. */
    private static final int MOST = 24;

    /** As in {@link LongWeights}: below this an estimated quotient misses the true one by less than one. */
    private static final long ESTIMABLE = 1L << 50;

    private FewMembers() {}

    /**
     * Divides units, zero or more, by weight.
     *
     * @param parts is set, if they are divided
     * @return whether they are; what is too large, too many, or has no solution is left to the general computation
     */
    static boolean divide(long units, long[] weights, long[] parts) {
        long sum = sum(weights);
        return units >= 0
                && units < Weights.LIMIT
                && weights.length <= MOST
                && parts.length == weights.length
                && sum > 0
                && divide(units, weights, sum, parts);
    }

    /** The sum of the weights, or less than zero if one is negative or they are too large. */
    private static long sum(long[] weights) {
        long sum = 0;
        for (long weight : weights) {
            sum = weight < 0 || weight >= Weights.LIMIT || sum + weight >= Weights.LIMIT ? -1 : sum + weight;
            if (sum < 0) {
                return sum;
            }
        }
        return sum;
    }

    private static boolean divide(long units, long[] weights, long sum, long[] parts) {
        double each = (double) units / (double) sum;
        long left = units;
        for (int i = 0; i < parts.length; i++) {
            long quotient = (long) ((double) weights[i] * each);
            if (quotient >= ESTIMABLE) {
                return false;
            }
            // the products may wrap, their difference does not
            long remainder = units * weights[i] - quotient * sum;
            parts[i] = remainder < 0 ? quotient - 1 : remainder >= sum ? quotient + 1 : quotient;
            left -= parts[i];
        }
        for (; left > 0; left--) {
            parts[greatestRemainder(units, weights, sum, parts)]++;
        }
        return true;
    }

    /** The first of the members that miss most of their quota; who has a unit beyond it misses less than nothing. */
    private static int greatestRemainder(long units, long[] weights, long sum, long[] parts) {
        int greatest = 0;
        long most = Long.MIN_VALUE;
        for (int i = 0; i < parts.length; i++) {
            long remainder = units * weights[i] - parts[i] * sum;
            if (remainder > most) {
                most = remainder;
                greatest = i;
            }
        }
        return greatest;
    }
}
