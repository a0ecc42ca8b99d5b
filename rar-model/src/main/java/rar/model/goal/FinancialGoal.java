package rar.model.goal;

/** A financial goal (finansiellt mål) of an association, or a demand of the law on its finances. */
public sealed interface FinancialGoal permits DatedGoal, IndividualShare {

    /** What the goal demands, in one short sentence. */
    String demand();

    /** The same in Swedish, as a clause that follows on <i>målet att</i>. */
    String demandInSwedish();

    /** What the goal holds against its limit, in a word or two. */
    String measured();

    /** How the goal fares on {@code position}. */
    GoalAssessment assess(FinancialPosition position);
}
