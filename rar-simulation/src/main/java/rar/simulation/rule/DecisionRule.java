package rar.simulation.rule;

import rar.model.message.Message;

/**
 * How the association decides on the grants that its plan foresees (disponibelt för att besluta) and on applications
 * beyond them, when the time comes and things have not gone as planned. Rules are composed of each other; each sees only
 * what is known then.
 */
public sealed interface DecisionRule permits GrantAsPlanned, AllOrNothing, ScaledToGoals, Postpone, LeastOf {

    /** A decision put off to the next month. */
    long WAIT = -1;

    /** What is granted, in öre, 0 to {@link GrantRequest#asked}, or {@link #WAIT}. */
    long decide(GrantRequest request);

    /**
     * The same decision in several scenarios at once.
     *
     * @param granted is set, for each scenario, to what {@link #decide(GrantRequest)} grants in it
     */
    void decide(GrantRequests requests, double[] granted);

    /**
     * The same for those to whom a part is as little as nothing, which may be faster to find.
     *
     * @param granted is set, for each scenario, to all that is asked for where {@link #decide} grants it, else to less
     */
    default void decideOnAll(GrantRequests requests, double[] granted) {
        decide(requests, granted);
    }

    /** Whether it grants what the plan says, whatever happens. */
    default boolean isAsPlanned() {
        return false;
    }

    /** For how many months at most it puts a decision off. */
    int mostMonths();

    /** What the rule does, one of {@link RulePhrase}. */
    Message description();
}
