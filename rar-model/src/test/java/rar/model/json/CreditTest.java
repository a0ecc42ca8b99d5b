package rar.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import rar.model.balance.BalancePlan;
import rar.model.followup.FollowUp;
import rar.model.followup.Outcome;
import rar.model.money.Money;
import rar.model.plan.Account;
import rar.model.plan.FinancialPlan;
import rar.model.schedule.Schedule;

/** Costs and payouts that are meant to be less than zero: they raise result and cash by what they say. */
class CreditTest {

    private static final FinancialPlan PLAN = PlanReader.read(Path.of("src", "test", "resources", "outcome-plan.json"))
            .get();

    @Test
    void a_cost_that_is_paid_back_raises_result_and_cash_by_what_is_paid_back() {
        Outcome cost = outcome("\"lines\": {\"office\": {\"amounts\": {\"2024-03\": \"40 tkr\"}}}");
        Outcome credit =
                outcome("\"lines\": {\"office\": {\"amounts\": {\"2024-03\": \"-638 tkr\"}, \"credit\": true}}");

        assertThat(cash(credit).minus(cash(cost))).isEqualTo(Money.ofTkr(678));
        assertThat(equity(credit).minus(equity(cost))).isEqualTo(Money.ofTkr(678));
    }

    @Test
    void what_a_project_pays_back_is_cash_again_and_may_be_paid_out_again() {
        Outcome paid = outcome("\"payouts\": {\"bridge\": {\"amounts\": {\"2024-02\": \"700 tkr\"}}}");
        Outcome repaid = outcome("\"payouts\": {\"bridge\": {\"amounts\": {\"2024-02\": \"700 tkr\", \"2024-05\":"
                + " \"-100 tkr\"}, \"credit\": true}}");
        Outcome closed = outcome("\"payouts\": {\"bridge\": {\"amounts\": {\"2024-02\": \"700 tkr\", \"2024-05\":"
                + " \"-100 tkr\"}, \"credit\": true, \"finished\": true}}");

        assertThat(to("2024-06", repaid, Account.CASH).minus(to("2024-06", paid, Account.CASH)))
                .isEqualTo(Money.ofTkr(100));
        // what is repaid stands in the provisions, as the project may still use it
        assertThat(to("2024-06", repaid, Account.PROVISIONS).minus(to("2024-06", paid, Account.PROVISIONS)))
                .isEqualTo(Money.ofTkr(100));
        // until it is finished: then all that is left, 2 000 less 600, is released to the result
        assertThat(equity(closed).minus(equity(repaid))).isEqualTo(Money.ofTkr(1_400));
    }

    @Test
    void a_plan_with_credits_is_written_and_read_back() {
        String text = PlanWriter.write(PLAN)
                .replace("\"amount\": \"1 200 tkr\"", "\"amount\": \"-1 200 tkr\", \"credit\": true");
        FinancialPlan credit = PlanReader.read(text).get();

        assertThat(credit.lines().head().credit()).isTrue();
        assertThat(PlanReader.read(PlanWriter.write(credit)).get()).isEqualTo(credit);
        // a credit of 1 200 tkr in each of two years in place of a cost of as much
        BalancePlan before = BalancePlan.of(Schedule.of(PLAN));
        BalancePlan after = BalancePlan.of(Schedule.of(credit));
        assertThat(after.monthEnd(23).cash().minus(before.monthEnd(23).cash())).isEqualTo(Money.ofTkr(4_800));
    }

    private static Outcome outcome(String section) {
        return OutcomeReader.read(
                        "{\"format\": \"rar-outcome/1\", \"name\": \"o\", \"source\": \"s\", \"through\": \"2024-06\","
                                + " \"unstated\": \"as-planned\", " + section + "}",
                        PLAN)
                .get();
    }

    private static Money cash(Outcome outcome) {
        return to("2025-12", outcome, Account.CASH);
    }

    private static Money equity(Outcome outcome) {
        return to("2025-12", outcome, Account.EQUITY);
    }

    /** What the bookings up to a month add to an account. */
    private static Money to(String month, Outcome outcome, Account account) {
        return Money.sum(FollowUp.of(PLAN, outcome)
                .forecast()
                .schedule()
                .bookings()
                .filter(booking -> booking.month().toString().compareTo(month) <= 0)
                .map(booking -> booking.effectOn(account)));
    }
}
