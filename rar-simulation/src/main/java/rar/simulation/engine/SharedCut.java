package rar.simulation.engine;

import java.util.Arrays;
import java.util.stream.LongStream;
import rar.model.allocation.AllocationMethod;
import rar.model.allocation.Claim;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;

/**
 * Amounts that are cut together and share what is left in proportion to them, in whole öre: each gets its quota without its
 * fraction, and the öre that remain go to the largest fractions, of equal ones to the first (largest remainder, Hamilton).
 */
final class SharedCut {

    private static final AllocationMethod PRO_RATA = AllocationMethod.named("largest-remainder");

    private SharedCut() {}

    /**
     * What each gets.
     *
     * @param amounts zero or more; the first {@code n} count
     * @param rest what is left of them, at most their sum
     */
    static long[] of(long[] amounts, int n, long rest) {
        long sum = LongStream.of(amounts).limit(n).sum();
        long largest = LongStream.of(amounts).limit(n).max().orElse(0);
        if (Math.multiplyHigh(largest, rest) != 0 || largest * rest < 0) {
            return inLargeNumbers(amounts, n, rest);
        }
        long[] parts = new long[n];
        long[] fractions = new long[n];
        long remain = rest;
        for (int i = 0; i < n; i++) {
            parts[i] = amounts[i] * rest / sum;
            fractions[i] = amounts[i] * rest % sum;
            remain -= parts[i];
        }
        for (; remain > 0; remain--) {
            int next = 0;
            for (int i = 1; i < n; i++) {
                next = fractions[i] > fractions[next] ? i : next;
            }
            parts[next]++;
            fractions[next] = -1;
        }
        return parts;
    }

    /** The same where products of amounts do not fit into 63 bits. */
    private static long[] inLargeNumbers(long[] amounts, int n, long rest) {
        var claims = Arrays.stream(amounts, 0, n)
                .mapToObj(amount -> Claim.of("", amount))
                .toList();
        return PRO_RATA.allocate(new Money(rest), MoneyUnit.ORE, claims).amounts().stream()
                .mapToLong(Money::ore)
                .toArray();
    }
}
