package rar.simulation.engine;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import rar.model.goal.CashFloor;
import rar.model.goal.CashGoal;
import rar.model.goal.LiquidityFloor;
import rar.model.goal.Readiness;
import rar.model.money.Money;
import rar.model.plan.FinancialPlan;
import rar.model.plan.MonthRange;
import rar.model.plan.PlanArbitraries;
import rar.model.plan.PlannedGrant;
import rar.model.plan.Project;
import rar.model.schedule.Schedule;
import rar.samples.CustomArbitraries;
import rar.simulation.distribution.BernoulliDistribution;
import rar.simulation.distribution.ConstantDistribution;
import rar.simulation.distribution.DiscreteDistribution;
import rar.simulation.distribution.Distribution;
import rar.simulation.distribution.NormalDistribution;
import rar.simulation.distribution.PoissonDistribution;
import rar.simulation.distribution.TriangularDistribution;
import rar.simulation.distribution.UniformDistribution;
import rar.simulation.factor.AdditionalFunding;
import rar.simulation.factor.CostInflation;
import rar.simulation.factor.Dependence;
import rar.simulation.factor.EarlyTermination;
import rar.simulation.factor.ExternalFunding;
import rar.simulation.factor.InterestChange;
import rar.simulation.factor.NewApplications;
import rar.simulation.factor.ProjectDelay;
import rar.simulation.factor.ProjectOutturn;
import rar.simulation.factor.RiskFactor;
import rar.simulation.factor.RiskModel;
import rar.simulation.factor.Scope;
import rar.simulation.factor.StartDelay;
import rar.simulation.projection.Projection;
import rar.simulation.rule.AllOrNothing;
import rar.simulation.rule.DecisionRule;
import rar.simulation.rule.LeastOf;
import rar.simulation.rule.Postpone;
import rar.simulation.rule.ScaledToGoals;

/** Random risk models that know a plan's parties, projects and years. */
public final class RiskArbitraries {

    private RiskArbitraries() {}

    /** Random plans under random models of their risks. */
    public static Arbitrary<Simulation> simulations() {
        return simulations(PlanArbitraries.plansWithOpening());
    }

    /** Such plans under random models of their risks. */
    static Arbitrary<Simulation> simulations(Arbitrary<FinancialPlan> plans) {
        return plans.flatMap(plan -> models(plan).map(model -> Simulation.of(Projection.of(Schedule.of(plan)), model)));
    }

    /** Those that are judged by rows alone, for tests of what comes after: thousands of scenarios booked out take minutes. */
    public static Arbitrary<Simulation> inRows(Arbitrary<Simulation> simulations) {
        return simulations.filter(simulation -> !simulation.program().booksOut());
    }

    /** Random plans with external funding of projects and grants under random models of their risks. */
    public static Arbitrary<Simulation> funded() {
        return simulations(PlanArbitraries.plansWithFunding());
    }

    /** The same, in which some rule decides on the plan's grants. */
    public static Arbitrary<Simulation> fundedAndRuled() {
        return PlanArbitraries.plansWithFunding()
                .flatMap(plan -> Combinators.combine(models(plan), rules())
                        .as((model, rule) -> Simulation.of(Projection.of(Schedule.of(plan)), model, rule)));
    }

    /** Random plans under random models of their risks, in which some rule decides on the plan's grants. */
    public static Arbitrary<Simulation> ruled() {
        return PlanArbitraries.plansWithOpening()
                .flatMap(plan -> Combinators.combine(models(plan), rules())
                        .as((model, rule) -> Simulation.of(Projection.of(Schedule.of(plan)), model, rule)));
    }

    /** Every kind of rule, composed too. */
    public static Arbitrary<DecisionRule> rules() {
        return rules(Arbitraries.integers().between(0, 3_000).map(tkr -> CashFloor.of(Money.ofTkr(tkr))));
    }

    /** The same, that keep some floor. */
    static Arbitrary<DecisionRule> rules(Arbitrary<CashFloor> floors) {
        Arbitrary<CashGoal> goals = Arbitraries.oneOf(
                floors.map(LiquidityFloor::new),
                Combinators.combine(
                                Arbitraries.integers().between(0, 2_000),
                                Arbitraries.integers().between(0, 6),
                                Arbitraries.integers().between(1, 14),
                                Arbitraries.oneOf(floors, Arbitraries.just(CashFloor.of(Money.ofTkr(100)))))
                        .as((tkr, within, pay, floor) -> new Readiness(Money.ofTkr(tkr), within, pay, floor)));
        Arbitrary<Seq<CashGoal>> some = goals.list().ofMinSize(1).ofMaxSize(2).map(Vector::ofAll);
        Arbitrary<DecisionRule> simple = Arbitraries.oneOf(some.map(AllOrNothing::new), some.map(ScaledToGoals::new));
        Arbitrary<DecisionRule> postponed = Combinators.combine(
                        simple, Arbitraries.integers().between(0, 14))
                .as(Postpone::new);
        return Arbitraries.oneOf(
                simple,
                postponed,
                Combinators.combine(simple, postponed).as((one, other) -> new LeastOf(Vector.of(one, other))));
    }

