package rar.model.balance;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import rar.model.money.Money;
import rar.model.plan.BalanceSheet;
import rar.model.plan.BudgetLine;
import rar.model.plan.FinancialPlan;
import rar.model.plan.LineKind;
import rar.model.plan.OpeningBalance;
import rar.model.plan.PlanArbitraries;
import rar.model.plan.PlanVariants;
import rar.model.schedule.Booking;
import rar.model.schedule.BookingKind;
import rar.model.schedule.Schedule;
import rar.model.timing.PaymentTerms;
import rar.model.timing.Timing;

/** What payment terms and value-added tax may move, and what they may not. */
final class DatedLinesPropertyTest {

    private static final int TRIES = 60;

    @Provide
    Arbitrary<FinancialPlan> plans() {
        return PlanArbitraries.plansWithOpening().map(DatedLinesPropertyTest::withoutItems);
    }

    /** What items of lines settle is bound to the terms of those lines. */
    private static FinancialPlan withoutItems(FinancialPlan plan) {
        return plan.with(draft -> draft.withOpening((OpeningBalance opening) -> opening.withItems(Vector.empty())));
    }

    private static FinancialPlan withLines(FinancialPlan plan, UnaryOperator<BudgetLine> change) {
        return plan.with(draft -> draft.withLines(draft.lines().map(change)));
    }

    private static BudgetLine paidWhenIncurred(BudgetLine line) {
        return line.withTiming((Timing timing) -> timing.withPayment(PaymentTerms.WHEN_INCURRED));
    }

    @Property(seed = "20270101", tries = TRIES)
    void payment_terms_and_vat_change_no_result(@ForAll("plans") FinancialPlan plan) {
        FinancialPlan atOnce = PlanVariants.withoutVat(withLines(plan, DatedLinesPropertyTest::paidWhenIncurred));
        assertThat(monthEnds(plan, BalanceSheet::equity)).isEqualTo(monthEnds(atOnce, BalanceSheet::equity));
    }

    @Property(seed = "20270102", tries = TRIES)
    void what_is_paid_and_not_incurred_or_the_other_way_round_is_all_that_cash_differs_by(
            @ForAll("plans") FinancialPlan plan) {
        FinancialPlan atOnce = withLines(plan, line -> paidWhenIncurred(line).withoutVat());
        Vector<Money> owed = monthEnds(plan, sheet -> sheet.receivables().minus(sheet.shortTermLiabilities()));
        Vector<Money> owedAtOnce =
                monthEnds(atOnce, sheet -> sheet.receivables().minus(sheet.shortTermLiabilities()));
        assertThat(monthEnds(plan, BalanceSheet::cash).zipWith(owed, Money::plus))
                .isEqualTo(monthEnds(atOnce, BalanceSheet::cash).zipWith(owedAtOnce, Money::plus));
    }

    @Property(seed = "20270103", tries = TRIES)
    void what_is_paid_as_it_is_incurred_books_cash_and_nothing_else(@ForAll("plans") FinancialPlan plan) {
        FinancialPlan atOnce = withLines(plan, line -> paidWhenIncurred(line).withoutVat());
        assertThat(Schedule.of(atOnce).bookings().filter(booking -> isOfLine(booking, plan)))
                .allMatch(booking -> booking.kind() == BookingKind.COST
                        || booking.kind() == BookingKind.INCOME
                        || booking.kind() == BookingKind.INTEREST
                        || booking.kind() == BookingKind.DEPRECIATION);
    }

    @Property(seed = "20270104", tries = TRIES)
    void value_added_tax_is_paid_and_refunded_and_stands_as_a_receivable_between(@ForAll("plans") FinancialPlan plan) {
        FinancialPlan without = PlanVariants.withoutVat(plan);
        Vector<Money> paid =
                monthEnds(without, BalanceSheet::cash).zipWith(monthEnds(plan, BalanceSheet::cash), Money::minus);
        assertThat(paid).isEqualTo(monthEnds(plan, BalanceSheet::vatReceivable));
    }

    @Property(seed = "20270105", tries = TRIES)
    void months_sum_to_the_year_that_the_plan_states(@ForAll("plans") FinancialPlan plan) {
        plan.lines()
                .filter(line -> line.kind() != LineKind.CARRIED_OVER)
                .forEach(line -> plan.horizon()
                        .eachYear()
                        .forEach(year -> assertThat(Money.sum(line.months(year, plan.horizon())))
                                .isEqualTo(line.amount(year, plan.horizon()))));
    }

    private static boolean isOfLine(Booking booking, FinancialPlan plan) {
        return booking.kind().isOfLine()
                && plan.lines().exists(line -> line.id().equals(booking.source()));
    }

    private static Vector<Money> monthEnds(FinancialPlan plan, Function<BalanceSheet, Money> amount) {
        BalancePlan balance = BalancePlan.of(Schedule.of(plan));
        return Vector.range(0, balance.months()).map(m -> amount.apply(balance.monthEnd(m)));
    }
}
