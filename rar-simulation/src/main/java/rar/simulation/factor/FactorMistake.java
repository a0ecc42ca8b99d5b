package rar.simulation.factor;

import rar.model.message.Sayable;

/** What of a risk factor a plan does not have, or has under the same id, or no file has a name for. */
enum FactorMistake implements Sayable {
    NO_YEAR,
    NO_MONTH,
    NO_PARTY,
    NO_MEMBER,
    NO_SHARING_MEMBER,
    NO_MEASURE,
    DRIFT_OF_AGREED,
    NO_COMMITMENT,
    NO_LATER_COMMITMENT,
    NO_INCOME_LINE,
    NO_FUNDING,
    FUNDING_LOST,
    FUNDING_OF_ITS_OWN,
    FUNDING_TWICE,
    ID_OF_LINE,
    ID_OF_COMMITMENT,
    ID_OF_FACTOR,
    CUSTOM_KIND
}
