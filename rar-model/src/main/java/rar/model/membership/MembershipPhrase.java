package rar.model.membership;

import rar.model.message.MessageCode;

/** What is said of a member that leaves and of an association that ends. */
enum MembershipPhrase implements MessageCode {
    /** The member gives notice by the law. */
    NOTICE,
    /** The member gives notice by the charter. */
    NOTICE_BY_CHARTER,
    /** A number of years. */
    YEARS,
    /** A number of months. */
    MONTHS,
    /** A number of days. */
    DAYS,
    /** Years, months and days. */
    LENGTH,
    /** No notice at all. */
    NO_TIME,
    /** A kind of member is then missing. */
    LIQUIDATION,
    /** Every kind of member is still there. */
    GOES_ON,
    /** What becomes of the contribution. */
    VACATED,
    /** The shares of the parties hold no longer. */
    SHARES,
    /** What somebody has before and after. */
    CHANGE,
    /** What a member pays before and after. */
    PAYS,
    /** The assets at a month end. */
    ASSETS,
    /** What is owed. */
    OWED,
    /** Assets do not cover what is owed. */
    LACKING,
    /** Assets are left. */
    LEFT,
    /** What is lacking, and who makes it good by what. */
    SHORTFALL
}
