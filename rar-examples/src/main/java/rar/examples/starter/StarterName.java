package rar.examples.starter;

import rar.model.message.MessageCode;

/** What a starter calls its parts. */
enum StarterName implements MessageCode {
    /** The plan, {@code first} year to {@code last}. */
    PLAN,
    /** Where its figures are from. */
    SOURCE,
    /** The risks. */
    RISKS,
    /** Where they are from. */
    RISKS_SOURCE,
    /** The party of municipalities. */
    MUNICIPALITIES,
    /** One of them. */
    MUNICIPALITY,
    /** The party of the region. */
    REGION,
    /** Its member. */
    REGION_MEMBER,
    /** The state. */
    STATE,
    /** Its member. */
    STATE_MEMBER,
    /** The heading of office costs. */
    OFFICE,
    /** Personnel. */
    PERSONNEL,
    /** Premises. */
    PREMISES,
    /** The board and the audit. */
    BOARD,
    /** Interest. */
    INTEREST,
    /** A decided project. */
    PROJECT,
    /** A planned grant of a {@code year}. */
    GRANT
}
