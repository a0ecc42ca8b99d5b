package rar.model.plan;

import io.vavr.Tuple2;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import rar.model.money.Money;
import rar.model.money.Share;
import rar.model.timing.Timing;

/** Random budget lines of every kind, indexed and explicit, with negative amounts wherever a plan allows them. */
final class LineArbitraries {

    private LineArbitraries() {}

    static Arbitrary<Vector<BudgetLine>> lines(Horizon horizon) {
        return Arbitraries.of(LineKind.class)
                .flatMap(kind -> line(kind, horizon))
                .list()
                .ofMaxSize(7)
                .map(lines -> Vector.ofAll(lines).zipWithIndex().map(line -> named(line._1, line._2)));
    }

    private static Arbitrary<BudgetLine> line(LineKind kind, Horizon horizon) {
        long least = kind == LineKind.DEPRECIATION ? 0 : -30_000_000;
        return Combinators.combine(
                        amounts(PlanArbitraries.money(least, 200_000_000), horizon),
                        TimingArbitraries.timings(kind, horizon),
                        TimingArbitraries.vat(kind),
                        PlanArbitraries.optional("Kansli"),
                        PlanArbitraries.optional("printed 1 854"))
                .as((amounts, timing, vat, group, inferred) -> {
                    Timing fitting = TimingArbitraries.fitting(timing, amounts);
                    BudgetLine line = BudgetLine.of("", kind, borne(amounts, fitting))
                            .withTiming(fitting)
                            .withCredit(kind.takesCredit());
                    BudgetLine taxed = vat.map(line::withVat).getOrElse(line);
                    BudgetLine grouped = group.map(taxed::withGroup).getOrElse(taxed);
                    return inferred.map(grouped::withInferred).getOrElse(grouped);
                });
    }

    private static BudgetLine named(BudgetLine line, int index) {
        BudgetLine named = line.withId("line-" + index).withName("Line " + index);
        return line.kind() != LineKind.COST || index % 3 == 1
                ? named
                : named.withUnspent(index % 3 == 0 ? UnspentMoney.CARRIED_OVER : UnspentMoney.LAPSES);
    }

    private static Arbitrary<YearlyAmounts> amounts(Arbitrary<Money> money, Horizon horizon) {
        Arbitrary<YearlyAmounts> indexed = Combinators.combine(money, index(horizon))
                .as((base, index) -> new YearlyAmounts.Indexed(
                        // the base is the first year's amount, so a line names no growth into it
                        base, new IndexRule(index.rate(), index.byYear().remove(horizon.firstYear()))));
        // some years without an amount
        Arbitrary<YearlyAmounts> explicit = money.optional(0.8)
                .list()
                .ofSize(horizon.years())
                .map(byYear -> new YearlyAmounts.Explicit(TreeMap.ofEntries(Vector.ofAll(byYear)
                        .zipWithIndex()
                        .flatMap(amount -> Option.ofOptional(amount._1)
                                .map(given -> new Tuple2<>(horizon.firstYear() + amount._2, given))))));
        Arbitrary<YearlyAmounts> eachMonth = Combinators.combine(money, index(horizon))
                .as((base, index) -> new YearlyAmounts.EachMonth(
                        base,
                        new IndexRule(index.rate(), index.byYear().remove(horizon.firstYear())),
                        TreeMap.empty()));
        Arbitrary<YearlyAmounts> byMonth = Combinators.combine(
                        Arbitraries.integers().between(0, horizon.months() - 1), money)
                .as((month, amount) -> new Tuple2<>(horizon.month(month), amount))
                .list()
                .ofMaxSize(6)
                .map(months -> YearlyAmounts.ByMonth.of(TreeMap.ofEntries(months)));
        return Arbitraries.oneOf(indexed, explicit, eachMonth, byMonth);
    }

    /** Without the amounts of years in which no month bears anything, which no plan may state. */
    private static YearlyAmounts borne(YearlyAmounts amounts, Timing timing) {
        return amounts instanceof YearlyAmounts.Explicit explicit
                ? new YearlyAmounts.Explicit(explicit.byYear()
                        .filterKeys(year -> !timing.bearing(year).isEmpty()))
                : amounts;
    }

    /** −10 % to 15 % with two decimals, and years of their own. */
    static Arbitrary<IndexRule> index(Horizon horizon) {
        Arbitrary<Share> rate = Arbitraries.integers().between(-1000, 1500).map(n -> Share.of(n, 10_000));
        Arbitrary<Integer> year = Arbitraries.integers().between(horizon.firstYear(), horizon.lastYear());
        Arbitrary<IndexRule> exceptions = Combinators.combine(
                        rate, Arbitraries.maps(year, rate).ofMaxSize(2))
                .as((flat, byYear) -> new IndexRule(flat, TreeMap.ofAll(byYear)));
        return Arbitraries.oneOf(Arbitraries.just(IndexRule.NONE), rate.map(IndexRule::flat), exceptions);
    }

    static Arbitrary<Vector<AssetEvent>> assetEvents(Horizon horizon) {
        return Combinators.combine(
                        Arbitraries.of(AssetEvent.Kind.class),
                        Arbitraries.integers().between(0, horizon.months() - 1),
                        PlanArbitraries.money(1, 20_000_000))
                .as((kind, month, amount) -> taxed(new AssetEvent(kind, horizon.month(month), amount, "made up")))
                .list()
                .ofMaxSize(3)
                .map(Vector::ofAll);
    }

    /** Every other investment with VAT. */
    private static AssetEvent taxed(AssetEvent event) {
        return event.kind() == AssetEvent.Kind.DISPOSAL || event.amount().ore() % 2 == 0
                ? event
                : event.withVat(TimingArbitraries.vat(event.amount()));
    }
}
