package rar.model.goal;

import rar.model.message.MessageCode;

/** How much a floor demands, where it is not one amount. In both languages what follows on <i>never below</i>. */
public enum FloorPhrase implements MessageCode {
    /** What {@code months} cost. */
    MONTHS_OF_COSTS,
    /** A {@code level} in some calendar {@code months}. */
    IN_MONTHS,
    /** What a {@code year} demands instead. */
    IN_YEAR,
    /** A {@code level} in most months, and {@code exceptions}. */
    WITH_EXCEPTIONS
}
