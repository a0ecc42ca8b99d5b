package rar.simulation.payout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rar.simulation.draw.Applications;
import rar.simulation.draw.Draws;
import rar.simulation.draw.Funding;
import rar.simulation.factor.AdditionalFunding;
import rar.simulation.kernel.Step;
import rar.simulation.payout.FundingPlan.Applied;
import rar.simulation.payout.FundingStep.Condition;
import rar.simulation.projection.Projection;

/** Compiles funding that the plan does not count on, and applications beyond the grants that it foresees. */
public final class FundingCompilation {

    private final Projection projection;
    private final boolean clauseCanApply;
    private final boolean decides;
    private final List<Step> steps = new ArrayList<>();
    private final List<BeyondPlan> beyondPlan = new ArrayList<>();
    private final List<Applied> applied = new ArrayList<>();
    private int rows;

    private FundingCompilation(Projection projection, boolean clauseCanApply, boolean decides) {
        this.projection = projection;
        this.clauseCanApply = clauseCanApply;
        this.decides = decides;
    }

    /**
     * Compiles what is beyond a plan.
     *
     * @param clauseCanApply whether contributions can fall short of the reservation clause's threshold
     * @param decides whether a rule decides on applications
     */
    public static FundingPlan compile(Projection projection, Draws draws, boolean clauseCanApply, boolean decides) {
        FundingCompilation all = new FundingCompilation(projection, clauseCanApply, decides);
        draws.fundings().forEach(all::funding);
        for (int y = 0; y < projection.years(); y++) {
            draws.applications(projection.firstYear() + y).forEach(all::applications);
        }
        return new FundingPlan(List.copyOf(all.steps), all.rows, List.copyOf(all.beyondPlan), List.copyOf(all.applied));
    }

    private void funding(Funding funding) {
        AdditionalFunding factor = funding.factor();
        long[] income = funding.income(projection.calendar());
        List<Condition> conditions = List.of(new Condition(0, funding.granted(), AdditionalFunding.NO_ANSWER));
        steps.add(new FundingStep(income, conditions, List.of(funding.arrears())));
        EvenPayouts payouts = payouts(
                projection.calendar().indexOf(factor.over().first()),
                factor.over().length());
        steps.add(new FundedGrantStep(
                rows,
                funding.granted(),
                factor.paidIfGranted().ore(),
                factor.paidIfRefused().ore(),
                payouts));
        beyondPlan.add(new BeyondPlan(rows, payouts));
        rows++;
    }

    private void applications(Applications of) {
        int firstMonth = 12 * (of.year() - projection.firstYear());
        Optional<EvenPayouts> payouts = decides
                ? Optional.empty()
                : Optional.of(payouts(firstMonth, of.factor().payoutMonths()));
        steps.add(new ApplicationStep(rows, of.number(), of.sizes(), payouts));
        for (int k = 0; k < of.sizes().size(); k++) {
            int row = rows + k;
            payouts.ifPresent(each -> beyondPlan.add(new BeyondPlan(row, each)));
        }
        if (decides) {
            applied.add(new Applied(of, firstMonth, rows));
        }
        rows += of.sizes().size();
    }

    /** As a planned grant is paid that is decided in {@code first}. */
    private EvenPayouts payouts(int first, int months) {
        boolean unpaidAtEnd = projection.expensesAtDecision() && first + months > projection.months();
        return new EvenPayouts(first, new PayoutShape.Even(months), clauseCanApply, unpaidAtEnd);
    }
}
