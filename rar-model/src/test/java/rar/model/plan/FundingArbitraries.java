package rar.model.plan;

import io.vavr.collection.Seq;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import rar.model.money.Share;

/** Random external funding of projects and grants: every basis, status and consequence, with claims of every kind. */
final class FundingArbitraries {

    private static final long MOST_ORE = 200_000_000;

    private FundingArbitraries() {}

    /** A plan with funding of about two in three of its projects and grants. */
    static Arbitrary<FinancialPlan> funded(FinancialPlan plan) {
        return Combinators.combine(
                        each(plan.projects().map(project -> funding(project.id(), plan.horizon(), false))),
                        each(plan.grants()
                                .map(grant -> funding(
                                        grant.id(),
                                        plan.horizon(),
                                        grant.amount().given().isEmpty()))))
                .as((projects, grants) -> plan.with(draft -> draft.withProjects(plan.projects()
                                .zipWith(
                                        projects,
                                        (project, funding) -> funding.map(project::withFunding)
                                                .getOrElse(project)))
                        .withGrants(plan.grants()
                                .zipWith(
                                        grants,
                                        (grant, funding) ->
                                                funding.map(grant::withFunding).getOrElse(grant)))));
    }

    private static Arbitrary<Vector<Option<ProjectFunding>>> each(Seq<Arbitrary<ProjectFunding>> fundings) {
        return Combinators.combine(
                        fundings.map(funding -> funding.optional(0.65).map(Option::ofOptional))
                                .toJavaList())
                .as(Vector::ofAll);
    }

    private static Arbitrary<ProjectFunding> funding(String project, Horizon horizon, boolean solved) {
        return Combinators.combine(
                        bases(horizon, solved),
                        PlanArbitraries.money(0, 2 * MOST_ORE).optional(0.4),
                        PlanArbitraries.money(0, MOST_ORE),
                        claims(),
                        Arbitraries.of(FundingStatus.class),
                        months(horizon).optional(0.4),
                        Arbitraries.integers().between(0, 30).optional(0.3),
                        Arbitraries.of(
                                solved
                                        ? Vector.of(Share.ONE).asJava()
                                        : Vector.of(Share.ONE, Share.ZERO, Share.of(2, 5), Share.of(1, 2))
                                                .asJava()))
                .as((basis, ceiling, before, claims, status, from, ended, ifRefused) -> {
                    ProjectFunding plain = ProjectFunding.of("fund-" + project, PayoutProfile.none())
                            .withName("Fund of " + project)
                            .withBasis(basis)
                            .withClaims(claims)
                            .withStatus(status)
                            .withPaidIfRefused(ifRefused);
                    ProjectFunding capped = ceiling.map(
                                    most -> plain.withCeiling(most.plus(before)).withEarnedBefore(before))
                            .orElse(plain);
                    ProjectFunding begun = from.map(capped::withFrom).orElse(capped);
                    YearMonth first = from.orElse(horizon.firstMonth());
                    return ended.map(later -> begun.withEnded(first.plusMonths(later)))
                            .orElse(begun);
                });
    }

    private static Arbitrary<FundingBasis> bases(Horizon horizon, boolean solved) {
        Arbitrary<FundingBasis> years = Arbitraries.maps(
                        Arbitraries.integers().between(horizon.firstYear(), horizon.lastYear() + 1),
                        PlanArbitraries.money(0, MOST_ORE))
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(amounts -> new FundingBasis.Agreed(new PayoutProfile.ByYear(TreeMap.ofAll(amounts))));
        Arbitrary<FundingBasis> months = Arbitraries.maps(months(horizon), PlanArbitraries.money(0, MOST_ORE))
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(amounts -> new FundingBasis.Agreed(new PayoutProfile.ByMonth(TreeMap.ofAll(amounts))));
        Arbitrary<FundingBasis> rates = Arbitraries.of(
                        Share.of(3, 4), Share.ONE, Share.of(1, 3), Share.of(4012, 10_000), Share.of(1, Long.MAX_VALUE))
                .map(FundingBasis.OfCost::new);
        return solved ? Arbitraries.oneOf(years, months) : Arbitraries.oneOf(rates, rates, years, months);
    }

    private static Arbitrary<YearMonth> months(Horizon horizon) {
        return Arbitraries.integers().between(0, horizon.months() + 5).map(horizon::month);
    }

    private static Arbitrary<ClaimTerms> claims() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 12).set().ofMinSize(1).ofMaxSize(12),
                        Arbitraries.integers().between(0, 8))
                .as((months, later) -> new ClaimTerms(Vector.ofAll(months).sorted(), later));
    }
}
