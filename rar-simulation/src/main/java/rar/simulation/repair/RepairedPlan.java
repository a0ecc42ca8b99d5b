package rar.simulation.repair;

import io.vavr.Tuple2;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.money.Money;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Horizon;
import rar.model.plan.MonthRange;
import rar.model.plan.PayoutProfile;
import rar.model.plan.PlannedGrant;
import rar.model.plan.Project;
import rar.model.schedule.Commitment;
import rar.model.schedule.Schedule;

/** A plan in which payments have been moved, written as a board would: amounts by year where those say it all. */
final class RepairedPlan {

    private final Schedule schedule;
    private final FinancialPlan plan;
    private final Vector<RepairModel.Draw> draws;

    RepairedPlan(Schedule schedule, Vector<RepairModel.Draw> draws) {
        this.schedule = schedule;
        this.plan = schedule.plan();
        this.draws = draws;
    }

    FinancialPlan plan() {
        int projects = plan.projects().size();
        return plan.with(old -> old.withProjects(
                        old.projects().zipWith(schedule.commitments().take(projects), this::project))
                .withGrants(old.grants().zipWith(schedule.commitments().drop(projects), this::grant)));
    }

    private Project project(Project old, Commitment commitment) {
        Option<SortedMap<YearMonth, Money>> paid = paid(commitment);
        if (paid.isEmpty()) {
            return old;
        }
        Money less = commitment.amount().minus(Money.sum(paid.get().values()));
        Project repaid = old.withPayout(profile(paid.get(), old.run()));
        return old.total().map(total -> repaid.withTotal(total.minus(less))).getOrElse(repaid);
    }

    /** Amounts that are solved for stay as the plan as it was has settled them. */
    private PlannedGrant grant(PlannedGrant old, Commitment commitment) {
        Option<SortedMap<YearMonth, Money>> paid = paid(commitment);
        if (paid.isEmpty() && isOverdrawn(old, commitment)) {
            return old;
        }
        Money amount = paid.map(payments -> Money.sum(payments.values())).getOrElse(commitment.amount());
        return old.withAmount(amount)
                .withPayout(paid.map(payments -> profile(payments, old.run())).getOrElse(old.payout()));
    }

    /** Whether its payout names more than there was room for, so that no plan can give the amount. */
    private static boolean isOverdrawn(PlannedGrant grant, Commitment commitment) {
        return Money.sum(grant.payout().namedAmounts()).compareTo(commitment.amount()) > 0;
    }

    /** The payments of a commitment of which something is moved. */
    private Option<SortedMap<YearMonth, Money>> paid(Commitment commitment) {
        Vector<RepairModel.Draw> own =
                draws.filter(draw -> draw.payout().commitment().equals(commitment));
        return own.headOption().map(first -> {
            Horizon horizon = plan.horizon();
            long[] paid = RepairModel.paid(first.payout(), own);
            SortedMap<YearMonth, Money> later =
                    commitment.payouts().filterKeys(month -> horizon.indexOf(month) >= paid.length);
            return TreeMap.ofEntries(Vector.range(0, paid.length)
                            .filter(month -> paid[month] != 0)
                            .map(month -> new Tuple2<>(horizon.month(month), new Money(paid[month]))))
                    .merge(later);
        });
    }

    private static PayoutProfile profile(SortedMap<YearMonth, Money> payments, MonthRange run) {
        SortedMap<Integer, Money> sums = TreeMap.ofEntries(payments.toVector()
                .groupBy(payment -> payment._1.getYear())
                .map((year, paid) -> new Tuple2<>(year, Money.sum(paid.map(Tuple2::_2)))));
        PayoutProfile byYear = new PayoutProfile.ByYear(sums);
        return byYear.payments(Money.ZERO, run).equals(payments) ? byYear : new PayoutProfile.ByMonth(payments);
    }
}
