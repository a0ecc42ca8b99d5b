package rar.examples.phrase;

import rar.model.message.MessageCode;

/** A repair: payments to postpone or cut. */
public enum RepairPhrase implements MessageCode {
    /** The goals asked for, and what may be moved. */
    ASKED,
    /** The floor that has to be kept. */
    FLOOR,
    /** The floor and the readiness that have to be kept. */
    FLOOR_AND_READINESS,
    /** Payments stay in the plan. */
    WITHIN_PLAN,
    /** Payments may go to the year after the plan. */
    BEYOND_PLAN,
    /** Payments may be cut. */
    MAY_BE_CUT,
    /** Payments may not be cut. */
    NOT_CUT,
    /** Nothing has to be moved. */
    HOLDS,
    /** Postponing is not enough. */
    IMPOSSIBLE,
    /** Postponing and cutting is not enough. */
    IMPOSSIBLE_WITH_CUTS,
    /** A month end is out of reach, whatever is moved. */
    IMPOSSIBLE_MONTH,
    /** Month ends are out of reach together, whatever is moved. */
    IMPOSSIBLE_TOGETHER,
    /** Only parts of a tkr would do. */
    IMPOSSIBLE_IN_TKR,
    /** The search ended at its bounds. */
    NOT_FOUND,
    /** The amount to postpone. */
    POSTPONED,
    /** The amount to cut. */
    CUT,
    /** The amounts to postpone and to cut. */
    PARTLY_CUT,
    /** It is the smallest repair. */
    SMALLEST,
    /** It is the smallest repair that cuts nothing. */
    SMALLEST_WITHOUT_CUT,
    /** It is the smallest repair that cuts as little. */
    SMALLEST_OF_LEAST_CUT,
    /** It is not proved to be the smallest. */
    NOT_PROVED,
    /** The month ends that the bound rests on. */
    BINDING,
    /** One of them. */
    MONTH_END,
    /** Options that allow more. */
    ALLOW,
    /** Nothing more can be allowed. */
    CHANGE_PLAN,
    /** The lowest cash as planned. */
    LOWEST,
    /** The lowest cash as planned and repaired. */
    LOWEST_REPAIRED
}
