package rar.examples.phrase;

import rar.model.message.MessageCode;

/** The breach probabilities of goals. */
public enum GoalRiskPhrase implements MessageCode {
    /** Of which plan the goals are. */
    GOALS_OF,
    /** A goal of the plan is breached. */
    BREACHED,
    /** The demand of the law is breached. */
    LAW_BREACHED,
    /** A goal stays open. */
    OPEN,
    /** Scenarios do not tell of a goal. */
    UNJUDGED,
    /** No goal is breached. */
    ALL_KEPT,
    /** No other goal is breached. */
    OTHERS_KEPT
}
