package rar.simulation.factor;

import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.message.Message;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Remark;
import rar.model.plan.Violation;
import rar.simulation.distribution.Distribution;

/**
 * Something about the future that a plan takes as certain and that is not. Each touches one kind of flow, of all
 * parties, members, commitments or years or of those named, with a draw of its own for each of them.
 */
public sealed interface RiskFactor
        permits AdditionalFunding,
                ContributionCut,
                CostInflation,
                CustomFactor,
                EarlyTermination,
                ExternalFunding,
                InterestChange,
                LatePayment,
                MemberLeaves,
                NewApplications,
                PopulationDrift,
                ProjectDelay,
                ProjectOutturn,
                StartDelay {

    /** Months of delay or lateness beyond which no plan would speak of a delay. */
    int MOST_MONTHS = 60;

    /** The share of a grant beyond which no plan would speak of an overrun. */
    int MOST_OUTTURN = 10;

    /** Months of payouts beyond which no grant reaches. */
    int MOST_PAYOUT_MONTHS = 120;

    /** Unique in the risk model; names its draws, so a factor that is renamed draws other numbers. */
    String id();

    /** What is drawn; the first of them where there are several. */
    Distribution distribution();

    /** The values that its draws can have. */
    ValueDomain domain();

    /** What it touches: what one of the flows gives that it names. */
    <T> T touch(Flows<T> flows);

    /** The value that leaves the plan as it is. */
    default double asPlanned() {
        return domain().asPlanned();
    }

    /** Whether every draw leaves the plan as it is. */
    default boolean isAsPlanned() {
        return distribution().leastDrawn() == asPlanned() && distribution().greatestDrawn() == asPlanned();
    }

    /** Whether risk files have a name for its kind. */
    default boolean hasFileForm() {
        return true;
    }

    /** The same factor, drawn from another distribution, which may not suit it: {@link #refusal} tells. */
    RiskFactor withDistribution(Distribution distribution);

    /** What is wrong with the distribution for this factor, if anything. */
    default Option<Message> refusal() {
        return domain().refusal(distribution());
    }

    /** What is wrong with any of its distributions, by the fields of a file that hold them. */
    default Map<String, Message> refusals() {
        return FactorRules.refused("distribution", refusal());
    }

    /** What of this factor the plan does not have, under the factor's JSON pointer. */
    Seq<Violation> unknownTo(FinancialPlan plan, String pointer);

    /**
     * What of this factor the plan has and it still cannot touch, under the factor's JSON pointer: legal, and probably not
     * meant.
     */
    default Seq<Remark> remarks(FinancialPlan plan, String pointer) {
        return Vector.empty();
    }

    /** What it may add to the income and grants of a plan, by id. */
    default Seq<String> added(FinancialPlan plan) {
        return Vector.empty();
    }

    /** The external funding by id whose application it answers, if any; no other factor of the model may. */
    default Option<String> answers() {
        return Option.none();
    }
}
