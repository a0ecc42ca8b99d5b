package rar.examples.calculation;

import rar.model.message.MessageCode;

/** Headings, names of rows and explanations of a workbook. */
enum CalculationPhrase implements MessageCode {
    /** The heading of a column: Month. */
    MONTH,
    /** What there is as a month or the plan begins. */
    OPENING,
    /** Cash at a month end. */
    CLOSING,
    /** Cash after all payments of a month and before any receipt. */
    BEFORE_RECEIPTS,
    /** What earmarked funds hold together. */
    SET_ASIDE,
    /** The liquidity floor. */
    FLOOR,
    /** One floor of several. */
    FLOOR_NUMBER,
    /** How far above a limit. */
    MARGIN,
    /** The margin above one floor of several. */
    MARGIN_NUMBER,
    /** The margin above the floor that is nearest to being broken. */
    LEAST_MARGIN,
    /** The kind of a booking. */
    BOOKING,
    /** What a booking stems from. */
    SOURCE,
    /** A sum of all. */
    TOTAL,
    /** The sum of a kind of booking. */
    SUM_OF,
    /** The sum of a group of the budget. */
    SUBTOTAL,
    /** The result. */
    RESULT,
    /** The result before any use of equity of earlier years. */
    RESULT_BEFORE_EQUITY,
    /** Equity as a year begins. */
    EQUITY_BEFORE,
    /** What a year adds to equity. */
    RESULT_OF_YEAR,
    /** What earmarked funds hold of cash. */
    THEREOF_SET_ASIDE,
    /** What comes into a fund. */
    FUND_IN,
    /** What a fund pays. */
    FUND_OUT,
    /** The balance of a fund. */
    FUND_BALANCE,
    /** A member. */
    MEMBER,
    /** A financing party. */
    PARTY,
    /** The month in which an instalment is due. */
    DUE,
    /** The month in which an instalment is paid. */
    PAID,
    /** An amount. */
    AMOUNT,
    /** A project or planned grant. */
    PROJECT,
    /** The number of a project. */
    NUMBER,
    /** The area of a project. */
    AREA,
    /** The last day of a project. */
    ENDS,
    /** The month of a decision. */
    DECIDED,
    /** Decided before the plan. */
    BEFORE_PLAN,
    /** What is paid from the plan's first month on. */
    TO_PAY,
    /** What the plan pays. */
    PAID_IN_PLAN,
    /** What is taken back, as funding is lost. */
    LAPSED,
    /** What is left to be paid after the plan. */
    AFTER_PLAN,
    /** A financial goal. */
    GOAL,
    /** A demand of the law. */
    BY_LAW,
    /** Whether a goal is kept. */
    VERDICT,
    /** The amount that a goal names. */
    LIMIT,
    /** What the reader should know besides. */
    REMARK,
    /** What has to be nothing. */
    IDENTITY,
    /** By how much it is not. */
    DIFFERENCE,
    /** The two sides of the balance sheet. */
    BALANCES,
    /** Cash by year and by month. */
    CASH_AGREES,
    /** The result of a year, in both. */
    RESULT_AGREES,
    /** Contributions by year and by instalment. */
    INVOICES_AGREE,
    /** The version of the program. */
    VERSION,
    /** The seed of the scenarios. */
    SEED,
    /** The number of scenarios. */
    SCENARIOS,
    /** How scenarios are drawn. */
    SAMPLING,
    /** In how many independent parts. */
    REPLICATIONS,
    /** The confidence of the intervals. */
    CONFIDENCE,
    /** What follows a change. */
    SUMMARY_NOTE,
    /** What the sheet of contributions is. */
    CONTRIBUTIONS_NOTE,
    /** What the sheet of invoices is. */
    INVOICES_NOTE,
    /** How the budget is to be read. */
    BUDGET_NOTE,
    /** How the balance plan is computed. */
    BALANCE_NOTE,
    /** How the liquidity plan is computed. */
    LIQUIDITY_NOTE,
    /** What the sheet of projects is. */
    PROJECTS_NOTE,
    /** Which goals follow a change. */
    GOALS_NOTE,
    /** How funds are computed. */
    FUNDS_NOTE,
    /** What the sheet of flows is. */
    FLOWS_NOTE,
    /** What the sheet of inputs is. */
    INPUTS_NOTE
}
