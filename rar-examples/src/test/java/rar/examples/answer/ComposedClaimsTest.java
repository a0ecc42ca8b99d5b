package rar.examples.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rar.model.allocation.Claim;
import rar.model.allocation.WeightRange;
import rar.model.allocation.audit.RoundingAudit;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;
import rar.model.plan.ComposedKey;

/** What the quotas of a composed key can have been, held against every corner of the weights' ranges. */
class ComposedClaimsTest {

    private static final Share HALF = Share.of(1, 20);
    private static final Seq<Seq<Share>> WEIGHTS = Vector.of(
            Vector.of(Share.of(349, 10), Share.of(12, 1)),
            Vector.of(Share.of(402, 10), Share.of(77, 1)),
            Vector.of(Share.of(249, 10), Share.of(3, 1)));

    private static final ComposedKey KEY = new ComposedKey(
            Money.ofTkr(400),
            TreeMap.empty(),
            Vector.of(
                    ComposedKey.Measure.of("inhabitants", Share.of(3, 4)),
                    ComposedKey.Measure.of("needs", Share.of(1, 4))));

    private static ComposedClaims composed(Seq<Seq<Share>> weights, Money total) {
        return new ComposedClaims(
                KEY, weights.zipWithIndex().map(each -> Claim.of("c" + each._2, Share.ONE)), weights, Vector.of(total));
    }

    private static Seq<WeightRange> quotas(Money total) {
        // the first measure was rounded to a decimal, the second is whole
        return composed(WEIGHTS, total)
                .quotas(
                        total,
                        MoneyUnit.TKR,
                        WEIGHTS.map(own ->
                                Vector.of(WeightRange.rounded(own.get(0), HALF), WeightRange.exactly(own.get(1)))));
    }

    @ParameterizedTest
    @ValueSource(longs = {10_000, -10_000})
    void every_quota_reaches_from_the_least_to_the_greatest_that_the_corners_give(long tkr) {
        Money total = Money.ofTkr(tkr);
        Seq<WeightRange> found = quotas(total);
        for (int i = 0; i < 3; i++) {
            int claimant = i;
            Seq<Share> corners = Vector.range(0, 8)
                    .map(corner -> composed(
                                    WEIGHTS.zipWithIndex()
                                            .map(own -> Vector.of(
                                                    own._1
                                                            .get(0)
                                                            .plus(
                                                                    (corner >> own._2 & 1) == 0
                                                                            ? HALF
                                                                            : Share.of(-1, 20)),
                                                    own._1.get(1))),
                                    total)
                            .eachYear(MoneyUnit.TKR)
                            .get(0)
                            .get(claimant)
                            .weight());
            assertThat(found.get(i))
                    .isEqualTo(
                            new WeightRange(corners.min().get(), corners.max().get()));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, -1})
    void a_printed_amount_that_rounded_weights_explain_is_told_as_perhaps_the_nearest(long sign) {
        Money total = Money.ofTkr(10_000 * sign);
        List<Claim> claims = composed(WEIGHTS, total).eachYear(MoneyUnit.TKR).get(0);
        Share exact = claims.get(0).weight();
        long printed = exact.numerator().divide(exact.denominator()).longValueExact() + 3;
        List<Money> table = Vector.of(printed, 0L, 0L)
                .map(units -> Money.ofTkr(sign * units))
                .asJava();
        RoundingAudit.Row row = RoundingAudit.ofQuotas(
                        total, MoneyUnit.TKR, claims, table, quotas(total).asJava())
                .rows()
                .get(0);

        assertThat(row.isNearest()).isFalse();
        assertThat(row.isNearestWithinWeights()).isTrue();
        assertThat(row.leastQuota()).isLessThan(row.quota());
        assertThat(row.greatestQuota()).isGreaterThan(row.quota());
    }
}
