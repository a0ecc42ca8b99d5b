package rar.model.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import rar.model.money.Money;
import rar.model.plan.Account;

/** Double entry: every kind of booking leaves both sides of the balance sheet equal. */
class BookingKindTest {

    @ParameterizedTest
    @EnumSource
    void both_sides_of_the_balance_sheet_move_by_the_same(BookingKind kind) {
        int assets = 0;
        int sources = 0;
        for (Account account : Account.values()) {
            int effect = kind.effectOn(account);
            assertThat(effect).isBetween(-1, 1);
            if (account.isAsset()) {
                assets += effect;
            } else {
                sources += effect;
            }
        }
        assertThat(assets).isEqualTo(sources);
        assertThat(kind.debit()).isNotEqualTo(kind.credit());
    }

    /** What one krona of each kind does to cash and to equity, as a bookkeeper knows it. */
    @ParameterizedTest
    @CsvSource({
        "CONTRIBUTION, 1, 1",
        "CONTRIBUTION_OUTSTANDING, 0, 1",
        "CONTRIBUTION_ARREARS, 1, 0",
        "INCOME, 1, 1",
        "INCOME_RECEIVABLE, 0, 1",
        "RECEIVABLE_RECEIVED, 1, 0",
        "INCOME_IN_ADVANCE, 1, 0",
        "ADVANCE_EARNED, 0, 1",
        "INTEREST, 1, 1",
        "VAT_REFUNDED, 1, 0",
        "COST, -1, -1",
        "COST_PAYABLE, 0, -1",
        "PAYABLE_PAID, -1, 0",
        "COST_IN_ADVANCE, -1, 0",
        "ADVANCE_INCURRED, 0, -1",
        "VAT_PAID, -1, 0",
        "DEPRECIATION, 0, -1",
        "RECEIVABLES_RISE, -1, 0",
        "LIABILITIES_RISE, 1, 0",
        "INVESTMENT, -1, 0",
        "DISPOSAL, 1, 0",
        "GRANT_DECIDED, 0, -1",
        "PAYOUT, -1, 0",
        "PAYOUT_EXPENSED, -1, -1",
        "PAYOUT_IN_ADVANCE, 0, 0",
        "INVESTMENT_VAT_PAID, -1, 0",
        "INVESTMENT_VAT_REFUNDED, 1, 0",
        "PAYOUT_VAT_PAID, -1, 0",
        "PAYOUT_VAT_REFUNDED, 1, 0",
        "PROVISION_RELEASED, 0, 1"
    })
    void cash_and_equity_move_as_a_bookkeeper_expects(BookingKind kind, int cash, int equity) {
        assertThat(kind.effectOn(Account.CASH)).isEqualTo(cash);
        assertThat(kind.effectOn(Account.EQUITY)).isEqualTo(equity);
    }

    @Test
    void a_negative_booking_moves_the_other_way() {
        Booking booking = new Booking(YearMonth.of(2024, 1), BookingKind.INTEREST, "interest", new Money(-7));
        assertThat(booking.effectOn(Account.CASH)).isEqualTo(new Money(-7));
        assertThat(booking.effectOn(Account.EQUITY)).isEqualTo(new Money(-7));
        assertThat(booking.effectOn(Account.PROVISIONS)).isEqualTo(Money.ZERO);
    }
}
