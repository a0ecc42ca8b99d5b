package rar.simulation.scenario;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Violation;

/**
 * Something about the future that a plan takes as certain and that is not. Each touches one kind of flow, of all
 * parties, commitments or years or of those named, with a draw of its own for each of them.
 */
public sealed interface RiskFactor permits ContributionCut, CostInflation, LatePayment, ProjectDelay, ProjectOutturn {

    /** Months of delay or lateness beyond which no plan would speak of a delay. */
    int MOST_MONTHS = 60;

    /** The share of a grant beyond which no plan would speak of an overrun. */
    int MOST_OUTTURN = 10;

    /** Unique in the risk model; names its draws, so a factor that is renamed draws other numbers. */
    String id();

    /** What is drawn. */
    Distribution distribution();

    /** The value that leaves the plan as it is. */
    double asPlanned();

    /** The same factor, drawn from another distribution, which may not suit it: {@link #refusal} tells. */
    RiskFactor withDistribution(Distribution distribution);

    /** What is wrong with the distribution for this factor, if anything. */
    Option<String> refusal();

    /** What of this factor the plan does not have, under the factor's JSON pointer. */
    Seq<Violation> unknownTo(FinancialPlan plan, String pointer);
}
