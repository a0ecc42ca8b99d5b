package rar.model.balance;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import rar.model.plan.Account;
import rar.model.plan.FinancialPlan;
import rar.model.plan.PlanArbitraries;
import rar.model.schedule.Booking;
import rar.model.schedule.Schedule;

/** Cash within the month, against a loop over the bookings of the month. */
class PaymentsTest {

    @Property(tries = 150, seed = "20260803")
    void before_its_receipts_a_month_has_paid_every_booking_that_lowers_cash(@ForAll("plans") FinancialPlan plan) {
        BalancePlan balance = BalancePlan.of(Schedule.of(plan));
        long begins = balance.opening().cash().ore();
        for (int m = 0; m < balance.months(); m++) {
            long lowest = begins;
            long end = begins;
            for (Booking booking : balance.schedule().bookings()) {
                if (booking.month().equals(balance.month(m))) {
                    long effect = booking.effectOn(Account.CASH).ore();
                    end += effect;
                    lowest += effect < 0 ? effect : 0;
                }
            }
            assertThat(balance.beforeReceiptsOre(m)).isEqualTo(lowest);
            assertThat(balance.cashOre(m)).isEqualTo(end);
            begins = end;
        }
    }

    @Provide
    Arbitrary<FinancialPlan> plans() {
        return PlanArbitraries.plansWithOpening();
    }
}
