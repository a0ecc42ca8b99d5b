package rar.simulation.risk;

import java.math.BigDecimal;
import java.math.RoundingMode;
import rar.model.money.Money;

/** Quantiles of amounts that are all at hand, with intervals as those of {@link Quantiles}. */
public final class SampleQuantiles {

    private SampleQuantiles() {}

    /**
     * The quantile at probability {@code p} of sorted amounts in öre, with the amounts of the ranks that bound the true one; the
     * least or greatest where there are too few to bound it.
     *
     * @throws IllegalArgumentException if there are none, or a probability is not between 0 and 1
     */
    public static MoneyEstimate at(long[] sorted, double p, double confidence) {
        Probability.require("a quantile's probability", p);
        if (sorted.length == 0) {
            throw new IllegalArgumentException("no scenarios have no quantiles");
        }
        OrderStatistics.Ranks ranks =
                OrderStatistics.of(sorted.length, confidence).around(p);
        int rank = BigDecimal.valueOf(p)
                .multiply(BigDecimal.valueOf(sorted.length))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
        return new MoneyEstimate(
                ofRank(sorted, rank),
                ofRank(sorted, (int) Math.floor(ranks.low())),
                ofRank(sorted, (int) Math.ceil(ranks.high())),
                confidence,
                Money.ZERO);
    }

    private static Money ofRank(long[] sorted, int rank) {
        return new Money(sorted[Math.min(sorted.length, Math.max(1, rank)) - 1]);
    }
}
