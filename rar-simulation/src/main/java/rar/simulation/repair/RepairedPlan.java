package rar.simulation.repair;

import io.vavr.Tuple2;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.money.Money;
import rar.model.plan.FinancialPlan;
import rar.model.plan.FundingBasis;
import rar.model.plan.Horizon;
import rar.model.plan.MonthRange;
import rar.model.plan.PayoutProfile;
import rar.model.plan.PlannedGrant;
import rar.model.plan.Project;
import rar.model.plan.ProjectFunding;
import rar.model.schedule.Commitment;
import rar.model.schedule.FundedPayouts;
import rar.model.schedule.Schedule;

/** A plan in which payments have been moved, written as a board would: amounts by year where those say it all. */
final class RepairedPlan {

    private final RepairBase base;
    private final Schedule schedule;
    private final FinancialPlan plan;
    private final Vector<RepairDraw> draws;

    RepairedPlan(RepairBase base, Vector<RepairDraw> draws) {
        this.base = base;
        this.schedule = base.planned();
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
        Project moved = old.withPayout(profile(paid.get(), old.run()));
        Project repaid = commitment
                .funding()
                .map(funding -> moved.withFunding(followed(funding, commitment)))
                .getOrElse(moved);
        return old.total().map(total -> repaid.withTotal(total.minus(less))).getOrElse(repaid);
    }

    /** Amounts that are solved for stay as the plan as it was has settled them. */
    private PlannedGrant grant(PlannedGrant old, Commitment commitment) {
        Option<SortedMap<YearMonth, Money>> paid = paid(commitment);
        if (paid.isEmpty() && isOverdrawn(old, commitment)) {
            return old;
        }
        Money amount = paid.map(payments -> Money.sum(payments.values())).getOrElse(commitment.amount());
        PlannedGrant moved = old.withAmount(amount)
                .withPayout(paid.map(payments -> profile(payments, old.run())).getOrElse(old.payout()));
        return commitment
                .funding()
                .map(funding -> moved.withFunding(followed(funding, commitment)))
                .getOrElse(moved);
    }

    /** Whether its payout names more than there was room for, so that no plan can give the amount. */
    private static boolean isOverdrawn(PlannedGrant grant, Commitment commitment) {
        return Money.sum(grant.payout().namedAmounts()).compareTo(commitment.amount()) > 0;
    }

    /** The payments of a commitment of which something is moved. */
    private Option<SortedMap<YearMonth, Money>> paid(Commitment commitment) {
        Vector<RepairDraw> own = own(commitment);
        return own.headOption().map(first -> {
            Horizon horizon = plan.horizon();
            long[] paid = RepairDraw.paid(first.payout(), own);
            SortedMap<YearMonth, Money> later =
                    commitment.payouts().filterKeys(month -> horizon.indexOf(month) >= paid.length);
            return dated(paid).merge(later).merge(commitment.payouts().filterKeys(month -> !base.isOpen(month)));
        });
    }

    private Vector<RepairDraw> own(Commitment commitment) {
        return draws.filter(draw -> draw.payout().commitment().equals(commitment));
    }

    /** Amounts in öre by month of the plan, as far as they are not zero. */
    private SortedMap<YearMonth, Money> dated(long[] amounts) {
        return TreeMap.ofEntries(Vector.range(0, amounts.length)
                .filter(month -> amounts[month] != 0)
                .map(month -> new Tuple2<>(plan.horizon().month(month), new Money(amounts[month]))));
    }

    /** Funding whose agreed amounts follow what is moved; at a rate of cost it follows by itself. */
    private ProjectFunding followed(FundedPayouts funding, Commitment commitment) {
        Vector<RepairDraw> own = own(commitment);
        ProjectFunding terms = funding.terms();
        if (own.isEmpty() || terms.basis().rate().isDefined()) {
            return terms;
        }
        Horizon horizon = plan.horizon();
        long[] eligible = new MovedClaims(own.head().payout(), funding, horizon).eligible(own);
        SortedMap<YearMonth, Money> amounts = dated(eligible)
                .merge(terms.eligible(funding.agreed(), funding.run())
                        .filterKeys(month -> horizon.indexOf(month) >= eligible.length));
        ProjectFunding byYear = terms.withBasis(new FundingBasis.Agreed(new PayoutProfile.ByYear(sums(amounts))));
        return byYear.eligible(funding.agreed(), funding.run()).equals(amounts)
                ? byYear
                : terms.withBasis(new FundingBasis.Agreed(new PayoutProfile.ByMonth(
                        amounts.isEmpty() ? TreeMap.of(horizon.month(0), Money.ZERO) : amounts)));
    }

    private static PayoutProfile profile(SortedMap<YearMonth, Money> payments, MonthRange run) {
        PayoutProfile byYear = new PayoutProfile.ByYear(sums(payments));
        return byYear.payments(Money.ZERO, run).equals(payments) ? byYear : new PayoutProfile.ByMonth(payments);
    }

    private static SortedMap<Integer, Money> sums(SortedMap<YearMonth, Money> amounts) {
        return TreeMap.ofEntries(amounts.toVector()
                .groupBy(each -> each._1.getYear())
                .map((year, each) -> new Tuple2<>(year, Money.sum(each.map(Tuple2::_2)))));
    }
}
