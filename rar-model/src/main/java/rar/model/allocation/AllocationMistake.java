package rar.model.allocation;

import rar.model.message.Sayable;

/** Why a total cannot be divided as asked. */
enum AllocationMistake implements Sayable {
    METHOD_UNKNOWN,
    NOT_IN_UNITS,
    CANNOT_BE_DIVIDED,
    NO_CLAIMS,
    NO_WEIGHTS,
    MINIMA_BEYOND_TOTAL,
    MAXIMA_BELOW_TOTAL,
    WEIGHT_NEGATIVE,
    MINIMUM_NEGATIVE,
    MAXIMUM_BELOW_MINIMUM,
    SHARE_BELOW_MINIMUM,
    NO_ROOM,
    NO_ROOM_OF_TOTAL,
    BOTH_BOUNDS,
    KNOWS_NO_MAXIMA,
    MINIMA_BEYOND_WHOLE_PARTS
}
