package rar.examples.calculation;

import rar.model.message.MessageCode;
import rar.simulation.factor.AdditionalFunding;
import rar.simulation.factor.ContributionCut;
import rar.simulation.factor.CostInflation;
import rar.simulation.factor.CustomFactor;
import rar.simulation.factor.EarlyTermination;
import rar.simulation.factor.ExternalFunding;
import rar.simulation.factor.InterestChange;
import rar.simulation.factor.LatePayment;
import rar.simulation.factor.MemberLeaves;
import rar.simulation.factor.NewApplications;
import rar.simulation.factor.PopulationDrift;
import rar.simulation.factor.ProjectDelay;
import rar.simulation.factor.ProjectOutturn;
import rar.simulation.factor.RiskFactor;
import rar.simulation.factor.StartDelay;

/** What each kind of risk factor means, in words, and what its values count. */
enum AssumptionPhrase implements MessageCode {
    /** External funding beyond the plan. */
    ADDITIONAL_FUNDING(AdditionalFunding.class),
    /** A payer pays less. */
    CONTRIBUTION_CUT(ContributionCut.class),
    /** Costs grow otherwise. */
    COST_INFLATION(CostInflation.class),
    /** A factor of someone else's making. */
    CUSTOM_FACTOR(CustomFactor.class),
    /** A project ends early. */
    EARLY_TERMINATION(EarlyTermination.class),
    /** Planned external funding is granted or refused. */
    EXTERNAL_FUNDING(ExternalFunding.class),
    /** Interest comes out otherwise. */
    INTEREST_CHANGE(InterestChange.class),
    /** A payer pays late. */
    LATE_PAYMENT(LatePayment.class),
    /** A member leaves. */
    MEMBER_LEAVES(MemberLeaves.class),
    /** Applications beyond the plan. */
    NEW_APPLICATIONS(NewApplications.class),
    /** Members' weights grow apart. */
    POPULATION_DRIFT(PopulationDrift.class),
    /** A project runs late. */
    PROJECT_DELAY(ProjectDelay.class),
    /** A project uses less or more than its grant. */
    PROJECT_OUTTURN(ProjectOutturn.class),
    /** A project begins late. */
    START_DELAY(StartDelay.class);

    private final Class<? extends RiskFactor> kind;

    AssumptionPhrase(Class<? extends RiskFactor> kind) {
        this.kind = kind;
    }

    static AssumptionPhrase of(RiskFactor factor) {
        for (AssumptionPhrase phrase : values()) {
            if (phrase.kind.isInstance(factor)) {
                return phrase;
            }
        }
        throw new IllegalStateException("no words for a " + factor.getClass().getSimpleName());
    }
}
