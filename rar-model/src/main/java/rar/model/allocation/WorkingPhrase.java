package rar.model.allocation;

import rar.model.message.Sayable;

/** How an allocation came about, of the whole and of each part. */
enum WorkingPhrase implements Sayable {
    /** What was divided, and how. */
    DIVIDED,
    /** The parts do not sum to it. */
    GAP,
    /** A part that nothing but its quota decides. */
    PART,
    /** A part by the whole of its quota and what remains. */
    PART_BY_REMAINDER,
    /** A part by its rounded share. */
    PART_BY_SHARE,
    /** A part by a divisor. */
    PART_BY_DIVISOR,
    /** There is nothing to round. */
    ALL_WHOLE,
    /** Where the units that are left over go. */
    UNITS_LEFT,
    /** Nothing ties the parts together. */
    ON_ITS_OWN,
    /** The shares are rounded before the parts. */
    SHARES_FIRST,
    /** A tie for steps of the shares. */
    AMONG_SHARES,
    /** Not everyone can have a unit. */
    FEWER_UNITS,
    /** The one divisor of a tie. */
    DIVISOR_OF_TIE,
    /** A divisor of an interval. */
    DIVISOR_BETWEEN,
    /** A divisor of an interval without an upper end. */
    DIVISOR_ABOVE,
    /** Years that were divided each on its own. */
    SUM_OF_YEARS,
    /** Who came before whom. */
    TIE,
    /** All who claim equally. */
    NAMES,
    /** The first of them, and how many more. */
    NAMES_AND_MORE,
    /** More to divide that leaves somebody less. */
    PARADOX
}
