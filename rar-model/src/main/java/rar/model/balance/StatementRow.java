package rar.model.balance;

import rar.model.message.Message;
import rar.model.message.MessageCode;

/** The name of a row of a budget, balance sheet or other statement, as operating plans print it. */
public enum StatementRow implements MessageCode {
    /** A row that the plan, or another file, gives its {@code name}. */
    NAMED,
    /** Contributions of members (medlemsinsatser). */
    CONTRIBUTIONS,
    /** Grants expensed (beviljade projekt). */
    GRANTS,
    /** What remains of decisions before the plan. */
    REMAINING_BEFORE,
    /** What is paid in {@code year} of decisions before the plan. */
    PAID_BEFORE,
    /** What is paid of the grant of that {@code name}. */
    PAID,
    /** What is taken back of the grant of that {@code name}, as it is not needed. */
    TAKEN_BACK,
    /** The opening balance (ingående balans). */
    OPENING_BALANCE,
    /** Investments and disposals (investeringar och avyttringar). */
    ASSET_EVENTS,
    /** Cash that the bank has and bookings do not explain. */
    BANK_DIFFERENCE,
    /** What is paid beyond what was granted. */
    OVERRUNS,
    /** Provisions taken back, as less is paid than was granted. */
    RELEASED,
    /** Fixed assets (anläggningstillgångar). */
    FIXED_ASSETS,
    /** Receivables (kundfordringar och övriga fordringar). */
    RECEIVABLES,
    /** Cash (kassa och bank). */
    CASH,
    /** Receivables and cash (omsättningstillgångar). */
    CURRENT_ASSETS,
    /** All assets. */
    ASSETS,
    /** Equity (eget kapital). */
    EQUITY,
    /** Provisions (avsättningar). */
    PROVISIONS,
    /** Long-term liabilities (långfristiga skulder). */
    LONG_TERM_LIABILITIES,
    /** Short-term liabilities (kortfristiga skulder). */
    SHORT_TERM_LIABILITIES,
    /** All liabilities. */
    LIABILITIES,
    /** Equity, provisions and liabilities. */
    EQUITY_AND_LIABILITIES,
    /** Costs and income of the plan that were paid before it. */
    PREPAID_BEFORE,
    /** Costs paid before they are incurred. */
    PREPAID_COST,
    /** VAT that is to be refunded. */
    VAT_RECEIVABLE,
    /** Costs incurred and not paid. */
    PAYABLES,
    /** Income received before it is earned. */
    PREPAID_INCOME;

    /** The name of a row that a file gives. */
    public static Message named(String name) {
        return Message.of(NAMED).with("name", name);
    }
}
