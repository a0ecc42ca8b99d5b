package rar.model.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.TreeMap;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import rar.model.balance.BalancePlan;
import rar.model.money.Money;
import rar.model.money.Share;
import rar.model.plan.AssetEvent;
import rar.model.plan.FinancialPlan;
import rar.model.plan.PayoutProfile;
import rar.model.plan.PlanArbitraries;
import rar.model.plan.Project;
import rar.model.plan.RecognitionPolicy;
import rar.model.plan.SmallestPlan;
import rar.model.timing.Vat;

/** VAT on payouts and investments against a calculation in decimals, month by month. */
final class PayoutVatTest {

    private static final Vat VAT = new Vat(Share.of(1, 4), 2);

    private static FinancialPlan plan() {
        YearMonth first = SmallestPlan.draft().horizon().firstMonth();
        Project project = Project.of(
                        "vat",
                        first.plusYears(1).atDay(1),
                        new PayoutProfile.ByMonth(TreeMap.of(
                                first,
                                new Money(1001),
                                first.plusMonths(1),
                                new Money(-1002),
                                first.plusMonths(11),
                                new Money(400))))
                .withCredit(true)
                .withVat(VAT);
        return FinancialPlan.of(SmallestPlan.draft()
                .withRecognition(RecognitionPolicy.AS_CONSUMED)
                .withProject(project)
                .withAssetEvent(
                        new AssetEvent(AssetEvent.Kind.INVESTMENT, first.plusMonths(1), new Money(2002), "a bus")
                                .withVat(VAT)));
    }

    @Example
    void it_is_rounded_half_up_when_it_is_paid_and_comes_back_as_agreed() {
        YearMonth first = plan().horizon().firstMonth();
        assertThat(Schedule.of(plan())
                        .bookings()
                        .filter(booking -> booking.kind().isVat()))
                .containsExactly(
                        new Booking(first, BookingKind.PAYOUT_VAT_PAID, "vat", new Money(250)),
                        new Booking(
                                first.plusMonths(1), BookingKind.INVESTMENT_VAT_PAID, "fixedAssets", new Money(501)),
                        new Booking(first.plusMonths(1), BookingKind.PAYOUT_VAT_PAID, "vat", new Money(-251)),
                        new Booking(first.plusMonths(2), BookingKind.PAYOUT_VAT_REFUNDED, "vat", new Money(250)),
                        new Booking(
                                first.plusMonths(3),
                                BookingKind.INVESTMENT_VAT_REFUNDED,
                                "fixedAssets",
                                new Money(501)),
                        new Booking(first.plusMonths(3), BookingKind.PAYOUT_VAT_REFUNDED, "vat", new Money(-251)),
                        new Booking(first.plusMonths(11), BookingKind.PAYOUT_VAT_PAID, "vat", new Money(100)));
    }

    @Example
    void what_is_refunded_after_the_plan_stands_as_a_receivable() {
        BalancePlan balance = BalancePlan.of(Schedule.of(plan()));
        assertThat(balance.monthEnd(balance.months() - 1).vatReceivable()).isEqualTo(new Money(100));
    }

    @Example
    void none_is_refunded_on_a_disposal() {
        AssetEvent sold = new AssetEvent(AssetEvent.Kind.DISPOSAL, YearMonth.of(2024, 1), new Money(1), "sold");
        assertThatIllegalArgumentException().isThrownBy(() -> sold.withVat(VAT)).withMessageContaining("disposal");
    }

    @Provide
    Arbitrary<FinancialPlan> plans() {
        return PlanArbitraries.plansWithFunding();
    }

    @Property(seed = "20270110", tries = 60)
    void every_payout_is_paid_with_it_once_and_every_refund_is_of_a_payment(@ForAll("plans") FinancialPlan plan) {
        Map<YearMonth, BigDecimal> standing = new HashMap<>();
        plan.assetEvents()
                .forEach(event -> event.vat().forEach(vat -> stand(standing, vat, event.month(), event.amount())));
        Schedule schedule = Schedule.of(plan);
        schedule.commitments()
                .forEach(grant -> grant.vat()
                        .forEach(vat -> grant.payouts().forEach((month, paid) -> stand(standing, vat, month, paid))));
        BalancePlan balance = BalancePlan.of(Schedule.of(
                plan.with(draft -> draft.withLines(draft.lines().map(line -> line.withoutVat())))));
        BigDecimal sum = BigDecimal.ZERO;
        for (int m = 0; m < balance.months(); m++) {
            sum = sum.add(standing.getOrDefault(plan.horizon().month(m), BigDecimal.ZERO));
            assertThat(balance.monthEnd(m).vatReceivable().ore()).isEqualTo(sum.longValueExact());
        }
    }

    private static void stand(Map<YearMonth, BigDecimal> standing, Vat vat, YearMonth month, Money net) {
        BigDecimal rate = new BigDecimal(vat.rate().numerator())
                .divide(new BigDecimal(vat.rate().denominator()), MathContext.DECIMAL64);
        BigDecimal amount = rate.multiply(BigDecimal.valueOf(net.ore())).setScale(0, RoundingMode.HALF_UP);
        standing.merge(month, amount, BigDecimal::add);
        standing.merge(month.plusMonths(vat.refundedAfter()), amount.negate(), BigDecimal::add);
    }
}
