package rar.examples.calculation;

import io.vavr.collection.Vector;
import rar.model.message.MessageCode;
import rar.model.schedule.BookingKind;

/** What moves cash, in the columns of a liquidity plan: each kind of booking that does is of one group. */
enum CashGroup implements MessageCode {
    /** Contributions of members. */
    CONTRIBUTIONS(BookingKind.CONTRIBUTION, BookingKind.CONTRIBUTION_ARREARS),
    /** External funding of projects. */
    FUNDING(BookingKind.FUNDING_PAID),
    /** Other income. */
    INCOME(BookingKind.INCOME, BookingKind.RECEIVABLE_RECEIVED, BookingKind.INCOME_IN_ADVANCE),
    /** Interest. */
    INTEREST(BookingKind.INTEREST),
    /** Running costs. */
    COSTS(BookingKind.COST, BookingKind.PAYABLE_PAID, BookingKind.COST_IN_ADVANCE),
    /** VAT paid and refunded. */
    VAT(
            BookingKind.VAT_PAID,
            BookingKind.VAT_REFUNDED,
            BookingKind.INVESTMENT_VAT_PAID,
            BookingKind.INVESTMENT_VAT_REFUNDED,
            BookingKind.PAYOUT_VAT_PAID,
            BookingKind.PAYOUT_VAT_REFUNDED),
    /** Payouts to projects and grants. */
    PAYOUTS(BookingKind.PAYOUT, BookingKind.PAYOUT_EXPENSED),
    /** Fixed assets bought and disposed of. */
    INVESTMENTS(BookingKind.INVESTMENT, BookingKind.DISPOSAL),
    /** The change of receivables and short-term liabilities as a whole. */
    WORKING_CAPITAL(BookingKind.RECEIVABLES_RISE, BookingKind.LIABILITIES_RISE);

    private final Vector<BookingKind> kinds;

    CashGroup(BookingKind... kinds) {
        this.kinds = Vector.of(kinds);
    }

    boolean has(BookingKind kind) {
        return kinds.contains(kind);
    }
}
