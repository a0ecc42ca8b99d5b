package rar.simulation.engine;

import io.vavr.Tuple2;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import rar.model.money.Money;
import rar.model.plan.Contributions;
import rar.model.plan.FinancialPlan;
import rar.model.plan.InstalmentTerms;
import rar.model.plan.PlanArbitraries;
import rar.model.plan.PlanDraft;
import rar.model.plan.PlannedGrant;
import rar.model.plan.ReservationClause;
import rar.model.schedule.Schedule;
import rar.simulation.projection.Projection;

/**
 * Random plans in which all payouts are under the reservation clause or none is, all months have instalments or one has,
 * years have no contributions, or the clause is as good as always or never met.
 */
public final class EdgePlans {

    private EdgePlans() {}

    /** Such plans under random models of their risks. */
    public static Arbitrary<Simulation> simulations() {
        return plans().flatMap(plan ->
                RiskArbitraries.models(plan).map(model -> Simulation.of(Projection.of(Schedule.of(plan)), model)));
    }

    private static Arbitrary<FinancialPlan> plans() {
        Arbitrary<Option<Boolean>> reserved = Arbitraries.of(Option.some(true), Option.some(false), Option.none());
        Arbitrary<Vector<Integer>> instalments = Arbitraries.of(
                Vector.rangeClosed(1, 12),
                Vector.of(1),
                Vector.of(12),
                InstalmentTerms.QUARTERLY.instalments().months().toVector());
        Arbitrary<Option<ReservationClause>> clauses = Arbitraries.of(
                Option.none(),
                Option.some(new ReservationClause(new Money(1))),
                Option.some(new ReservationClause(Money.ofTkr(900_000))));
        return Combinators.combine(
                        PlanArbitraries.plansWithOpening(),
                        reserved,
                        instalments,
                        clauses,
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(EdgePlans::reshaped)
                .withoutEdgeCases();
    }

    private static FinancialPlan reshaped(
            FinancialPlan plan,
            Option<Boolean> reserved,
            Vector<Integer> instalments,
            Option<ReservationClause> clause,
            boolean paid,
            boolean granted) {
        PlanDraft draft = plan.draft();
        Contributions before = draft.contributions();
        SortedMap<Integer, Money> totals = paid
                ? before.totals()
                : TreeMap.ofEntries(before.totals()
                        .map(year -> new Tuple2<>(year._1, year._1 % 2 == 0 ? Money.ZERO : year._2)));
        Contributions contributions = before.withTotals(totals).withInstalmentMonths(instalments);
        PlanDraft reshaped = draft.withContributions(contributions)
                .withProjects(draft.projects()
                        .map(project -> reserved.map(project::withReserved).getOrElse(project)))
                .withGrants((granted ? draft.grants() : Vector.<PlannedGrant>empty())
                        .map(grant -> reserved.map(grant::withReserved).getOrElse(grant)))
                .withoutReservation();
        return clause.map(reshaped::withReservation).getOrElse(reshaped).plan().getOrElse(plan);
    }
}
