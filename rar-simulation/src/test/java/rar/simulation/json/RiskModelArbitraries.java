package rar.simulation.json;

import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import rar.model.membership.VacatedContribution;
import rar.model.message.Label;
import rar.model.message.Language;
import rar.model.money.Money;
import rar.model.plan.MonthRange;
import rar.simulation.distribution.BernoulliDistribution;
import rar.simulation.distribution.ConstantDistribution;
import rar.simulation.distribution.DiscreteDistribution;
import rar.simulation.distribution.Distribution;
import rar.simulation.distribution.EmpiricalDistribution;
import rar.simulation.distribution.LogNormalDistribution;
import rar.simulation.distribution.NormalDistribution;
import rar.simulation.distribution.PertDistribution;
import rar.simulation.distribution.PoissonDistribution;
import rar.simulation.distribution.TriangularDistribution;
import rar.simulation.distribution.TruncatedDistribution;
import rar.simulation.distribution.UniformDistribution;
import rar.simulation.distribution.ZeroInflatedDistribution;
import rar.simulation.factor.AdditionalFunding;
import rar.simulation.factor.ContributionCut;
import rar.simulation.factor.CostInflation;
import rar.simulation.factor.Dependence;
import rar.simulation.factor.EarlyTermination;
import rar.simulation.factor.ExternalFunding;
import rar.simulation.factor.InterestChange;
import rar.simulation.factor.LatePayment;
import rar.simulation.factor.MemberLeaves;
import rar.simulation.factor.NewApplications;
import rar.simulation.factor.Payers;
import rar.simulation.factor.PopulationDrift;
import rar.simulation.factor.ProjectDelay;
import rar.simulation.factor.ProjectOutturn;
import rar.simulation.factor.RiskFactor;
import rar.simulation.factor.RiskModel;
import rar.simulation.factor.Scope;
import rar.simulation.factor.StartDelay;

/** Random risk models with every kind of factor and distribution and with names that are awkward in JSON. */
final class RiskModelArbitraries {

    private RiskModelArbitraries() {}

    /** Models that name parties, projects and years of their own making. */
    static Arbitrary<RiskModel> models() {
        return models(
                scope(names()),
                scope(names()),
                scope(names()),
                scope(Arbitraries.integers().between(1900, 2299)));
    }

    /** Models that name some of these parties, projects and years. */
    static Arbitrary<RiskModel> models(
            List<String> parties, List<String> members, List<String> projects, List<Integer> years) {
        return models(
                scope(Arbitraries.of(parties)),
                scope(Arbitraries.of(members)),
                scope(Arbitraries.of(projects)),
                scope(Arbitraries.of(years)));
    }

    private static Arbitrary<RiskModel> models(
            Arbitrary<Scope<String>> parties,
            Arbitrary<Scope<String>> members,
            Arbitrary<Scope<String>> projects,
            Arbitrary<Scope<Integer>> years) {
        Arbitrary<Payers> payers = Arbitraries.oneOf(
                parties.map(Payers::parties), members.map(some -> new Payers(Scope.all(), some.named())));
        Arbitrary<Function<String, RiskFactor>> onContributions = Arbitraries.oneOf(
                Combinators.combine(payers, years, shares(), Arbitraries.of(false, true))
                        .as((p, y, cut, matched) -> id -> new ContributionCut(id, p, y, cut, matched)),
                Combinators.combine(payers, years, months()).as((p, y, late) -> id -> new LatePayment(id, p, y, late)),
                Combinators.combine(
                                members,
                                years,
                                Arbitraries.doubles().between(0, 1).ofScale(17),
                                Arbitraries.integers().between(0, 36),
                                Arbitraries.of(VacatedContribution.class))
                        .as((m, y, p, notice, rule) ->
                                id -> new MemberLeaves(id, m, y, new BernoulliDistribution(p), notice, rule)),
                Combinators.combine(members, years, inflation())
                        .as((m, y, growth) -> id -> new PopulationDrift(id, m, y, growth)),
                Combinators.combine(years, inflation()).as((y, growth) -> id -> new CostInflation(id, y, growth)),
                Combinators.combine(years, inflation()).as((y, change) -> id -> new InterestChange(id, y, change)));
        Arbitrary<Function<String, RiskFactor>> onPayouts = Arbitraries.oneOf(
                Combinators.combine(projects, months()).as((p, late) -> id -> new ProjectDelay(id, p, late)),
                Combinators.combine(projects, months()).as((p, late) -> id -> new StartDelay(id, p, late)),
                Combinators.combine(projects, months()).as((p, early) -> id -> new EarlyTermination(id, p, early)),
                Combinators.combine(projects, outturns()).as((p, used) -> id -> new ProjectOutturn(id, p, used)));
        Arbitrary<Function<String, RiskFactor>> factor =
                Arbitraries.oneOf(onContributions, onPayouts, funding(projects, years));
        Arbitrary<List<String>> ids = names().list().uniqueElements().ofMaxSize(5);
        return Combinators.combine(labels(), labels(), ids, factor.list().ofSize(5))
                .as((name, source, distinct, factors) -> new RiskModel(
                        name,
                        source,
                        Vector.ofAll(distinct).zipWith(factors, (id, made) -> made.apply(id)),
                        Option.none(),
                        TreeMap.empty()))
                .flatMap(RiskModelArbitraries::perhapsDependent)
                .flatMap(RiskModelArbitraries::perhapsNamed);
    }

