package rar.samples;

import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import rar.model.money.Money;
import rar.model.plan.FinancialPlan;
import rar.model.plan.LineKind;
import rar.simulation.distribution.BernoulliDistribution;
import rar.simulation.distribution.ConstantDistribution;
import rar.simulation.distribution.Distribution;
import rar.simulation.distribution.UniformDistribution;
import rar.simulation.factor.AddedFlow;
import rar.simulation.factor.RiskFactor;
import rar.simulation.factor.Scope;

/** Random custom factors of a plan, by id. */
public final class CustomArbitraries {

    private CustomArbitraries() {}

    /** Amounts of any kind in any months, or existing flows moved together. */
    public static Arbitrary<Function<String, RiskFactor>> factors(FinancialPlan plan) {
        Arbitrary<Seq<AddedFlow>> flows =
                flow(plan).list().ofMinSize(1).ofMaxSize(3).map(Vector::ofAll);
        return Arbitraries.oneOf(
                Combinators.combine(flows, units()).as((added, drawn) -> id -> new AnyFlows(id, added, drawn)),
                Arbitraries.doubles()
                        .between(0, 1)
                        .map(rise -> id ->
                                new PriceRise(id, Scope.all(), new UniformDistribution(0, Math.max(rise, 0.01)))));
    }

    private static Arbitrary<AddedFlow> flow(FinancialPlan plan) {
        Arbitrary<SortedMap<YearMonth, Money>> amounts = Combinators.combine(
                        Arbitraries.integers().between(0, plan.horizon().months() - 1), amount())
                .as((month, amount) -> io.vavr.Tuple.of(plan.horizon().month(month), amount))
                .list()
                .ofMaxSize(5)
                .map(TreeMap::ofEntries);
        Arbitrary<Optional<Integer>> years =
                Arbitraries.of(plan.horizon().eachYear().asJava()).optional();
        return Combinators.combine(
                        Arbitraries.of(LineKind.COST, LineKind.INCOME, LineKind.INTEREST),
                        amounts,
                        years,
                        Arbitraries.of("", "office", "car"))
                .as((kind, perUnit, year, subject) -> {
                    AddedFlow flow = AddedFlow.of(kind, perUnit).drawnOf(subject);
                    return year.map(flow::drawnIn).orElse(flow);
                });
    }

    private static Arbitrary<Money> amount() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-50_000_000, 50_000_000).map(Money::new),
                Arbitraries.just(Money.ofTkr(100)));
    }

    private static Arbitrary<Distribution> units() {
        return Arbitraries.oneOf(
                Arbitraries.just(new UniformDistribution(-10, 10)),
                Arbitraries.doubles().between(0, 1).map(BernoulliDistribution::new),
                Arbitraries.doubles().between(-10, 10).map(ConstantDistribution::new));
    }
}
