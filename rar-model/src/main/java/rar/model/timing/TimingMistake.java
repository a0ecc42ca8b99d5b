package rar.model.timing;

import rar.model.message.Sayable;

/** What is wrong with when money moves. */
enum TimingMistake implements Sayable {
    MONTHS_MISSING,
    MONTHS_NOT_RISING,
    MONTHS_REVERSED,
    PAYMENT_TOO_FAR,
    PAYMENT_MOVED_TOO_FAR,
    WEIGHTS_NOT_TWELVE,
    WEIGHT_OF_MONTH_NEGATIVE,
    WEIGHTS_ALL_ZERO,
    VAT_RATE,
    VAT_RATE_TOO_FINE,
    VAT_REFUNDED_AFTER
}
