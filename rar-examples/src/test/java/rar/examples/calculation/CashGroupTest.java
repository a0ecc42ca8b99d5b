package rar.examples.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rar.model.plan.Account;
import rar.model.schedule.BookingKind;

final class CashGroupTest {

    @ParameterizedTest
    @EnumSource
    void a_kind_of_booking_is_of_one_group_if_it_moves_cash_else_of_none(BookingKind kind) {
        assertThat(Arrays.stream(CashGroup.values()).filter(group -> group.has(kind)))
                .hasSize(Math.abs(kind.effectOn(Account.CASH)));
    }
}