    /** Models of up to eight factors of any kind, several of a kind included. */
    public static Arbitrary<RiskModel> models(FinancialPlan plan) {
        return models(factors(plan));
    }

    /** Models of up to eight such factors. */
    static Arbitrary<RiskModel> models(Arbitrary<Function<String, RiskFactor>> factors) {
        return factors.list()
                .ofMaxSize(8)
                .map(made -> new RiskModel(
                        "random",
                        "",
                        answeringOnce(Vector.ofAll(made)
                                .zipWithIndex()
                                .map(factor -> factor._1.apply("factor-" + factor._2)))))
                .flatMap(RiskArbitraries::perhapsDependent)
                .withoutEdgeCases();
    }

    /** Without those that answer for a funding of the plan after another has: such models are refused. */
    private static Seq<RiskFactor> answeringOnce(Seq<RiskFactor> factors) {
        return factors.foldLeft(
                Vector.empty(),
                (kept, next) ->
                        kept.flatMap(RiskFactor::answers).exists(next.answers()::contains) ? kept : kept.append(next));
    }

    /** The model with some common shock behind all of its factors, or as it is. */
    static Arbitrary<RiskModel> perhapsDependent(RiskModel model) {
        if (model.factors().size() < 2) {
            return Arbitraries.just(model);
        }
        Arbitrary<RiskModel> dependent = Arbitraries.of(-1.0, -0.3, 0.2, 0.9, 1.0)
                .list()
                .ofSize(model.factors().size())
                .map(loadings ->
                        model.with(Dependence.onOneShock(model.factors().map(RiskFactor::id), Vector.ofAll(loadings))));
        return Arbitraries.oneOf(Arbitraries.just(model), dependent);
    }

    private static Arbitrary<Function<String, RiskFactor>> factors(FinancialPlan plan) {
        Arbitrary<Scope<Integer>> years = scope(plan.horizon().eachYear());
        Seq<String> ids = Vector.ofAll(plan.projects().map(Project::id))
                .appendAll(plan.grants().map(PlannedGrant::id));
        Arbitrary<Scope<String>> projects = scope(ids);
        return Arbitraries.oneOf(
                ContributionRiskArbitraries.factors(plan),
                Combinators.combine(years, inflation()).as((y, growth) -> id -> new CostInflation(id, y, growth)),
                commitments(projects, scope(StartDelay.notBegun(plan)), anyFunding(plan)),
                Combinators.combine(years, interest()).as((y, change) -> id -> new InterestChange(id, y, change)),
                additionalFunding(plan),
                CustomArbitraries.factors(plan),
                applications(years));
    }

    private static Arbitrary<Function<String, RiskFactor>> commitments(
            Arbitrary<Scope<String>> projects,
            Arbitrary<Scope<String>> notBegun,
            Arbitrary<Function<String, RiskFactor>> funding) {
        return Arbitraries.oneOf(
                Combinators.combine(projects, months()).as((p, late) -> id -> new ProjectDelay(id, p, late)),
                Combinators.combine(notBegun, months()).as((p, late) -> id -> new StartDelay(id, p, late)),
                Combinators.combine(projects, months()).as((p, early) -> id -> new EarlyTermination(id, p, early)),
                Combinators.combine(projects, outturns()).as((p, used) -> id -> new ProjectOutturn(id, p, used)),
                funding);
    }

    private static Arbitrary<Function<String, RiskFactor>> anyFunding(FinancialPlan plan) {
        Seq<String> unfunded = Vector.ofAll(
                        plan.projects().filter(each -> each.funding().isEmpty()).map(Project::id))
                .appendAll(
                        plan.grants().filter(each -> each.funding().isEmpty()).map(PlannedGrant::id));
        Arbitrary<Function<String, RiskFactor>> unnamed = funding(plan, unfunded);
        Seq<String> named = ExternalFunding.refusable(plan);
        return named.isEmpty()
                ? unnamed
                : Arbitraries.oneOf(
                        unnamed,
                        Combinators.combine(Arbitraries.of(named.asJava()), answers())
                                .as((funding, answer) -> id -> ExternalFunding.of(id, funding, answer)));
    }

