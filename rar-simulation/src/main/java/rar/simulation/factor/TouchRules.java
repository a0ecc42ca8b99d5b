package rar.simulation.factor;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import rar.model.membership.VacatedContribution;
import rar.model.message.Message;
import rar.model.message.RefusedException;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Violation;

/** What one factor says that it touches, held against the values that each flow can take. */
final class TouchRules implements Flows<ValueDomain> {

    /** A flow that a factor touches: in whose name, and which values the flow can take. */
    private record Touch(RiskFactor factor, ValueDomain domain) {}

    private final RiskFactor factor;
    private final List<Touch> touches = new ArrayList<>();
    private final List<Function<FinancialPlan, ? extends Seq<AddedFlow>>> added = new ArrayList<>();

    TouchRules(RiskFactor factor) {
        Objects.requireNonNull(factor.id(), "the id of a factor is null");
        Objects.requireNonNull(factor.distribution(), () -> "the distribution of " + factor.id() + " is null");
        Objects.requireNonNull(factor.domain(), () -> "the domain of " + factor.id() + " is null");
        this.factor = factor;
        factor.touch(this);
    }

    /** @throws IllegalArgumentException if the factor cannot be one of a model; it says why */
    void require() {
        ValueDomain own = factor.domain();
        if (touches.isEmpty()) {
            throw broken("it touches no flow, so it would change nothing; touch one in touch(…)");
        }
        requireDrawn(own.refusal(factor.distribution()));
        touches.forEach(touch -> require(touch, own));
        requireCopies();
        factor.refusals().values().forEach(reason -> requireDrawn(Option.some(reason)));
    }

    private void require(Touch touch, ValueDomain own) {
        if (!touch.factor.equals(factor)) {
            throw broken("it touches a flow in the name of \"" + touch.factor.id()
                    + "\"; a factor touches flows in its own name");
        }
        if (touch.domain.asPlanned() != own.asPlanned() || own.asPlanned() != factor.asPlanned()) {
            throw broken("its value as planned is " + own.asPlanned()
                    + ", but the flow that it touches is as planned at " + touch.domain.asPlanned());
        }
        requireDrawn(touch.domain.refusal(factor.distribution()));
    }

    /** A copy with a distribution, such as stresses make, must be the same factor. */
    private void requireCopies() {
        RiskFactor copy = factor.withDistribution(factor.distribution());
        if (!copy.equals(factor)) {
            throw broken("withDistribution(…) of its own distribution gives another factor, not an equal one");
        }
    }

    private void requireDrawn(Option<Message> refusal) {
        refusal.forEach(reason -> {
            throw new RefusedException(
                    ValueMistake.OF_FACTOR.with("factor", factor.id()).with("reason", reason));
        });
    }

    /** What only who writes a factor can do wrong. */
    private IllegalArgumentException broken(String reason) {
        return new IllegalArgumentException(factor.id() + ": " + reason);
    }

    /** The years and months of what it adds that the plan does not have. */
    Seq<Violation> unknownTo(FinancialPlan plan, String pointer) {
        return Vector.ofAll(added).flatMap(each -> each.apply(plan)).flatMap(flow -> flow.unknownTo(plan, pointer));
    }

    private ValueDomain touched(RiskFactor by, ValueDomain values) {
        touches.add(new Touch(by, values));
        return values;
    }

    @Override
    public ValueDomain cutContributions(RiskFactor by, Payers payers, Scope<Integer> years, boolean matched) {
        return touched(by, ContributionCut.VALUES);
    }

    @Override
    public ValueDomain delayContributions(RiskFactor by, Payers payers, Scope<Integer> years) {
        return touched(by, ValueDomain.months());
    }

    @Override
    public ValueDomain endMembership(
            RiskFactor by, Scope<String> members, Scope<Integer> years, int noticeMonths, VacatedContribution vacated) {
        return touched(by, MemberLeaves.VALUES);
    }

    @Override
    public ValueDomain growWeights(RiskFactor by, Scope<String> members, Scope<String> measures, Scope<Integer> years) {
        return touched(by, PopulationDrift.VALUES);
    }

    @Override
    public ValueDomain delayPayouts(RiskFactor by, Scope<String> commitments, boolean begunToo) {
        return touched(by, ValueDomain.months());
    }

    @Override
    public ValueDomain endPayouts(RiskFactor by, Scope<String> commitments) {
        return touched(by, ValueDomain.months());
    }

    @Override
    public ValueDomain usePayouts(RiskFactor by, Scope<String> commitments) {
        return touched(by, ProjectOutturn.VALUES);
    }

    @Override
    public ValueDomain growCosts(RiskFactor by, Scope<Integer> years) {
        return touched(by, CostInflation.VALUES);
    }

    @Override
    public ValueDomain changeInterest(RiskFactor by, Scope<Integer> years) {
        return touched(by, InterestChange.VALUES);
    }

    @Override
    public ValueDomain refuseFunding(ExternalFunding funding) {
        return touched(funding, funding.domain());
    }

    @Override
    public ValueDomain addFunding(AdditionalFunding funding) {
        return touched(funding, funding.domain());
    }

    @Override
    public ValueDomain addApplications(NewApplications applications) {
        return touched(applications, applications.domain());
    }

    @Override
    public ValueDomain addAmounts(RiskFactor by, Function<FinancialPlan, ? extends Seq<AddedFlow>> amounts) {
        added.add(amounts);
        return touched(by, ValueDomain.units());
    }
}
