package rar.model.forecast;

import rar.model.message.MessageCode;

/** What properties of a plan are called where no file names them. */
public enum PropertyPhrase implements MessageCode {
    /** Several values of which there are none. */
    NOTHING,
    /** It is so. */
    YES,
    /** It is not so. */
    NO,
    /** What holds for all years that are not named. */
    ELSE,
    /** The index that amounts follow. */
    INDEX,
    /** The unit of amounts. */
    UNIT,
    /** From the month {@code first} to {@code last}. */
    MONTHS,
    /** Co-funding that is granted. */
    GRANTED,
    /** Co-funding that is not granted yet. */
    PENDING,
    /** Within {@code years}. */
    WITHIN,
    /** Amounts of a month. */
    MONTHLY,
    /** From the month {@code first} on. */
    FROM,
    /** To the month {@code last}. */
    TO,
    /** Between two months. */
    FROM_TO,
    /** In some months of the year. */
    IN_MONTHS,
    /** By weights of the months. */
    BY_WEIGHTS,
    /** In months of a year. */
    PAID_IN,
    /** In months of a year, counted by a year that begins otherwise. */
    PAID_IN_SHIFTED,
    /** Months afterwards. */
    AFTER,
    /** Months before. */
    BEFORE,
    /** VAT and when it is refunded. */
    REFUNDED,
    /** The rate at which funding is earned. */
    RATE,
    /** The most that is earned. */
    CEILING,
    /** What was earned before the plan. */
    EARNED_BEFORE,
    /** The months in which funding is claimed. */
    CLAIMED,
    /** How many months later a claim is paid. */
    PAID_LATER,
    /** The first month in which funding is earned. */
    EARNED_FROM,
    /** The month from which no more is earned. */
    ENDED,
    /** The share of payouts that is made without the funding. */
    PAID_IF_REFUSED,
    /** Members share by a weight each. */
    KEY_BY_WEIGHT,
    /** Members pay amounts that they have agreed on. */
    KEY_OF_AMOUNTS,
    /** What each member pays before anything is divided. */
    BASE,
    /** The same from a later year on. */
    BASE_FROM,
    /** What a list is printed to sum to. */
    PRINTED_TOTAL,
    /** What the weights by a measure are printed to sum to. */
    PRINTED_TOTAL_OF
}
