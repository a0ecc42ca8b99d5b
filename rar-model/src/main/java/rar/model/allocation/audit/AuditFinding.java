package rar.model.allocation.audit;

import rar.model.message.Sayable;

/** What is found of a printed table and its rows. */
enum AuditFinding implements Sayable {
    /** The rows sum to the total. */
    ROWS_SUM,
    /** They do not. */
    GAP,
    /** Rounding alone does not explain the gap. */
    BEYOND_ROUNDING,
    /** A row carries some of the gap. */
    CARRIES,
    /** A row is not rounded to the nearest unit. */
    NOT_NEAREST,
    /** It may be, as its weight was rounded. */
    PERHAPS_NEAREST,
    /** The methods that give the printed amounts. */
    REPRODUCED,
    /** There is none. */
    NO_METHOD,
    /** Those that break a tie otherwise. */
    OTHER_TIE,
    /** Those that give them for weights that are printed alike. */
    WITHIN_WEIGHTS,
    /** More to divide would leave somebody less. */
    PARADOX
}
