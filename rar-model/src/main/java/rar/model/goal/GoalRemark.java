package rar.model.goal;

import rar.model.message.MessageCode;

/** Why a goal cannot be judged, or what a reader should know of its verdict besides. */
public enum GoalRemark implements MessageCode {
    /** Without an opening balance neither cash nor equity is known. */
    NO_OPENING_BALANCE,
    /** The goal breaks, and cash is least in {@code month}. */
    LOWEST_IN,
    /** The months that a decision may wait go beyond the plan's end for every month. */
    NO_WINDOW_INSIDE_HORIZON,
    /** The months that a decision may wait go beyond the plan's end for those after {@code month}. */
    NOT_JUDGED_AFTER,
    /** The reservation clause adjusts grants. */
    RESERVATION_IN_FORCE,
    /** Equity is negative at the end of {@code year}, and the years of its recovery go beyond the plan's end. */
    RECOVERY_BEYOND_HORIZON,
    /** No project funds are paid, so no share of them is known. */
    NO_FUNDS_PAID,
    /** The share lies between {@code least} and {@code most} per cent, as the direction of {@code unknown} is not known. */
    DIRECTION_UNKNOWN,
    /** The table of ceilings is empty. */
    NO_CEILINGS,
    /** No step of the table covers {@code contributions}. */
    NO_CEILING_FOR
}
