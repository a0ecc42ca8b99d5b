package rar.model.sie;

/** What the movements of a year are known from. */
public enum Basis {
    /** Its vouchers: every row with all of its objects. */
    VOUCHERS,
    /** Its period balances: each account's total, and of it the part of each object. */
    PERIODS,
    /** Its result and balances alone: one amount a year, and of it the part of each object. */
    YEAR
}
