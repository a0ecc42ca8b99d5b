package rar.simulation.factor;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import rar.model.message.Message;
import rar.model.money.Components;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Remark;
import rar.model.plan.Violation;
import rar.simulation.distribution.Distribution;
import rar.simulation.rule.DecisionRule;

/**
 * Applications for new grants, beyond those the plan foresees, come in: how many in a year is drawn, and how large each
 * of them is. Each comes up in the first month of its year and is granted, or what a {@link DecisionRule} makes of it, is
 * paid evenly from its decision on, and stands under the reservation clause as planned grants do.
 *
 * @param years in which they are decided
 * @param payoutMonths over how many months each is paid, 1 to {@link #MOST_PAYOUT_MONTHS}
 * @param size of one application in kronor, rounded to whole ones
 * @param distribution how many there are in a year
 */
public record NewApplications(
        String id, Scope<Integer> years, int payoutMonths, Distribution size, Distribution distribution)
        implements RiskFactor {

    /** Applications in a year beyond which no board would decide on each. */
    public static final int MOST_APPLICATIONS = 100;

    /** @throws IllegalArgumentException if there are no months to pay in, or too many */
    public NewApplications {
        Components.present(NewApplications.class, id, years, size, distribution);
        FactorRules.requirePayoutMonths(payoutMonths);
    }

    /** None beside the grants that the plan foresees. */
    @Override
    public ValueDomain domain() {
        return ValueDomain.number(ExpectedValues.APPLICATIONS.message(), MOST_APPLICATIONS);
    }

    @Override
    public <T> T touch(Flows<T> flows) {
        return flows.addApplications(this);
    }

    @Override
    public Map<String, Message> refusals() {
        return FactorRules.refused("number", refusal())
                .merge(FactorRules.refused("size", sizeDomain().refusal(size)));
    }

    /** The values that the size of an application can have. */
    public ValueDomain sizeDomain() {
        return ValueDomain.kronor(ExpectedValues.SIZE.message(), size.quantile(0.5));
    }

    @Override
    public Seq<Violation> unknownTo(FinancialPlan plan, String pointer) {
        return years.unknown(FactorRules.yearsOf(plan), FactorMistake.NO_YEAR, pointer + "/years");
    }

    @Override
    public Seq<Remark> remarks(FinancialPlan plan, String pointer) {
        return Math.round(100 * size.greatestDrawn()) > 0
                ? Vector.empty()
                : Vector.of(Remark.at(pointer + "/size", FactorRemark.NO_SIZE.message()));
    }

    /** As many applications as there can be. */
    @Override
    public Seq<String> added(FinancialPlan plan) {
        int most = (int) Math.min(MOST_APPLICATIONS, distribution.greatestDrawn());
        return plan.horizon()
                .eachYear()
                .filter(years::covers)
                .flatMap(year -> Vector.range(0, most).map(k -> idOf(year, k)));
    }

    /** The id of the application in place {@code k} of a year, 0 being the first. */
    public String idOf(int year, int k) {
        return id + "-" + year + "-" + (k + 1);
    }

    @Override
    public NewApplications withDistribution(Distribution newDistribution) {
        return new NewApplications(id, years, payoutMonths, size, newDistribution);
    }
}
