package rar.benchmarks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Largest remainder as one would write it for a few members: a quotient each, and a sort of the remainders. */
final class WrittenPlainly {

    private static final CurrencyUnit SEK = CurrencyUnit.of("SEK");

    private WrittenPlainly() {}

    static long[] withBigDecimal(long total, long[] weights) {
        BigDecimal sum = BigDecimal.valueOf(LongStream.of(weights).sum());
        long[] units = new long[weights.length];
        BigDecimal[] remainders = new BigDecimal[weights.length];
        long left = total;
        for (int i = 0; i < weights.length; i++) {
            BigDecimal[] parts = BigDecimal.valueOf(total)
                    .multiply(BigDecimal.valueOf(weights[i]))
                    .divideAndRemainder(sum);
            units[i] = parts[0].longValueExact();
            remainders[i] = parts[1];
            left -= units[i];
        }
        List<Integer> order = descending(remainders);
        for (int i = 0; i < left; i++) {
            units[order.get(i)]++;
        }
        return units;
    }

    static long[] withJodaMoney(long total, long[] weights) {
        long sum = LongStream.of(weights).sum();
        Money whole = Money.ofMinor(SEK, total);
        Money left = whole;
        Money[] parts = new Money[weights.length];
        Money[] remainders = new Money[weights.length];
        for (int i = 0; i < weights.length; i++) {
            Money weighted = whole.multipliedBy(weights[i]);
            parts[i] = weighted.dividedBy(sum, RoundingMode.DOWN);
            remainders[i] = weighted.minus(parts[i].multipliedBy(sum));
            left = left.minus(parts[i]);
        }
        List<Integer> order = descending(remainders);
        for (int i = 0; i < left.getAmountMinorLong(); i++) {
            parts[order.get(i)] = parts[order.get(i)].plusMinor(1);
        }
        long[] units = new long[parts.length];
        for (int i = 0; i < units.length; i++) {
            units[i] = parts[i].getAmountMinorLong();
        }
        return units;
    }

    /** The places of the remainders, the largest first, of equals the earlier. */
    private static <T extends Comparable<? super T>> List<Integer> descending(T[] remainders) {
        return IntStream.range(0, remainders.length)
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders[i]).reversed())
                .toList();
    }
}
