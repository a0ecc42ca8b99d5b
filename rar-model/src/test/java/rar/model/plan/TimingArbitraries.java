package rar.model.plan;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import rar.model.money.Money;
import rar.model.money.Share;
import rar.model.timing.PaymentTerms;
import rar.model.timing.RunningMonths;
import rar.model.timing.Spread;
import rar.model.timing.Timing;
import rar.model.timing.Vat;

/** Random timings: every other line is even over the whole plan, as most lines are. */
final class TimingArbitraries {

    private TimingArbitraries() {}

    static Arbitrary<Timing> timings(LineKind kind, Horizon horizon) {
        return kind == LineKind.CARRIED_OVER
                ? Arbitraries.just(Timing.EVENLY)
                : Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(1, Arbitraries.just(Timing.EVENLY)),
                        net.jqwik.api.Tuple.of(
                                1,
                                Combinators.combine(periods(horizon), spreads(), payments(kind))
                                        .as(Timing::new)));
    }

    private static Arbitrary<PaymentTerms> payments(LineKind kind) {
        Arbitrary<PaymentTerms> incurred = Arbitraries.just(PaymentTerms.WHEN_INCURRED);
        int most = PaymentTerms.MOST_MONTHS;
        Arbitrary<PaymentTerms> apart =
                Arbitraries.integers().between(-most, most).map(PaymentTerms.Apart::new);
        Arbitrary<PaymentTerms> named = Combinators.combine(
                        months(),
                        Arbitraries.of(PaymentTerms.Side.class),
                        Arbitraries.integers().between(-most, most))
                .as(PaymentTerms.InMonths::new);
        return kind == LineKind.DEPRECIATION ? incurred : Arbitraries.oneOf(incurred, apart, named);
    }

    /** VAT on every third cost. */
    static Arbitrary<Option<Vat>> vat(LineKind kind) {
        Arbitrary<Vat> vat = Combinators.combine(
                        Arbitraries.integers().between(1, 10_000),
                        Arbitraries.integers().between(0, Vat.MOST_MONTHS))
                .as((rate, months) -> new Vat(Share.of(rate, 10_000), months));
        return vat.optional(kind == LineKind.COST ? 0.3 : 0).map(Option::ofOptional);
    }

    /** VAT of a rate and with a refund as odd as an amount is. */
    static Vat vat(Money amount) {
        long ore = Math.abs(amount.ore());
        return new Vat(Share.of(ore % 10_000 + 1, 10_000), (int) (ore / 7 % (Vat.MOST_MONTHS + 1)));
    }

    /** What of it amounts of this kind can have: those by month have no spread, explicit ones no period either. */
    static Timing fitting(Timing timing, YearlyAmounts amounts) {
        Timing spread = amounts.isByMonth() ? timing.withSpread(Spread.evenly()) : timing;
        return amounts.isByMonth() && amounts.growth().isEmpty() ? spread.withPeriod(RunningMonths.ALWAYS) : spread;
    }

    /** Some without a beginning, some without an end, some over before the plan begins or beginning after its end. */
    private static Arbitrary<RunningMonths> periods(Horizon horizon) {
        return Combinators.combine(
                        Arbitraries.integers().between(-14, horizon.months() + 8),
                        Arbitraries.integers().between(0, horizon.months()),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((first, length, begins, ends) -> {
                    YearMonth from = horizon.month(first);
                    return new RunningMonths(
                            Option.when(begins, from), Option.when(ends, () -> from.plusMonths(length)));
                });
    }

    private static Arbitrary<Spread> spreads() {
        Arbitrary<Spread> named = months().map(Spread.InMonths::new);
        Arbitrary<Spread> weighed = Arbitraries.integers()
                .between(0, 20)
                .list()
                .ofSize(12)
                .filter(weights -> weights.stream().anyMatch(weight -> weight > 0))
                .map(weights -> new Spread.ByWeights(Vector.ofAll(weights).map(weight -> Share.of(weight, 10))));
        return Arbitraries.oneOf(Arbitraries.just(Spread.evenly()), named, weighed);
    }

    /** Rising months of the year. */
    static Arbitrary<Vector<Integer>> months() {
        return Arbitraries.integers()
                .between(1, 12)
                .set()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(months -> Vector.ofAll(months).sorted());
    }
}
