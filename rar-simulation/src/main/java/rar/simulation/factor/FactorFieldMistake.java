package rar.simulation.factor;

import rar.model.message.Sayable;

/** What is wrong with the fields of a risk factor, whatever the plan. */
enum FactorFieldMistake implements Sayable {
    PAYERS_OF_TWO_KINDS,
    INCOME_OUT_OF_RANGE,
    PAID_IF_GRANTED_OUT_OF_RANGE,
    PAID_IF_REFUSED_OUT_OF_RANGE,
    PAYOUT_MONTHS,
    FUNDING_TOLD_BY_PLAN,
    FUNDING_OF_NOTHING,
    SHARE_IF_REFUSED
}
