package rar.model.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import rar.model.balance.BalancePlan;
import rar.model.money.Money;
import rar.model.money.Share;
import rar.model.plan.BudgetLine;
import rar.model.plan.ClaimTerms;
import rar.model.plan.EarmarkedFund;
import rar.model.plan.Earmarking;
import rar.model.plan.LineKind;
import rar.model.plan.MonthRange;
import rar.model.plan.OpeningItem;
import rar.model.plan.PayoutProfile;
import rar.model.plan.PlanDraft;
import rar.model.plan.Project;
import rar.model.plan.ProjectFunding;
import rar.model.plan.SmallestPlan;
import rar.model.plan.YearlyAmounts;
import rar.model.timing.PaymentTerms;
import rar.model.timing.Vat;

/** Earmarked funds of small plans, month by month, by hand. */
class FundBalanceTest {

    private static final int YEAR = SmallestPlan.draft().horizon().firstYear();
    private static final Earmarking SKILLS = Earmarking.of("skills");

    private static PlanDraft plan(long openingTkr) {
        return SmallestPlan.draft().withFund(EarmarkedFund.of("skills", Money.ofTkr(openingTkr)));
    }

    private static BalancePlan balance(PlanDraft draft) {
        return BalancePlan.of(Schedule.of(draft.plan().get()));
    }

    private static Vector<Long> tkr(Vector<Money> amounts) {
        return amounts.take(12).map(amount -> amount.ore() / 100_000);
    }

    private static YearlyAmounts months(Object... monthsAndTkr) {
        TreeMap<YearMonth, Money> amounts = TreeMap.empty();
        for (int i = 0; i < monthsAndTkr.length; i += 2) {
            amounts = amounts.put(month((int) monthsAndTkr[i]), Money.ofTkr((int) monthsAndTkr[i + 1]));
        }
        return YearlyAmounts.ByMonth.of(amounts);
    }

    private static YearMonth month(int month) {
        return YearMonth.of(YEAR, month);
    }

    @Test
    void a_fund_is_its_opening_amount_and_what_came_in_less_what_was_paid() {
        FundBalance fund = balance(plan(100)
                        .withLine(BudgetLine.of("grant-for-skills", LineKind.INCOME, months(5, 80, 11, 40))
                                .withFund(SKILLS))
                        .withLine(BudgetLine.of("course", LineKind.COST, months(2, 70, 3, 60, 9, 20))
                                .withFund(SKILLS))
                        .withLine(BudgetLine.of("rent", LineKind.COST, Money.ofTkr(1200))))
                .funds()
                .head();
        assertThat(tkr(fund.monthEnds()))
                .containsExactly(100L, 30L, -30L, -30L, 50L, 50L, 50L, 50L, 30L, 30L, 70L, 70L);
        assertThat(fund.at(-1)).isEqualTo(Money.ofTkr(100));
        assertThat(fund.held(2)).isEqualTo(Money.ZERO);
        assertThat(fund.firstOverdrawn()).isEqualTo(Option.some(2));
        assertThat(fund.lowestMonth()).isEqualTo(2);
        assertThat(tkr(fund.in())).containsExactly(0L, 0L, 0L, 0L, 80L, 0L, 0L, 0L, 0L, 0L, 40L, 0L);
        assertThat(tkr(fund.out())).containsExactly(0L, 70L, 60L, 0L, 0L, 0L, 0L, 0L, 20L, 0L, 0L, 0L);
    }

    @Test
    void what_an_overdrawn_fund_lacks_is_no_free_cash_of_others() {
        PlanDraft overdrawn =
                plan(-50).withOpeningCash(Money.ofTkr(300)).withFund(EarmarkedFund.of("rest", Money.ofTkr(80)));
        BalancePlan balance = balance(overdrawn);
        assertThat(balance.setAsideOre(-1)).isEqualTo(Money.ofTkr(80).ore());
        assertThat(balance.setAsideOre(0)).isEqualTo(Money.ofTkr(80).ore());
        assertThat(balance.freeCash(0)).isEqualTo(balance.monthEnd(0).cash().minus(Money.ofTkr(80)));
    }

    @Test
    void it_moves_when_cash_does_and_bears_no_vat() {
        BudgetLine audit = BudgetLine.of("audit", LineKind.COST, months(3, 60))
                .withTiming(timing -> timing.withPayment(PaymentTerms.after(2)))
                .withVat(new Vat(Share.of(1, 4), 1))
                .withFund(SKILLS);
        FundBalance fund = balance(plan(100).withLine(audit)).funds().head();
        assertThat(tkr(fund.monthEnds()))
                .containsExactly(100L, 100L, 100L, 100L, 40L, 40L, 40L, 40L, 40L, 40L, 40L, 40L);
    }

    @Test
    void it_pays_the_invoices_of_before_that_name_its_line() {
        BudgetLine audit = BudgetLine.of("audit", LineKind.COST, months(9, 60))
                .withTiming(timing -> timing.withPayment(PaymentTerms.after(2)))
                .withFund(SKILLS);
        PlanDraft draft = plan(100)
                .withOpeningCash(Money.ofTkr(500))
                .withOpening(opening -> opening.withSheet(sheet ->
                                sheet.withShortTermLiabilities(Money.ofTkr(30)).balanced())
                        .withItems(Vector.of(new OpeningItem(
                                OpeningItem.Kind.PAYABLE,
                                "invoice",
                                Money.ofTkr(30),
                                Option.some(month(1)),
                                Option.some("audit")))))
                .withLine(audit);
        assertThat(tkr(balance(draft).funds().head().monthEnds()))
                .containsExactly(70L, 70L, 70L, 70L, 70L, 70L, 70L, 70L, 70L, 70L, 10L, 10L);
    }

    @Test
    void a_project_that_it_pays_a_part_of_gives_back_that_part_of_its_external_funding() {
        Project project = Project.of("bridge", new MonthRange(month(1), month(4)), Money.ofTkr(400))
                .withPayout(new PayoutProfile.Even(new MonthRange(month(1), month(4))))
                .withFunding(ProjectFunding.of("esf", Share.of(1, 4)).withClaims(new ClaimTerms(Vector.of(6), 1)))
                .withFund(Earmarking.of("skills", Share.of(1, 2)));
        assertThat(tkr(balance(plan(300).withProject(project).withOpeningCash(Money.ofTkr(300)))
                        .funds()
                        .head()
                        .monthEnds()))
                .containsExactly(250L, 200L, 150L, 100L, 100L, 100L, 150L, 150L, 150L, 150L, 150L, 150L);
    }

    @Test
    void a_share_is_rounded_half_up_either_way_however_it_is_written() {
        Earmarking half = Earmarking.of("skills", Share.of(1, 2));
        assertThat(half.of(new Money(3))).isEqualTo(new Money(2));
        assertThat(half.of(new Money(-3))).isEqualTo(new Money(-2));
        Earmarking third = Earmarking.of("skills", Share.of(1, 3));
        assertThat(third.of(new Money(1_000_000_000_000L))).isEqualTo(new Money(333_333_333_333L));
        Earmarking least = Earmarking.of("skills", Share.of(1, Long.MAX_VALUE));
        assertThat(least.of(new Money(1_000_000_000_000L))).isEqualTo(Money.ZERO);
        Earmarking most = Earmarking.of("skills", Share.of(Long.MAX_VALUE - 1, Long.MAX_VALUE));
        assertThat(most.of(new Money(-1_000_000_000_000L))).isEqualTo(new Money(-1_000_000_000_000L));
    }
}