    /** Funding of an income line, of projects, or of both; a delay of nothing where the plan has neither. */
    private static Arbitrary<Function<String, RiskFactor>> funding(FinancialPlan plan, Seq<String> commitments) {
        Seq<String> lines = ExternalFunding.incomeLines(plan);
        if (lines.isEmpty() && commitments.isEmpty()) {
            return Arbitraries.just(id -> new StartDelay(id, Scope.all(), new ConstantDistribution(1)));
        }
        Arbitrary<Option<String>> line = lines.isEmpty()
                ? Arbitraries.just(Option.none())
                : Arbitraries.of(lines.asJava()).optional(0.7).map(Option::ofOptional);
        Arbitrary<Scope<String>> projects = scope(commitments);
        Arbitrary<Option<YearMonth>> from = month(plan).optional(0.7).map(Option::ofOptional);
        return Combinators.combine(line, projects, Arbitraries.of(0.0, 0.0, 0.4, 1.0, 1.7), from, months(), answers())
                .filter((named, on, share, month, late, granted) ->
                        named.isDefined() || on.named().nonEmpty())
                .as((named, on, share, month, late, granted) ->
                        id -> new ExternalFunding(id, named, on.named(), share, month, late, granted));
    }

    private static Arbitrary<Function<String, RiskFactor>> additionalFunding(FinancialPlan plan) {
        Arbitrary<MonthRange> over = Combinators.combine(
                        month(plan), Arbitraries.integers().between(0, 40))
                .as((first, more) -> new MonthRange(first, first.plusMonths(more)));
        Arbitrary<Money> amount = Arbitraries.longs().between(0, 300_000_000).map(Money::new);
        return Combinators.combine(over, amount, amount, amount, months(), answers())
                .as((months, income, ifGranted, ifRefused, late, granted) ->
                        id -> new AdditionalFunding(id, income, months, late, ifGranted, granted, ifRefused));
    }

    private static Arbitrary<Function<String, RiskFactor>> applications(Arbitrary<Scope<Integer>> years) {
        Arbitrary<Distribution> numbers = Arbitraries.oneOf(
                Arbitraries.just(new PoissonDistribution(0.8)),
                Arbitraries.integers().between(0, 3).map(ConstantDistribution::new),
                Arbitraries.just(new DiscreteDistribution(new double[] {0, 2, 5}, new double[] {.5, .3, .2})));
        Arbitrary<Distribution> sizes = Arbitraries.oneOf(
                Arbitraries.just(new UniformDistribution(0, 1_500_000)),
                Arbitraries.doubles().between(0, 3_000_000).map(ConstantDistribution::new));
        return Combinators.combine(years, Arbitraries.integers().between(1, 40), sizes, numbers)
                .as((y, months, size, number) -> id -> new NewApplications(id, y, months, size, number));
    }

    private static Arbitrary<YearMonth> month(FinancialPlan plan) {
        return Arbitraries.integers().between(0, plan.horizon().months() - 1).map(plan.horizon()::month);
    }

    private static Arbitrary<Distribution> answers() {
        return Arbitraries.oneOf(
                Arbitraries.doubles().between(0, 1).map(BernoulliDistribution::new),
                Arbitraries.of(0.0, 1.0).map(ConstantDistribution::new));
    }

    private static Arbitrary<Distribution> interest() {
        return Arbitraries.oneOf(
                Arbitraries.just(new UniformDistribution(-1.5, 2)),
                Arbitraries.doubles().between(-10, 10).map(ConstantDistribution::new));
    }

    static <T> Arbitrary<Scope<T>> scope(Seq<T> all) {
        return all.isEmpty()
                ? Arbitraries.just(Scope.all())
                : Arbitraries.of(all.asJava()).list().ofMaxSize(2).map(some -> new Scope<>(Vector.ofAll(some)));
    }

    static Arbitrary<Distribution> months() {
        return Arbitraries.oneOf(
                Arbitraries.doubles().between(0, 1).map(BernoulliDistribution::new),
                Arbitraries.integers().between(0, 7).map(ConstantDistribution::new),
                Arbitraries.just(new DiscreteDistribution(new double[] {0, 1, 3, 14}, new double[] {.4, .3, .2, .1})));
    }

    private static Arbitrary<Distribution> outturns() {
        return Arbitraries.oneOf(
                Arbitraries.just(new TriangularDistribution(0.75, 0.95, 1.15)),
                Arbitraries.doubles().between(0, 3).map(ConstantDistribution::new),
                Arbitraries.just(new UniformDistribution(0, 2)));
    }

    private static Arbitrary<Distribution> inflation() {
        return Arbitraries.oneOf(
                Arbitraries.doubles().between(0.01, 0.05).map(sd -> new NormalDistribution(0.01, sd)),
                Arbitraries.doubles().between(-0.2, 0.2).map(ConstantDistribution::new));
    }
}
