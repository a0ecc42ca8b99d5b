package rar.examples.starter;

import rar.model.message.MessageCode;

/** What to ask oneself of each of {@link StarterRisk}, what it begins with, and what a value means. */
enum StarterQuestion implements MessageCode {
    /** The question to ask of it. */
    STATE_CUTS_QUESTION,
    /** What it begins with. */
    STATE_CUTS_BEGINS,
    /** What a value means. */
    STATE_CUTS_MEANS,
    /** The question to ask of it. */
    PAID_LATE_QUESTION,
    /** What it begins with. */
    PAID_LATE_BEGINS,
    /** What a value means. */
    PAID_LATE_MEANS,
    /** The question to ask of it. */
    MUNICIPALITY_LEAVES_QUESTION,
    /** What it begins with. */
    MUNICIPALITY_LEAVES_BEGINS,
    /** What a value means. */
    MUNICIPALITY_LEAVES_MEANS,
    /** The question to ask of it. */
    PROJECTS_LATE_QUESTION,
    /** What it begins with. */
    PROJECTS_LATE_BEGINS,
    /** What a value means. */
    PROJECTS_LATE_MEANS,
    /** The question to ask of it. */
    PROJECTS_OUTTURN_QUESTION,
    /** What it begins with. */
    PROJECTS_OUTTURN_BEGINS,
    /** What a value means. */
    PROJECTS_OUTTURN_MEANS,
    /** The question to ask of it. */
    COSTS_GROW_QUESTION,
    /** What it begins with. */
    COSTS_GROW_BEGINS,
    /** What a value means. */
    COSTS_GROW_MEANS
}
