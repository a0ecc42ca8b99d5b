package rar.simulation.factor;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import rar.model.message.Message;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.plan.FinancialPlan;
import rar.model.plan.MonthRange;
import rar.model.plan.Remark;
import rar.model.plan.Violation;
import rar.simulation.distribution.Distribution;

/**
 * External funding that the plan does not count on is granted, 1, or refused, 0, and the association carries out
 * something else either way. Income and payouts are spread evenly over the same months; the payouts are decided in the
 * first of them, under the reservation clause as planned grants are.
 *
 * @param amount the income if it is granted
 * @param over the months, the first of them in the plan
 * @param arrears by how many whole months the income is received after the month it is earned in
 * @param paidIfGranted what is then paid out
 * @param distribution whether it is granted
 * @param paidIfRefused what is paid out instead if it is refused
 */
public record AdditionalFunding(
        String id,
        Money amount,
        MonthRange over,
        Distribution arrears,
        Money paidIfGranted,
        Distribution distribution,
        Money paidIfRefused)
        implements RiskFactor {

    /** The value between granted and refused. */
    public static final double NO_ANSWER = 0.5;

    /** @throws IllegalArgumentException if an amount is negative or too large, or there are too many months */
    public AdditionalFunding {
        Components.present(
                AdditionalFunding.class, id, amount, over, arrears, paidIfGranted, distribution, paidIfRefused);
        FactorRules.requireAmount(FactorFieldMistake.INCOME_OUT_OF_RANGE, amount);
        FactorRules.requireAmount(FactorFieldMistake.PAID_IF_GRANTED_OUT_OF_RANGE, paidIfGranted);
        FactorRules.requireAmount(FactorFieldMistake.PAID_IF_REFUSED_OUT_OF_RANGE, paidIfRefused);
        FactorRules.requirePayoutMonths(over.length());
    }

    /** Neither granted nor refused: the plan has no answer, and nothing happens. */
    @Override
    public ValueDomain domain() {
        return ValueDomain.answer(ExpectedValues.ANSWER_TO_FUNDING.message(), NO_ANSWER);
    }

    @Override
    public <T> T touch(Flows<T> flows) {
        return flows.addFunding(this);
    }

    @Override
    public Map<String, Message> refusals() {
        return RiskFactor.super
                .refusals()
                .merge(FactorRules.refused("arrears", ValueDomain.months().refusal(arrears)));
    }

    @Override
    public Seq<Violation> unknownTo(FinancialPlan plan, String pointer) {
        return FactorRules.outside(over.first(), plan, pointer + "/over/from");
    }

    @Override
    public Seq<Remark> remarks(FinancialPlan plan, String pointer) {
        return amount.plus(paidIfGranted).plus(paidIfRefused).ore() > 0
                ? Vector.empty()
                : Vector.of(Remark.at(pointer, FactorRemark.NO_INCOME_NO_PAYOUT.message()));
    }

    /** What is carried out either way, by the factor's own id. */
    @Override
    public Seq<String> added(FinancialPlan plan) {
        return Vector.of(id);
    }

    @Override
    public AdditionalFunding withDistribution(Distribution newDistribution) {
        return new AdditionalFunding(id, amount, over, arrears, paidIfGranted, newDistribution, paidIfRefused);
    }
}
