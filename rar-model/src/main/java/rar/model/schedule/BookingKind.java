package rar.model.schedule;

import io.vavr.control.Option;
import rar.model.message.MessageCode;
import rar.model.plan.Account;
import rar.model.plan.LineKind;

/**
 * What a booking is: the account it debits and the account it credits. Each has both, so assets equal equity,
 * provisions and liabilities after any bookings whatever.
 *
 * <p>The order is the order within a month: contributions, other income and interest, running costs, what moves with
 * them, investments, grants and their payouts, external funding of them.
 */
public enum BookingKind implements MessageCode {
    /** A contribution that is due is income and arrives. */
    CONTRIBUTION(Account.CASH, Account.EQUITY),
    /** A contribution that is due is income and does not arrive yet. */
    CONTRIBUTION_OUTSTANDING(Account.RECEIVABLES, Account.EQUITY),
    /** An outstanding contribution arrives. */
    CONTRIBUTION_ARREARS(Account.CASH, Account.RECEIVABLES),
    /** Other income. */
    INCOME(Account.CASH, Account.EQUITY),
    /** Income is earned that is received later. */
    INCOME_RECEIVABLE(Account.RECEIVABLES, Account.EQUITY),
    /** What was earned earlier is received. */
    RECEIVABLE_RECEIVED(Account.CASH, Account.RECEIVABLES),
    /** Income is received that is earned later. */
    INCOME_IN_ADVANCE(Account.CASH, Account.PREPAID_INCOME),
    /** What was received earlier is earned. */
    ADVANCE_EARNED(Account.PREPAID_INCOME, Account.EQUITY),
    /** Interest and other financial items; negative where they cost. */
    INTEREST(Account.CASH, Account.EQUITY),
    /** VAT is refunded. */
    VAT_REFUNDED(Account.CASH, Account.VAT_RECEIVABLE),
    /** Running costs. */
    COST(Account.EQUITY, Account.CASH),
    /** A cost is incurred that is paid later. */
    COST_PAYABLE(Account.EQUITY, Account.PAYABLES),
    /** What was incurred earlier is paid. */
    PAYABLE_PAID(Account.PAYABLES, Account.CASH),
    /** A cost is paid that is incurred later. */
    COST_IN_ADVANCE(Account.PREPAID_COST, Account.CASH),
    /** What was paid earlier is incurred. */
    ADVANCE_INCURRED(Account.EQUITY, Account.PREPAID_COST),
    /** VAT is paid on top of a net amount. */
    VAT_PAID(Account.VAT_RECEIVABLE, Account.CASH),
    /** Depreciation of fixed assets. */
    DEPRECIATION(Account.EQUITY, Account.FIXED_ASSETS),
    /** Receivables rise, or fall where negative. */
    RECEIVABLES_RISE(Account.RECEIVABLES, Account.CASH),
    /** Short-term liabilities rise, or fall where negative. */
    LIABILITIES_RISE(Account.CASH, Account.SHORT_TERM_LIABILITIES),
    /** A fixed asset is bought. */
    INVESTMENT(Account.FIXED_ASSETS, Account.CASH),
    /** A fixed asset is disposed of at book value. */
    DISPOSAL(Account.CASH, Account.FIXED_ASSETS),
    /** VAT is paid on top of the price of a fixed asset. */
    INVESTMENT_VAT_PAID(Account.VAT_RECEIVABLE, Account.CASH),
    /** VAT on fixed assets is refunded. */
    INVESTMENT_VAT_REFUNDED(Account.CASH, Account.VAT_RECEIVABLE),
    /** A grant is decided and expensed, where the policy is to expense at decision. */
    GRANT_DECIDED(Account.EQUITY, Account.PROVISIONS),
    /** A payout of a grant that was expensed at its decision. */
    PAYOUT(Account.PROVISIONS, Account.CASH),
    /** A payout that is expensed as it is consumed, or beyond its provision. */
    PAYOUT_EXPENSED(Account.EQUITY, Account.CASH),
    /** What is paid of a grant before it is decided on is prepaid, and negative as its decision makes it an expense. */
    PAYOUT_IN_ADVANCE(Account.PREPAID_COST, Account.PROVISIONS),
    /** VAT is paid on top of a payout. */
    PAYOUT_VAT_PAID(Account.VAT_RECEIVABLE, Account.CASH),
    /** VAT on payouts is refunded. */
    PAYOUT_VAT_REFUNDED(Account.CASH, Account.VAT_RECEIVABLE),
    /** What a grant will no longer use is given back to the result. */
    PROVISION_RELEASED(Account.PROVISIONS, Account.EQUITY),
    /** External funding is earned by what a project is paid, and is a claim (fordran) until it is paid. */
    FUNDING_EARNED(Account.RECEIVABLES, Account.EQUITY),
    /** A claim of external funding is paid. */
    FUNDING_PAID(Account.CASH, Account.RECEIVABLES);

    private final Account debit;
    private final Account credit;

    BookingKind(Account debit, Account credit) {
        this.debit = debit;
        this.credit = credit;
    }

    /** What a line of the budget books; nothing for a carried-over balance, which is a use of equity. */
    public static Option<BookingKind> of(LineKind kind) {
        return switch (kind) {
            case COST -> Option.some(COST);
            case INCOME -> Option.some(INCOME);
            case INTEREST -> Option.some(INTEREST);
            case DEPRECIATION -> Option.some(DEPRECIATION);
            case CARRIED_OVER -> Option.none();
        };
    }

    /** The account that a positive amount debits. */
    public Account debit() {
        return debit;
    }

    /** The account that a positive amount credits. */
    public Account credit() {
        return credit;
    }

    /** Whether it is VAT that is paid or refunded. */
    public boolean isVat() {
        return debit == Account.VAT_RECEIVABLE || credit == Account.VAT_RECEIVABLE;
    }

    /** Whether budget lines book it, alone or with the items of the opening balance. */
    public boolean isOfLine() {
        return compareTo(INCOME) >= 0 && compareTo(DEPRECIATION) <= 0;
    }

    /** What one öre booked adds to {@code account}: 1, -1 or 0. */
    public int effectOn(Account account) {
        int debited = account == debit ? 1 : 0;
        int credited = account == credit ? 1 : 0;
        return account.isAsset() ? debited - credited : credited - debited;
    }
}
