package rar.model.published;

import rar.model.message.Sayable;

/** What is said of printed numbers and what stands behind them. */
enum PrintedPhrase implements Sayable {
    EXACTLY,
    AT_LEAST,
    MORE_THAN,
    AT_MOST,
    LESS_THAN,
    BETWEEN,
    ANY,
    HALF_UP,
    HALF_EVEN,
    TRUNCATED,
    ALLOCATED,
    NOT_IN_STEPS,
    PART_DIFFERS,
    PARTS_DIFFER,
    SUMMED,
    PARTS_SUM_OTHERWISE
}
