package rar.simulation.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rar.simulation.engine.FundingStep.Condition;
import rar.simulation.projection.Projection;
import rar.simulation.scenario.AdditionalFunding;
import rar.simulation.scenario.Draw;

/** The part of a {@link Compilation} that is about interest, income from others and grants beyond the plan. */
final class FundingCompilation {

    private final Compilation compilation;
    private final Projection projection;
    private final Draws draws;
    private final boolean decides;
    private final List<BeyondPlan> beyondPlan = new ArrayList<>();
    private final List<GovernedGrant> applied = new ArrayList<>();
    private final List<Governance.Year> applications = new ArrayList<>();

    /** @param decides whether a rule decides on applications */
    FundingCompilation(Compilation compilation, boolean decides) {
        this.compilation = compilation;
        this.projection = compilation.projection;
        this.draws = compilation.draws;
        this.decides = decides;
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
        compilation.beyondPlan = List.copyOf(beyondPlan);
    }

    /** Applications on which a rule decides. */
    List<GovernedGrant> applied() {
        return applied;
    }

    /** The same by factor and year; {@code first} counts applications alone. */
    List<Governance.Year> applications() {
        return applications;
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
                compilation.applicationRows,
                funding.granted(),
                factor.paidIfGranted().ore(),
                factor.paidIfRefused().ore(),
                payouts));
        beyondPlan.add(new BeyondPlan(compilation.applicationRows, payouts));
        compilation.applicationRows++;
    }

    private void applications(Applications of) {
        int firstMonth = 12 * (of.year() - compilation.horizon().firstYear());
        int firstRow = compilation.applicationRows;
        compilation.applicationRows += of.sizes().size();
        if (!decides) {
            EvenPayouts payouts = payouts(firstMonth, of.factor().payoutMonths());
            compilation.steps.add(new ApplicationStep(firstRow, of.number(), of.sizes(), Optional.of(payouts)));
            for (int k = 0; k < of.sizes().size(); k++) {
                beyondPlan.add(new BeyondPlan(firstRow + k, payouts));
            }
            return;
        }
        compilation.steps.add(new ApplicationStep(firstRow, of.number(), of.sizes(), Optional.empty()));
        applications.add(new Governance.Year(
                of.factor().id(), of.year(), applied.size(), of.sizes().size()));
        PayoutShape shape = new PayoutShape.Even(of.factor().payoutMonths());
        for (int k = 0; k < of.sizes().size(); k++) {
            applied.add(new GovernedGrant(
                    of.id(k),
                    new GovernedGrant.Application(firstRow + k),
                    firstMonth,
                    shape,
                    compilation.clauseCanApply(),
                    List.of(),
                    List.of(),
                    List.of(),
                    new Refusals(List.of(), compilation.horizon())));
        }
    }

    /** As a planned grant is paid that is decided in {@code first}. */
    private EvenPayouts payouts(int first, int months) {
        boolean underClause = compilation.clauseCanApply();
        compilation.count(underClause);
        boolean unpaidAtEnd = projection.expensesAtDecision() && first + months > projection.months();
        return new EvenPayouts(first, new PayoutShape.Even(months), underClause, unpaidAtEnd);
    }
}
