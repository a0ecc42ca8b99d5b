package rar.simulation.engine;

import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import rar.model.allocation.AllocationMethod;
import rar.model.membership.VacatedContribution;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;
import rar.model.plan.ComposedKey;
import rar.model.plan.Contributions;
import rar.model.plan.FinancialPlan;
import rar.model.plan.MeasuredWeight;
import rar.model.plan.Member;
import rar.model.plan.Party;
import rar.model.plan.PartyKey;
import rar.model.plan.PlanArbitraries;
import rar.model.plan.PlanVariants;
import rar.model.schedule.Schedule;
import rar.simulation.distribution.BernoulliDistribution;
import rar.simulation.distribution.ConstantDistribution;
import rar.simulation.distribution.Distribution;
import rar.simulation.distribution.NormalDistribution;
import rar.simulation.distribution.UniformDistribution;
import rar.simulation.distribution.ZeroInflatedDistribution;
import rar.simulation.factor.ContributionCut;
import rar.simulation.factor.LatePayment;
import rar.simulation.factor.MemberLeaves;
import rar.simulation.factor.Payers;
import rar.simulation.factor.PopulationDrift;
import rar.simulation.factor.RiskFactor;
import rar.simulation.factor.RiskModel;
import rar.simulation.factor.Scope;
import rar.simulation.projection.Projection;

/** Random factors on contributions, and plans whose parties split theirs by any method. */
public final class ContributionRiskArbitraries {

    /** How the ids of the members of a {@link #wide} party begin. */
    public static final String WIDE = "wide-";

    private ContributionRiskArbitraries() {}

    /** Random plans under nothing but factors on contributions. */
    public static Arbitrary<Simulation> simulations() {
        return plans().flatMap(plan -> RiskArbitraries.models(factors(plan))
                .map(model -> Simulation.of(Projection.of(Schedule.of(plan)), model)));
    }

    /** Random plans whose parties split their contribution by any method; by independent rounding if it leaves no gap. */
    static Arbitrary<FinancialPlan> plans() {
        Arbitrary<AllocationMethod> methods = Arbitraries.of(AllocationMethod.all());
        return Combinators.combine(
                        PlanArbitraries.plansWithOpening(), methods.list().ofSize(4))
                .as(ContributionRiskArbitraries::withMethods)
                .map(ContributionRiskArbitraries::growing)
                .withoutEdgeCases();
    }

    /** Population can be drawn: some members share by weights. */
    static FinancialPlan growing(FinancialPlan plan) {
        Contributions all = plan.contributions();
        return all.parties().exists(party -> party.key() instanceof PartyKey.Agreed)
                        && all.parties()
                                .forAll(party -> party.members().size() < 2 || party.key() instanceof PartyKey.Agreed)
                ? withContributions(plan, PlanVariants.inProportion(all))
                : plan;
    }

    private static FinancialPlan withMethods(FinancialPlan plan, List<AllocationMethod> methods) {
        Contributions before = plan.contributions();
        Seq<Party> parties = before.parties()
                .zipWithIndex()
                .map(party -> party._1.key() instanceof PartyKey.Agreed
                        ? party._1
                        : party._1.withMethod(methods.get(party._2)));
        return withContributions(plan, before.withParties(parties));
    }

    private static FinancialPlan withContributions(FinancialPlan plan, Contributions contributions) {
        return plan.draft().withContributions(contributions).plan().getOrElse(plan);
    }

