package rar.model.comparison;

import rar.model.message.Sayable;

/** Why two plans cannot be compared. */
enum ComparisonMistake implements Sayable {
    NO_YEAR_TOGETHER
}
