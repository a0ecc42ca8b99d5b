package rar.simulation.draw;

import io.vavr.collection.Seq;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import rar.model.membership.VacatedContribution;
import rar.model.plan.FinancialPlan;
import rar.simulation.factor.AddedFlow;
import rar.simulation.factor.AdditionalFunding;
import rar.simulation.factor.ExternalFunding;
import rar.simulation.factor.Flows;
import rar.simulation.factor.NewApplications;
import rar.simulation.factor.Payers;
import rar.simulation.factor.RiskFactor;
import rar.simulation.factor.RiskModel;
import rar.simulation.factor.Scope;

/** The factors of a model by the flow that each touches, in the model's order. */
final class TouchedFlows implements Flows<TouchedFlows> {

    /** A factor that touches what payers pay in some years; what it does to cuts of others counts for cuts alone. */
    record ByPayer(RiskFactor factor, Payers payers, Scope<Integer> years, boolean matched) {}

    /** A factor by which members' weights grow in some years. */
    record Growth(RiskFactor factor, Scope<String> members, Scope<String> measures, Scope<Integer> years) {

        /** Whether a weight grows; that of no measure where the factor names none. */
        boolean covers(String measure) {
            return measure.isEmpty() ? measures.named().isEmpty() : measures.covers(measure);
        }
    }

    /** A factor by which members leave. */
    record Leaving(
            RiskFactor factor,
            Scope<String> members,
            Scope<Integer> years,
            int noticeMonths,
            VacatedContribution vacated) {}

    /** A factor that touches commitments; those that have begun by the plan's first month too, or not. */
    record ByCommitment(RiskFactor factor, Scope<String> commitments, boolean begunToo) {}

    /** A factor that touches some years. */
    record ByYear(RiskFactor factor, Scope<Integer> years) {}

    /** A factor that adds amounts to a plan. */
    record Adding(RiskFactor factor, Function<FinancialPlan, ? extends Seq<AddedFlow>> amounts) {}

    final List<ByPayer> cuts = new ArrayList<>();
    final List<ByPayer> lateContributions = new ArrayList<>();
    final List<Leaving> leavings = new ArrayList<>();
    final List<Growth> weights = new ArrayList<>();
    final List<ByCommitment> latePayouts = new ArrayList<>();
    final List<ByCommitment> terminations = new ArrayList<>();
    final List<ByCommitment> outturns = new ArrayList<>();
    final List<ByYear> costs = new ArrayList<>();
    final List<ByYear> interest = new ArrayList<>();
    final List<ExternalFunding> refusable = new ArrayList<>();
    final List<AdditionalFunding> added = new ArrayList<>();
    final List<NewApplications> applications = new ArrayList<>();
    final List<Adding> amounts = new ArrayList<>();
    private boolean changesAmounts;

    TouchedFlows(RiskModel model) {
        model.factors().forEach(factor -> factor.touch(this));
    }

    /** Whether any flow can have another amount than planned, not only another month. */
    boolean changeAmounts() {
        return changesAmounts;
    }

    private void noteChange(RiskFactor factor) {
        changesAmounts |= !factor.isAsPlanned();
    }

    @Override
    public TouchedFlows cutContributions(RiskFactor factor, Payers payers, Scope<Integer> years, boolean matched) {
        noteChange(factor);
        cuts.add(new ByPayer(factor, payers, years, matched));
        return this;
    }

    @Override
    public TouchedFlows delayContributions(RiskFactor factor, Payers payers, Scope<Integer> years) {
        lateContributions.add(new ByPayer(factor, payers, years, false));
        return this;
    }

    @Override
    public TouchedFlows endMembership(
            RiskFactor factor,
            Scope<String> members,
            Scope<Integer> years,
            int noticeMonths,
            VacatedContribution vacated) {
        noteChange(factor);
        leavings.add(new Leaving(factor, members, years, noticeMonths, vacated));
        return this;
    }

    @Override
    public TouchedFlows growWeights(
            RiskFactor factor, Scope<String> members, Scope<String> measures, Scope<Integer> years) {
        noteChange(factor);
        weights.add(new Growth(factor, members, measures, years));
        return this;
    }

    @Override
    public TouchedFlows delayPayouts(RiskFactor factor, Scope<String> commitments, boolean begunToo) {
        latePayouts.add(new ByCommitment(factor, commitments, begunToo));
        return this;
    }

    @Override
    public TouchedFlows endPayouts(RiskFactor factor, Scope<String> commitments) {
        terminations.add(new ByCommitment(factor, commitments, true));
        return this;
    }

    @Override
    public TouchedFlows usePayouts(RiskFactor factor, Scope<String> commitments) {
        noteChange(factor);
        outturns.add(new ByCommitment(factor, commitments, true));
        return this;
    }

    @Override
    public TouchedFlows growCosts(RiskFactor factor, Scope<Integer> years) {
        noteChange(factor);
        costs.add(new ByYear(factor, years));
        return this;
    }

    @Override
    public TouchedFlows changeInterest(RiskFactor factor, Scope<Integer> years) {
        noteChange(factor);
        interest.add(new ByYear(factor, years));
        return this;
    }

    @Override
    public TouchedFlows refuseFunding(ExternalFunding funding) {
        noteChange(funding);
        refusable.add(funding);
        return this;
    }

    @Override
    public TouchedFlows addFunding(AdditionalFunding funding) {
        noteChange(funding);
        added.add(funding);
        return this;
    }

    @Override
    public TouchedFlows addApplications(NewApplications factor) {
        noteChange(factor);
        applications.add(factor);
        return this;
    }

    @Override
    public TouchedFlows addAmounts(RiskFactor factor, Function<FinancialPlan, ? extends Seq<AddedFlow>> added) {
        noteChange(factor);
        amounts.add(new Adding(factor, added));
        return this;
    }
}
