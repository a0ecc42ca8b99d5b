package rar.simulation.factor;

import rar.model.message.Sayable;

/** Why a risk factor can change nothing in a plan, or changes what is probably not meant. */
enum FactorRemark implements Sayable {
    ALWAYS_AS_PLANNED,
    NO_INCOME_NO_PAYOUT,
    NOTHING_OWED,
    NO_RUNNING_COSTS,
    ENDS_BEYOND_PLAN,
    NO_INTEREST,
    NOTICE_IN_VAIN,
    NOTICE_OF_YEAR_IN_VAIN,
    NO_SIZE,
    NOT_SHARED,
    ALL_BEGUN,
    NOTHING_PAID,
    COMMITMENT_NOT_PAID,
    REFUSAL_WITHOUT_EFFECT,
    REFUSAL_FROM_FIRST_MONTH
}