    /**
     * Plans of which one party has many members, some of equal weight or none, all of whom are late by themselves, so that
     * each one's share can be seen, and can grow apart and leave.
     */
    public static Arbitrary<Simulation> wideSimulations() {
        Arbitrary<Share> weights = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(Share.ZERO, Share.of(1, 3))),
                Tuple.of(3, Arbitraries.integers().between(1, 100_000).map(weight -> Share.of(weight, 10))));
        return Combinators.combine(
                        PlanArbitraries.plansWithOpening().withoutEdgeCases(),
                        weights.list().ofMinSize(1).ofMaxSize(24),
                        Arbitraries.of(AllocationMethod.all()),
                        Arbitraries.of(MoneyUnit.ORE, MoneyUnit.KRONA, MoneyUnit.TKR),
                        Arbitraries.integers().between(1, 12).set().ofMinSize(1),
                        Arbitraries.integers().between(0, 5))
                .as((plan, own, method, unit, months, base) -> measured(
                        wide(
                                plan,
                                Vector.ofAll(own).prepend(Share.of(1, 1)),
                                method,
                                unit,
                                Vector.ofAll(months).sorted()),
                        base))
                .flatMap(plan -> Combinators.combine(
                                growth(),
                                RiskArbitraries.months(),
                                leavings(),
                                Arbitraries.of(VacatedContribution.class))
                        .as((growth, late, leaves, rule) -> Simulation.of(
                                Projection.of(Schedule.of(plan)), apart(plan, growth, late, leaves, rule))));
    }

    private static RiskModel apart(
            FinancialPlan plan, Distribution growth, Distribution late, Distribution leaves, VacatedContribution rule) {
        Seq<String> all = members(plan.contributions().parties());
        return new RiskModel(
                "apart",
                "made up",
                Vector.of(
                        new PopulationDrift("drift", Scope.all(), Scope.all(), growth),
                        new LatePayment("late", Payers.members(all), Scope.all(), late),
                        new MemberLeaves("leaves", new Scope<>(all.take(2)), Scope.all(), leaves, 4, rule)));
    }

    /** The plan with a composed key of the party with many members, where {@code base} is more than 2: thirds of what there is. */
    private static FinancialPlan measured(FinancialPlan plan, int base) {
        Contributions before = plan.contributions();
        Party many = before.parties().last();
        if (base <= 2 || !many.members().head().id().startsWith(WIDE)) {
            return plan;
        }
        long least = plan.horizon()
                .eachYear()
                .map(year ->
                        before.partyAmounts(year).last().ore() / many.members().size())
                .min()
                .get();
        return withContributions(
                plan,
                before.withParties(before.parties()
                        .replace(
                                many,
                                many.withKey(PartyKey.composed(
                                                new Money(least * (base - 3) / 3),
                                                ComposedKey.Measure.of("inhabitants", Share.of(3, 4)),
                                                ComposedKey.Measure.of("needs", Share.of(1, 4))))
                                        .withMembers(many.members()
                                                .zipWithIndex()
                                                .map(member -> member._1
                                                        .withMeasured(
                                                                "inhabitants", MeasuredWeight.of(member._1.weight()))
                                                        .withMeasured("needs", MeasuredWeight.of(member._2 % 3))
                                                        .withWeight(Share.ZERO))))));
    }

    /** The plan with other contributions; as it is where these are none. */
    public static FinancialPlan wide(
            FinancialPlan plan, Seq<Share> weights, AllocationMethod method, MoneyUnit unit, Seq<Integer> months) {
        Contributions before = PlanVariants.inProportion(plan.contributions());
        before = before.withParties(before.parties().map(ContributionRiskArbitraries::withoutBase));
        Party last = before.parties().last();
        Party many = last.withMethod(method)
                .withKey(PartyKey.BY_WEIGHT)
                .withMembers(weights.zipWithIndex().map(weight -> Member.of(WIDE + weight._2, weight._1)));
        return withContributions(
                growing(plan),
                before.withTotals(before.totals().mapValues(total -> Money.of(total.ore() / unit.ore(), unit)))
                        .withParties(before.parties().replace(last, many))
                        .withUnit(unit)
                        .withInstalmentMonths(months));
    }

    /** What is left of the totals once they are rounded need not have room for base amounts. */
    private static Party withoutBase(Party party) {
        return party.key() instanceof ComposedKey composed
                ? party.withKey(new ComposedKey(Money.ZERO, TreeMap.empty(), composed.measures()))
                : party;
    }

    /** Cuts, lateness, leavings and drift, of parties and of members. */
    static Arbitrary<Function<String, RiskFactor>> factors(FinancialPlan plan) {
        Arbitrary<Scope<Integer>> years = RiskArbitraries.scope(plan.horizon().eachYear());
        Arbitrary<Scope<String>> members =
                RiskArbitraries.scope(members(plan.contributions().parties()));
        return Arbitraries.oneOf(
                cuts(plan, Arbitraries.of(false, true)),
                Combinators.combine(payers(plan), years, RiskArbitraries.months())
                        .as((p, y, late) -> id -> new LatePayment(id, p, y, late)),
                Combinators.combine(
                                members,
                                years,
                                leavings(),
                                Arbitraries.integers().between(0, MemberLeaves.LONGEST_NOTICE),
                                Arbitraries.of(VacatedContribution.class))
                        .as((m, y, leaves, notice, rule) -> id -> new MemberLeaves(id, m, y, leaves, notice, rule)),
                drift(plan));
    }

    /** Cuts of parties and of members. */
    static Arbitrary<Function<String, RiskFactor>> cuts(FinancialPlan plan, Arbitrary<Boolean> matched) {
        return Combinators.combine(
                        payers(plan), RiskArbitraries.scope(plan.horizon().eachYear()), shares(), matched)
                .as((p, y, cut, match) -> id -> new ContributionCut(id, p, y, cut, match));
    }

    /** Drift of some members or of all. */
    static Arbitrary<Function<String, RiskFactor>> drift(FinancialPlan plan) {
        Seq<Party> sharing =
                plan.contributions().parties().filter(party -> party.members().size() > 1);
        Seq<Party> growing = sharing.reject(party -> party.key() instanceof PartyKey.Agreed);
        if (growing.isEmpty() && sharing.nonEmpty()) {
            return cuts(plan, Arbitraries.of(false, true));
        }
        Seq<String> measures = growing.map(Party::key)
                .filter(key -> key instanceof ComposedKey)
                .flatMap(key -> ((ComposedKey) key).measures())
                .map(ComposedKey.Measure::id)
                .distinct();
        return Combinators.combine(
                        RiskArbitraries.scope(members(growing)),
                        RiskArbitraries.scope(measures),
                        RiskArbitraries.scope(plan.horizon().eachYear()),
                        growth())
                .as((m, k, y, g) -> id -> new PopulationDrift(id, m, k, y, g));
    }

    private static Seq<String> members(Seq<Party> parties) {
        return parties.flatMap(Party::members).map(Member::id);
    }

    /** Whole parties, some of them or all, or some members. */
    private static Arbitrary<Payers> payers(FinancialPlan plan) {
        Seq<Party> parties = plan.contributions().parties();
        Arbitrary<Payers> single = Arbitraries.of(members(parties).asJava())
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(some -> Payers.members(Vector.ofAll(some)));
        return Arbitraries.oneOf(RiskArbitraries.scope(parties.map(Party::id)).map(Payers::parties), single);
    }

    private static Arbitrary<Distribution> shares() {
        return Arbitraries.oneOf(
                Arbitraries.doubles().between(0, 1).map(ConstantDistribution::new),
                Arbitraries.doubles().between(0.1, 1).map(high -> new UniformDistribution(0, high)),
                Arbitraries.doubles()
                        .between(0, 1)
                        .map(p -> new ZeroInflatedDistribution(p, new UniformDistribution(0, 0.3))),
                Arbitraries.doubles().between(0, 1).map(BernoulliDistribution::new));
    }

    private static Arbitrary<Distribution> leavings() {
        return Arbitraries.oneOf(
                Arbitraries.doubles().between(0, 0.3).map(BernoulliDistribution::new),
                Arbitraries.of(0.0, 1.0).map(ConstantDistribution::new));
    }

    private static Arbitrary<Distribution> growth() {
        return Arbitraries.oneOf(
                Arbitraries.doubles().between(0.01, 0.05).map(sd -> new NormalDistribution(0.005, sd)),
                Arbitraries.doubles().between(-0.9, 1).map(ConstantDistribution::new),
                Arbitraries.just(new UniformDistribution(-0.5, 1)));
    }
}
