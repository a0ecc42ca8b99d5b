package rar.examples.answer;

import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.util.List;
import rar.model.allocation.Claim;
import rar.model.allocation.WeightRange;
import rar.model.message.RefusedException;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;
import rar.model.plan.ComposedKey;
import rar.model.plan.MeasuredWeight;
import rar.model.plan.Member;

/**
 * Claims by a composed key: a base amount each, and parts of the rest by several measures.
 *
 * @param key how they are composed
 * @param claims whose weights say only whether they weigh anything
 * @param measured what each of them weighs by each measure
 * @param totals that are divided, year by year
 */
public record ComposedClaims(ComposedKey key, Seq<Claim> claims, Seq<Seq<Share>> measured, Seq<Money> totals) {

    /** @throws IllegalArgumentException if the parts of the measures are not a whole, or by one of them nobody weighs anything */
    public ComposedClaims {
        Components.present(ComposedClaims.class, key, claims, measured, totals);
        Share sum = key.measures().map(ComposedKey.Measure::part).fold(Share.ZERO, Share::plus);
        if (key.base().isNegative()
                || key.measures().exists(measure -> measure.part().isNegative())) {
            throw new RefusedException(ClaimsRefusal.BASE_NEGATIVE.message());
        }
        if (!sum.equals(Share.ONE)) {
            throw new RefusedException(
                    ClaimsRefusal.PARTS_NOT_WHOLE.with("sum", sum).with("difference", sum.plus(Share.of(-1, 1))));
        }
        if (key.measures().map(ComposedKey.Measure::id).distinct().size()
                < key.measures().size()) {
            throw new RefusedException(ClaimsRefusal.MEASURE_TWICE.message());
        }
        for (int k = 0; k < key.measures().size(); k++) {
            int measure = k;
            if (measured.forAll(weights -> weights.get(measure).equals(Share.ZERO))) {
                throw new RefusedException(ClaimsRefusal.MEASURE_WITHOUT_WEIGHT.with(
                        "measure", key.measures().get(k).id()));
            }
        }
    }

    private Seq<Member> members() {
        Seq<String> ids = key.measures().map(ComposedKey.Measure::id);
        return claims.zipWith(
                measured,
                (claim, weights) ->
                        Member.of(claim.name(), TreeMap.ofEntries(ids.zip(weights.map(MeasuredWeight::of)))));
    }

    /**
     * The claims to each total, each with its exact part in units as its weight.
     *
     * @throws IllegalArgumentException if the base amounts are more than a total
     */
    public List<List<Claim>> eachYear(MoneyUnit unit) {
        return totals.map(total -> of(total, unit)).asJava();
    }

    private List<Claim> of(Money total, MoneyUnit unit) {
        Money size = total.abs();
        Money bases = key.bases(members(), 0);
        if (bases.compareTo(size) > 0) {
            throw new RefusedException(ClaimsRefusal.BASE_BEYOND_TOTAL
                    .with("base", key.base())
                    .with("claimants", members().count(member -> member.pays(0)))
                    .with("bases", bases)
                    .with("excess", bases.minus(size))
                    .with("total", size));
        }
        return claims.zipWith(
                        key.weights(members(), size, 0),
                        (claim, ore) -> new Claim(
                                claim.name(),
                                ore.dividedBy(Share.of(unit.ore(), 1)),
                                claim.minimum(),
                                claim.maximum(),
                                claim.minimumShare(),
                                claim.maximumShare()))
                .asJava();
    }

    /** What each claimant has of all totals, in units: its base amounts, and its parts by each measure. */
    public Seq<Seq<Share>> parts(MoneyUnit unit) {
        return totals.map(total -> parts(total, unit))
                .reduce((all, some) -> all.zipWith(some, (one, other) -> one.zipWith(other, Share::plus)));
    }

    private Seq<Seq<Share>> parts(Money total, MoneyUnit unit) {
        Share sign = Share.of(total.isNegative() ? -1 : 1, unit.ore());
        Seq<Seq<Share>> byMeasure = key.measures().map(measure -> byMeasure(measure, total.abs()));
        return members()
                .zipWithIndex()
                .map(member -> byMeasure
                        .map(parts -> parts.get(member._2))
                        .prepend(member._1.pays(0) ? Share.of(key.base().ore(), 1) : Share.ZERO)
                        .map(ore -> ore.times(sign)));
    }

    /**
     * What the quotas of a total can have been, in units and without sign, where the weights were rounded: by each measure the
     * greatest where the own weight is as large as it can be and all others as small. The measures vary each for itself, so
     * that what they give at most, or at least, comes together.
     *
     * @param ranges of each claimant's weights by each measure
     */
    public Seq<WeightRange> quotas(Money total, MoneyUnit unit, Seq<Seq<WeightRange>> ranges) {
        Money rest = total.abs().minus(key.bases(members(), 0));
        return members().zipWithIndex().map(member -> {
            Share own = member._1.pays(0) ? Share.of(key.base().ore(), unit.ore()) : Share.ZERO;
            Seq<WeightRange> shares = Vector.range(0, key.measures().size())
                    .map(k -> share(ranges.map(weights -> weights.get(k)), member._2));
            Seq<Share> divided = key.measures()
                    .map(measure -> Share.of(rest.ore(), unit.ore()).times(measure.part()));
            return new WeightRange(
                    own.plus(sum(divided, shares.map(WeightRange::least))),
                    own.plus(sum(divided, shares.map(WeightRange::greatest))));
        });
    }

    private static Share sum(Seq<Share> amounts, Seq<Share> shares) {
        return amounts.zipWith(shares, Share::times).fold(Share.ZERO, Share::plus);
    }

    /** The share that one weight can be of all. */
    private static WeightRange share(Seq<WeightRange> ranges, int index) {
        WeightRange own = ranges.get(index);
        Seq<WeightRange> others = ranges.removeAt(index);
        return new WeightRange(
                part(own.least(), others.map(WeightRange::greatest)),
                part(own.greatest(), others.map(WeightRange::least)));
    }

    private static Share part(Share own, Seq<Share> others) {
        Share all = others.fold(own, Share::plus);
        return own.equals(Share.ZERO) ? Share.ZERO : own.dividedBy(all);
    }

    /** By so much of the rest as a measure divides, in öre. */
    private Seq<Share> byMeasure(ComposedKey.Measure measure, Money size) {
        Share rest = Share.of(size.minus(key.bases(members(), 0)).ore(), 1).times(measure.part());
        int index = key.measures().indexOf(measure);
        Share sum = measured.map(weights -> weights.get(index)).fold(Share.ZERO, Share::plus);
        return measured.map(weights -> rest.times(weights.get(index)).dividedBy(sum));
    }
}