    private static Arbitrary<RiskModel> perhapsNamed(RiskModel model) {
        return labels().injectNull(0.5)
                .list()
                .ofSize(model.factors().size())
                .map(given -> model.factors()
                        .zip(given)
                        .filter(each -> each._2 != null)
                        .foldLeft(model, (named, each) -> named.named(each._1.id(), each._2)));
    }

    private static Arbitrary<Label> labels() {
        return Arbitraries.oneOf(
                names().map(Label::of),
                Combinators.combine(names(), names())
                        .as((one, other) -> Label.of(language -> language == Language.SWEDISH ? one : other)));
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

    private static Arbitrary<Function<String, RiskFactor>> funding(
            Arbitrary<Scope<String>> names, Arbitrary<Scope<Integer>> years) {
        Arbitrary<Option<YearMonth>> month = Combinators.combine(
                        years, Arbitraries.integers().between(1, 12))
                .as((some, m) -> some.named().headOption().map(year -> YearMonth.of(year, m)));
        Arbitrary<MonthRange> over = Combinators.combine(
                        month, Arbitraries.integers().between(0, 119))
                .as((first, more) -> new MonthRange(
                        first.getOrElse(YearMonth.of(2010, 4)),
                        first.getOrElse(YearMonth.of(2010, 4)).plusMonths(more)));
        Arbitrary<Money> amount =
                Arbitraries.longs().between(0, 100_000_000_000L).map(Money::new);
        Arbitrary<Distribution> granted =
                Arbitraries.doubles().between(0, 1).ofScale(17).map(BernoulliDistribution::new);
        Arbitrary<Double> share = Arbitraries.doubles().between(0, 10).ofScale(9);
        return Arbitraries.oneOf(
                Combinators.combine(names, names, share, month, months(), granted)
                        .filter((line, on, left, from, late, answer) ->
                                line.named().nonEmpty() || on.named().nonEmpty())
                        .as((line, on, left, from, late, answer) -> id -> new ExternalFunding(
                                id, line.named().headOption(), on.named(), left, from, late, answer)),
                Combinators.combine(over, amount, amount, amount, months(), granted)
                        .as((months, income, paid, other, late, answer) ->
                                id -> new AdditionalFunding(id, income, months, late, paid, answer, other)),
                Combinators.combine(years, Arbitraries.integers().between(1, 120), sizes(), months())
                        .as((y, payoutMonths, size, number) ->
                                id -> new NewApplications(id, y, payoutMonths, size, number)));
    }

    private static Arbitrary<Distribution> sizes() {
        Arbitrary<Double> kronor = Arbitraries.doubles().between(0, 3_000_000).ofScale(2);
        return Arbitraries.oneOf(List.of(
                kronor.map(ConstantDistribution::new),
                kronor.map(k -> new UniformDistribution(k / 3, k)),
                kronor.map(k -> new TriangularDistribution(0, k / 3, k))));
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
                        .as((p, high) -> new ZeroInflatedDistribution(p, new UniformDistribution(0, high))),
                share.map(high -> new TruncatedDistribution(
                        new LogNormalDistribution(0.1, 0.1), Double.NEGATIVE_INFINITY, 0.05 + high / 2))));
    }

    private static Arbitrary<Distribution> months() {
        Arbitrary<Double> month = Arbitraries.integers().between(0, 60).map(Integer::doubleValue);
        return Arbitraries.oneOf(List.of(
                month.map(ConstantDistribution::new),
                month.map(m -> new DiscreteDistribution(new double[] {0, m}, new double[] {0.7, 0.3})),
                month.list().ofMinSize(1).ofMaxSize(6).map(some -> new EmpiricalDistribution(array(some))),
                month.map(m -> new ZeroInflatedDistribution(0.25, new ConstantDistribution(m))),
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
