package rar.simulation.factor;

import io.vavr.collection.Seq;
import java.util.function.Function;
import rar.model.membership.VacatedContribution;
import rar.model.plan.FinancialPlan;

/**
 * The flows of a plan that factors can touch, one method for each way. A factor answers {@link RiskFactor#touch} with what one
 * of them gives, so that a factor without an effect does not compile, and a new way has to be dealt with by everything that
 * computes flows.
 *
 * @param <T> what becomes of a touched flow
 */
public interface Flows<T> {

    /** The draw is the share of a payer's contributions of a year that is cut; the other parties match it or do not. */
    T cutContributions(RiskFactor factor, Payers payers, Scope<Integer> years, boolean matched);

    /** The draw is by how many months an instalment of a payer arrives late. */
    T delayContributions(RiskFactor factor, Payers payers, Scope<Integer> years);

    /** The draw is 1 if a member gives notice at the beginning of a year. */
    T endMembership(
            RiskFactor factor,
            Scope<String> members,
            Scope<Integer> years,
            int noticeMonths,
            VacatedContribution vacated);

    /** The draw is the growth of a member's weight in a year, by every measure where its party's key is composed. */
    default T growWeights(RiskFactor factor, Scope<String> members, Scope<Integer> years) {
        return growWeights(factor, members, Scope.all(), years);
    }

    /**
     * The draw is the growth of a member's weight in a year. Agreed amounts do not grow.
     *
     * @param measures of composed keys by which it grows; where any are named, weights that are no measure's do not grow
     */
    T growWeights(RiskFactor factor, Scope<String> members, Scope<String> measures, Scope<Integer> years);

    /**
     * The draw is by how many months all payouts of a commitment move.
     *
     * @param begunToo whether those of projects too that are paid in the plan's first month
     */
    T delayPayouts(RiskFactor factor, Scope<String> commitments, boolean begunToo);

    /** The draw is by how many months a commitment ends before its last planned payout. */
    T endPayouts(RiskFactor factor, Scope<String> commitments);

    /** The draw is the share of a commitment's payouts that is used. */
    T usePayouts(RiskFactor factor, Scope<String> commitments);

    /** The draw is the growth of running costs in a year, beyond the plan's. */
    T growCosts(RiskFactor factor, Scope<Integer> years);

    /** The draw is by what share the interest of a year differs from the plan's. */
    T changeInterest(RiskFactor factor, Scope<Integer> years);

    /** The draw is 1 where funding of the plan is granted; else a line of income does not come, and projects are cut. */
    T refuseFunding(ExternalFunding funding);

    /** The draw is 1 where funding beyond the plan is granted, 0 where it is refused; either brings flows of its own. */
    T addFunding(AdditionalFunding funding);

    /** The draw is how many applications for grants beyond the plan come in in a year. */
    T addApplications(NewApplications applications);

    /**
     * The draw is how many times amounts come on top of the plan that it does not have.
     *
     * @param amounts what is added to a plan, each with the draw that it is in proportion to
     */
    T addAmounts(RiskFactor factor, Function<FinancialPlan, ? extends Seq<AddedFlow>> amounts);
}
