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
    INPUTS_NOTE,
    /** The median. */
    MEDIAN,
    /** Cash as planned. */
    AS_PLANNED,
    /** The margin of the quantile that one scenario of twenty is under. */
    MARGIN_OF_LOWEST,
    /** The breach probability of a month. */
    BREACH,
    /** The lower end of an interval. */
    LOW,
    /** The upper end of an interval. */
    HIGH,
    /** Too few scenarios lie beyond a quantile, or tell anything. */
    TOO_FEW,
    /** The number of scenarios whose first breach it is. */
    FIRST_BREACHES,
    /** Their share of all scenarios. */
    SHARE_OF_SCENARIOS,
    /** The share of scenarios with a breach until a month. */
    UNTIL_THEN,
    /** Any month of the plan. */
    ANY_MONTH,
    /** The accepted risk. */
    ACCEPTED,
    /** The largest grant that is safe. */
    SAFE,
    /** The smallest grant that is not. */
    TOO_MUCH,
    /** How far the two are apart. */
    BETWEEN,
    /** What of a grant is paid after the plan. */
    PAID_AFTER,
    /** The breach probability with the safe grant. */
    RISK_WITH_SAFE,
    /** Nothing can be committed. */
    NOTHING,
    /** A grant is too much that is not known. */
    NOT_KNOWN,
    /** The payout goes on beyond the plan. */
    NOT_ASSESSED,
    /** A risk factor. */
    FACTOR,
    /** What a factor does. */
    MEANING,
    /** What its values count. */
    COUNTED_IN,
    /** The mean. */
    MEAN,
    /** The least that is drawn. */
    LEAST,
    /** The most that is drawn. */
    MOST,
    /** Factors depend on each other. */
    DEPENDENT,
    /** Factors do not. */
    INDEPENDENT,
    /** What is measured of scenarios. */
    MEASURE,
    /** A value. */
    VALUE,
    /** The breach probability. */
    BREACH_ANY,
    /** The median of the lowest cash. */
    LOWEST_MEDIAN,
    /** Its hundredth part. */
    LOWEST_RARE,
    /** The expected shortfall. */
    SHORTFALL,
    /** The chart of cash. */
    CASH_CHART,
    /** The chart of the fan. */
    FAN_CHART,
    /** How the fan is to be read. */
    FAN_NOTE,
    /** How the sheet of risk is to be read. */
    RISK_NOTE,
    /** How the sheet of capacity is to be read. */
    CAPACITY_NOTE,
    /** How the sheet of assumptions is to be read. */
    ASSUMPTIONS_NOTE,
    /** What the sheet of charts is. */
    CHARTS_NOTE
}
