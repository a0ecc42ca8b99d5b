package rar.simulation.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import rar.simulation.engine.FundingStep.Condition;
import rar.simulation.projection.Projection;
import rar.simulation.scenario.AdditionalFunding;
import rar.simulation.scenario.Draw;

/** The part of a {@link Compilation} that is about interest, income from others and grants beyond the plan. */
final class FundingCompilation {

    private final Compilation compilation;
    private final Projection projection;
    private final Draws draws;
    private final List<EvenPayouts> beyondPlan = new ArrayList<>();

    FundingCompilation(Compilation compilation) {
        this.compilation = compilation;
        this.projection = compilation.projection;
        this.draws = compilation.draws;
    }

    /** Interest and other income of the plan that factors touch. */
    void income() {
        for (int y = 0; y < projection.years(); y++) {
            List<Draw> changes = draws.interest(compilation.year(y));
            if (!changes.isEmpty()) {
                for (int m = 12 * y; m < 12 * y + 12; m++) {
                    compilation.flows[m] -= projection.interest(m);
                }
                compilation.steps.add(new InterestStep(12 * y, changes, projection));
            }
        }
        projection.incomeLines().forEach(this::income);
    }

    private void income(String line) {
        List<Refusal> refusals = draws.refusalsOfLine(line);
        if (refusals.isEmpty()) {
            return;
        }
        long[] income = new long[projection.months()];
        for (int m = 0; m < income.length; m++) {
            income[m] = projection.income(line, m);
            compilation.flows[m] -= income[m];
        }
        List<Condition> conditions = refusals.stream()
                .map(refusal -> new Condition(refusal.month(compilation.horizon()), refusal.granted(), Refusal.REFUSED))
                .toList();
        compilation.steps.add(new FundingStep(income, conditions, draws.arrears(line)));
    }

    /** Funding that the plan does not count on, and applications beyond the grants that it foresees. */
    void grants() {
        draws.fundings().forEach(this::funding);
        compilation
                .horizon()
                .eachYear()
                .forEach(year -> draws.applications(year).forEach(this::applications));
        compilation.applicationRows = beyondPlan.size();
        compilation.beyondPlan = List.copyOf(beyondPlan);
    }

    /** How each grant beyond the plan is paid, in the order of the block's rows. */
    List<EvenPayouts> beyondPlan() {
        return beyondPlan;
    }

    private void funding(Funding funding) {
        AdditionalFunding factor = funding.factor();
        long[] income = funding.income(compilation.horizon());
        List<Condition> conditions = List.of(new Condition(0, funding.granted(), AdditionalFunding.NO_ANSWER));
        compilation.steps.add(new FundingStep(income, conditions, List.of(funding.arrears())));
        EvenPayouts payouts = payouts(
                compilation.horizon().indexOf(factor.over().first()),
                factor.over().length());
        compilation.steps.add(new FundedGrantStep(
                beyondPlan.size(),
                funding.granted(),
                factor.paidIfGranted().ore(),
                factor.paidIfRefused().ore(),
                payouts));
        beyondPlan.add(payouts);
    }

    private void applications(Applications of) {
        int first = 12 * (of.year() - compilation.horizon().firstYear());
        EvenPayouts payouts = payouts(first, of.factor().payoutMonths());
        compilation.steps.add(new ApplicationStep(beyondPlan.size(), of.number(), of.sizes(), payouts));
        beyondPlan.addAll(Collections.nCopies(of.sizes().size(), payouts));
    }

    /** As a planned grant is paid that is decided in {@code first}. */
    private EvenPayouts payouts(int first, int months) {
        boolean underClause = compilation.clauseCanApply();
        compilation.count(underClause);
        boolean unpaidAtEnd = projection.expensesAtDecision() && first + months > projection.months();
        return new EvenPayouts(first, months, underClause, unpaidAtEnd);
    }
}
