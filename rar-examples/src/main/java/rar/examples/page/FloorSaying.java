package rar.examples.page;

import rar.model.message.MessageCode;

/** What is said of a floor. */
public enum FloorSaying implements MessageCode {
    /** Between which amounts one that differs by month lies. */
    BY_MONTH,
    /** In any month, where cash is judged at month ends. */
    AT_MONTH_END,
    /** In any month, where it is judged within the month. */
    WITHIN_MONTH,
    /** In no month, where cash is judged at month ends. */
    AT_NO_MONTH_END,
    /** In no month, where it is judged within the month. */
    WITHIN_NO_MONTH
}
