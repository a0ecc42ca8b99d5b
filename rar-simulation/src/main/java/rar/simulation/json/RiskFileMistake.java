package rar.simulation.json;

import rar.model.message.Sayable;

/** What is wrong with a risk file, or with a model for one. */
enum RiskFileMistake implements Sayable {
    RISK_FILE_FORMAT,
    KIND_MISSING,
    DISTRIBUTION_TOO_DEEP,
    FACTOR_ID_TWICE,
    SCOPE_EMPTY,
    SCOPE_TWICE,
    MONTH_OF_PLAN,
    YEAR_OF_PLAN,
    PLAN_WITHOUT_PARTY,
    PLAN_WITHOUT_MEMBER,
    PLAN_WITHOUT_SHARING_MEMBER,
    PLAN_WITHOUT_MEASURE,
    PLAN_WITHOUT_COMMITMENT,
    PLAN_WITHOUT_UNFUNDED_COMMITMENT,
    PLAN_WITHOUT_LATER_COMMITMENT,
    PLAN_WITHOUT_INCOME,
    PLAN_WITHOUT_FUNDING,
    MODEL_BEYOND_FILE,
    MODEL_INEXACT
}
