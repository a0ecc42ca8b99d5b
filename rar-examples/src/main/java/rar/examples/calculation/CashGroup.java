package rar.examples.calculation;

import io.vavr.control.Option;
import rar.model.message.MessageCode;
import rar.model.schedule.BookingKind;

/** What moves cash, in the columns of a liquidity plan. */
enum CashGroup implements MessageCode {
    /** Contributions of members. */
    CONTRIBUTIONS,
    /** External funding of projects. */
    FUNDING,
    /** Other income. */
    INCOME,
    /** Interest. */
    INTEREST,
    /** Running costs. */
    COSTS,
    /** VAT paid and refunded. */
    VAT,
    /** Payouts to projects and grants. */
    PAYOUTS,
    /** Fixed assets bought and disposed of. */
    INVESTMENTS,
    /** The change of receivables and short-term liabilities as a whole. */
    WORKING_CAPITAL;

    /** The group of a kind of booking; none if it does not move cash. */
    private static Option<CashGroup> of(BookingKind kind) {
        return switch (kind) {
            case CONTRIBUTION, CONTRIBUTION_ARREARS -> Option.some(CONTRIBUTIONS);
            case FUNDING_PAID -> Option.some(FUNDING);
            case INCOME, RECEIVABLE_RECEIVED, INCOME_IN_ADVANCE -> Option.some(INCOME);
            case INTEREST -> Option.some(INTEREST);
            case COST, PAYABLE_PAID, COST_IN_ADVANCE -> Option.some(COSTS);
            case VAT_PAID,
                    VAT_REFUNDED,
                    INVESTMENT_VAT_PAID,
                    INVESTMENT_VAT_REFUNDED,
                    PAYOUT_VAT_PAID,
                    PAYOUT_VAT_REFUNDED -> Option.some(VAT);
            case PAYOUT, PAYOUT_EXPENSED -> Option.some(PAYOUTS);
            case INVESTMENT, DISPOSAL -> Option.some(INVESTMENTS);
            case RECEIVABLES_RISE, LIABILITIES_RISE -> Option.some(WORKING_CAPITAL);
            case CONTRIBUTION_OUTSTANDING,
                    INCOME_RECEIVABLE,
                    ADVANCE_EARNED,
                    COST_PAYABLE,
                    ADVANCE_INCURRED,
                    DEPRECIATION,
                    GRANT_DECIDED,
                    PAYOUT_IN_ADVANCE,
                    PROVISION_RELEASED,
                    FUNDING_EARNED -> Option.none();
        };
    }

    boolean has(BookingKind kind) {
        return of(kind).contains(this);
    }
}
