package rar.simulation.json;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import rar.simulation.scenario.BernoulliDistribution;
import rar.simulation.scenario.ConstantDistribution;
import rar.simulation.scenario.ContributionCut;
import rar.simulation.scenario.CostInflation;
import rar.simulation.scenario.Dependence;
import rar.simulation.scenario.DiscreteDistribution;
import rar.simulation.scenario.Distribution;
import rar.simulation.scenario.EmpiricalDistribution;
import rar.simulation.scenario.EventDistribution;
import rar.simulation.scenario.LatePayment;
import rar.simulation.scenario.LogNormalDistribution;
import rar.simulation.scenario.NormalDistribution;
import rar.simulation.scenario.PertDistribution;
import rar.simulation.scenario.PoissonDistribution;
import rar.simulation.scenario.ProjectDelay;
import rar.simulation.scenario.ProjectOutturn;
import rar.simulation.scenario.RiskFactor;
import rar.simulation.scenario.RiskModel;
import rar.simulation.scenario.Scope;
import rar.simulation.scenario.TriangularDistribution;
import rar.simulation.scenario.TruncatedDistribution;
import rar.simulation.scenario.UniformDistribution;

/** Random risk models with every kind of factor and distribution and with names that are awkward in JSON. */
final class RiskModelArbitraries {

    private RiskModelArbitraries() {}

    /** Models that name parties, projects and years of their own making. */
    static Arbitrary<RiskModel> models() {
        return models(
                scope(names()), scope(names()), scope(Arbitraries.integers().between(1900, 2299)));
    }

    /** Models that name some of these parties, projects and years. */
    static Arbitrary<RiskModel> models(List<String> parties, List<String> projects, List<Integer> years) {
        return models(scope(Arbitraries.of(parties)), scope(Arbitraries.of(projects)), scope(Arbitraries.of(years)));
    }

    private static Arbitrary<RiskModel> models(
            Arbitrary<Scope<String>> parties, Arbitrary<Scope<String>> projects, Arbitrary<Scope<Integer>> years) {
        Arbitrary<Function<String, RiskFactor>> factor = Arbitraries.oneOf(
                Combinators.combine(parties, years, shares())
                        .as((p, y, cut) -> id -> new ContributionCut(id, p, y, cut)),
                Combinators.combine(parties, years, months()).as((p, y, late) -> id -> new LatePayment(id, p, y, late)),
                Combinators.combine(projects, months()).as((p, late) -> id -> new ProjectDelay(id, p, late)),
                Combinators.combine(projects, outturns()).as((p, used) -> id -> new ProjectOutturn(id, p, used)),
                Combinators.combine(years, inflation()).as((y, growth) -> id -> new CostInflation(id, y, growth)));
        Arbitrary<List<String>> ids = names().list().uniqueElements().ofMaxSize(5);
        return Combinators.combine(names(), names(), ids, factor.list().ofSize(5))
                .as((name, source, distinct, factors) -> new RiskModel(
                        name, source, Vector.ofAll(distinct).zipWith(factors, (id, made) -> made.apply(id))))
                .flatMap(RiskModelArbitraries::perhapsDependent);
    }

    private static Arbitrary<RiskModel> perhapsDependent(RiskModel model) {
        if (model.factors().size() < 2) {
            return Arbitraries.just(model);
        }
        Seq<String> ids = model.factors().map(RiskFactor::id);
        Arbitrary<RiskModel> dependent = Combinators.combine(
                        Arbitraries.doubles().between(-0.2, 1),
                        Arbitraries.doubles().between(0.01, 1))
                .as((correlation, common) -> model.with(new Dependence(
                        ids,
                        ids.map(one -> ids.map(other -> one.equals(other) ? 1.0 : correlation)),
                        ids.map(id -> common))));
        return Arbitraries.oneOf(Arbitraries.just(model), dependent);
    }

    /** Texts that can name something, with all that JSON and its pointers must escape. */
    private static Arbitrary<String> names() {
        return Arbitraries.strings()
                .withChars("aZ09 åÖ\"\\/~{}[]:,<>&'=\u00a0\u2212")
                .withChars('\u4e00', '\u4eff')
                .ofMinLength(1)
                .ofMaxLength(12)
                .filter(name -> !name.isBlank() && name.equals(name.strip()));
    }

    private static <T> Arbitrary<Scope<T>> scope(Arbitrary<T> one) {
        return one.list().uniqueElements().ofMaxSize(3).map(named -> new Scope<>(Vector.ofAll(named)));
    }

    private static Arbitrary<Distribution> shares() {
        Arbitrary<Double> share = Arbitraries.doubles().between(0, 1).ofScale(17);
        return Arbitraries.oneOf(List.of(
                share.map(ConstantDistribution::new),
                share.map(BernoulliDistribution::new),
                share.map(high -> new UniformDistribution(high / 3, high)),
                share.map(high -> new PertDistribution(0, high / 7, high)),
                share.list().ofMinSize(1).ofMaxSize(6).map(some -> new EmpiricalDistribution(array(some))),
                Combinators.combine(share, share)
                        .as((p, high) -> new EventDistribution(p, new UniformDistribution(0, high))),
                share.map(high -> new TruncatedDistribution(
                        new LogNormalDistribution(0.1, 0.1), Double.NEGATIVE_INFINITY, 0.05 + high / 2))));
    }

    private static Arbitrary<Distribution> months() {
        Arbitrary<Double> month = Arbitraries.integers().between(0, 60).map(Integer::doubleValue);
        return Arbitraries.oneOf(List.of(
                month.map(ConstantDistribution::new),
                month.map(m -> new DiscreteDistribution(new double[] {0, m}, new double[] {0.7, 0.3})),
                month.list().ofMinSize(1).ofMaxSize(6).map(some -> new EmpiricalDistribution(array(some))),
                month.map(m -> new EventDistribution(0.25, new ConstantDistribution(m))),
                month.map(m -> new TruncatedDistribution(new PoissonDistribution(m / 2), Double.NEGATIVE_INFINITY, m)),
                Arbitraries.just(new PoissonDistribution(0.5))));
    }

    private static Arbitrary<Distribution> outturns() {
        Arbitrary<Double> mode = Arbitraries.doubles().between(0.5, 1.5).ofScale(17);
        return Arbitraries.oneOf(List.of(
                mode.map(m -> new TriangularDistribution(m / 2, m, 2 * m)),
                mode.map(m -> new PertDistribution(m / 2, m, 2 * m)),
                mode.map(m -> new LogNormalDistribution(m, m / 10)),
                mode.map(m -> new TruncatedDistribution(new NormalDistribution(m, 0.3), 0, Double.POSITIVE_INFINITY))));
    }

    private static Arbitrary<Distribution> inflation() {
        return Arbitraries.oneOf(List.of(
                Arbitraries.doubles().between(1e-9, 0.05).ofScale(17).map(sd -> new NormalDistribution(0.01, sd)),
                Arbitraries.doubles().between(-0.2, -1e-9).ofScale(17).map(ConstantDistribution::new)));
    }

    private static double[] array(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
