package rar.model.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import rar.model.balance.BalancePlan;
import rar.model.money.Money;
import rar.model.money.Share;
import rar.model.plan.Account;
import rar.model.plan.BudgetLine;
import rar.model.plan.Earmarking;
import rar.model.plan.FinancialPlan;
import rar.model.plan.OpeningBalance;
import rar.model.plan.PlanArbitraries;
import rar.model.plan.PlanDraft;
import rar.model.plan.PlanVariants;
import rar.model.plan.PlannedGrant;
import rar.model.plan.PrintedRows;
import rar.model.plan.Project;

/** What holds for earmarked funds in every plan. */
class FundBalancePropertyTest {

    private static final int TRIES = 60;

    @Provide
    Arbitrary<FinancialPlan> plans() {
        return PlanArbitraries.plansWithFunding();
    }

    @Provide
    Arbitrary<FinancialPlan> given() {
        return PlanArbitraries.plansWithGivenGrants();
    }

    @Property(seed = "20261130", tries = TRIES)
    void funds_and_free_cash_are_cash(@ForAll("plans") FinancialPlan plan) {
        BalancePlan balance = BalancePlan.of(Schedule.of(plan));
        for (int m = 0; m < balance.months(); m++) {
            int month = m;
            Money held = Money.sum(balance.funds().map(fund -> fund.at(month)).reject(Money::isNegative));
            assertThat(held.plus(balance.freeCash(m)))
                    .isEqualTo(balance.monthEnd(m).cash());
        }
    }

    /** The plan without everything that is of a fund has so much more, or less, cash as the funds have paid, or got. */
    @Property(seed = "20261131", tries = TRIES)
    void what_is_of_funds_moves_cash_by_what_it_moves_the_funds(@ForAll("given") FinancialPlan drawn) {
        FinancialPlan plan = whole(drawn);
        if (plan.funds().isEmpty() || namedByItems(plan)) {
            return;
        }
        BalancePlan with = BalancePlan.of(Schedule.of(plan));
        BalancePlan without = BalancePlan.of(Schedule.of(keeping(plan, Option::isEmpty)));
        for (int m = 0; m < with.months(); m++) {
            int month = m;
            Money moved = Money.sum(
                    with.funds().map(fund -> fund.at(month).minus(fund.fund().opening())));
            assertThat(with.monthEnd(m).cash().minus(without.monthEnd(m).cash()))
                    .as("month " + m)
                    .isEqualTo(moved);
        }
    }

    /** And nothing else moves a fund. */
    @Property(seed = "20261132", tries = TRIES)
    void a_fund_moves_only_by_its_own_bookings(@ForAll("given") FinancialPlan plan) {
        BalancePlan all = BalancePlan.of(Schedule.of(plan));
        BalancePlan own = BalancePlan.of(Schedule.of(keeping(plan, Option::isDefined)));
        assertThat(own.funds()).isEqualTo(all.funds());
    }

    @Property(seed = "20261133", tries = TRIES)
    void a_fund_without_income_and_uses_stays_as_it_is(@ForAll("plans") FinancialPlan plan) {
        Seq<String> used = uses(plan).map(Earmarking::fund);
        BalancePlan.of(Schedule.of(plan))
                .funds()
                .reject(fund -> used.contains(fund.fund().id()))
                .forEach(fund -> {
                    assertThat(fund.isUnused()).isTrue();
                    assertThat(fund.monthEnds()).containsOnly(fund.fund().opening());
                });
    }

    /** By decimal numbers, source by source. */
    @Property(seed = "20261134", tries = TRIES)
    void a_share_of_what_a_source_pays_in_a_month_is_rounded_once(@ForAll("plans") FinancialPlan plan) {
        Schedule schedule = Schedule.of(plan);
        for (FundBalance fund : BalancePlan.of(schedule).funds()) {
            for (int m = 0; m < plan.horizon().months(); m++) {
                BigDecimal moved = BigDecimal.ZERO;
                for (BudgetLine line : plan.lines()) {
                    moved = moved.add(part(line.fund(), fund, cash(schedule, m, line.id())));
                }
                for (Commitment each : schedule.commitments()) {
                    moved = moved.add(part(each.fund(), fund, cash(schedule, m, each.id())));
                    for (String id : each.funding().map(of -> of.terms().id())) {
                        moved = moved.add(part(each.fund(), fund, cash(schedule, m, id)));
                    }
                }
                assertThat(fund.at(m).minus(fund.at(m - 1)).ore()).isEqualTo(moved.longValueExact());
                assertThat(fund.in().get(m).minus(fund.out().get(m)).ore()).isEqualTo(moved.longValueExact());
            }
        }
    }

    @Property(seed = "20261135", tries = TRIES)
    void the_recognition_policy_moves_no_fund(@ForAll("given") FinancialPlan plan) {
        FinancialPlan other = FinancialPlan.of(PlanVariants.withOtherRecognition(plan.draft()));
        assertThat(BalancePlan.of(Schedule.of(other)).funds())
                .isEqualTo(BalancePlan.of(Schedule.of(plan)).funds());
    }

    /** A fund is no account: whatever is earmarked, the books are the same. */
    @Property(seed = "20261136", tries = TRIES)
    void funds_change_no_booking(@ForAll("plans") FinancialPlan plan) {
        FinancialPlan without = FinancialPlan.of(plan.draft()
                .withFunds(Vector.empty())
                .withLines(plan.lines().map(BudgetLine::withoutFund))
                .withProjects(plan.projects().map(Project::withoutFund))
                .withGrants(plan.grants().map(PlannedGrant::withoutFund)));
        assertThat(Schedule.of(without).bookings()).isEqualTo(Schedule.of(plan).bookings());
    }

    private static BigDecimal part(Option<Earmarking> of, FundBalance fund, long cash) {
        return of.filter(each -> each.fund().equals(fund.fund().id()))
                .map(each -> new BigDecimal(each.share().numerator())
                        .multiply(BigDecimal.valueOf(cash))
                        .divide(new BigDecimal(each.share().denominator()), 0, RoundingMode.HALF_UP))
                .getOrElse(BigDecimal.ZERO);
    }

    private static long cash(Schedule schedule, int month, String source) {
        long cash = 0;
        for (Booking booking : schedule.bookings()) {
            boolean isVat = booking.kind().debit() == Account.VAT_RECEIVABLE
                    || booking.kind().credit() == Account.VAT_RECEIVABLE;
            boolean isIts =
                    booking.source().equals(source) && schedule.plan().horizon().indexOf(booking.month()) == month;
            cash += isIts && !isVat ? booking.effectOn(Account.CASH).ore() : 0;
        }
        return cash;
    }

    private static Seq<Earmarking> uses(FinancialPlan plan) {
        return plan.lines()
                .flatMap(BudgetLine::fund)
                .appendAll(plan.projects().flatMap(Project::fund))
                .appendAll(plan.grants().flatMap(PlannedGrant::fund));
    }

    /** Each of its own fund wholly, and without VAT. */
    private static FinancialPlan whole(FinancialPlan taxed) {
        FinancialPlan plan = PlanVariants.withoutVat(taxed);
        return FinancialPlan.of(plan.draft()
                .withLines(plan.lines()
                        .map(line -> line.fund()
                                .map(fund -> line.withFund(new Earmarking(fund.fund(), Share.ONE)))
                                .getOrElse(line)))
                .withProjects(plan.projects()
                        .map(project -> project.fund()
                                .map(fund -> project.withFund(Earmarking.of(fund.fund())))
                                .getOrElse(project)))
                .withGrants(plan.grants()
                        .map(grant -> grant.fund()
                                .map(fund -> grant.withFund(Earmarking.of(fund.fund())))
                                .getOrElse(grant))));
    }

    private static boolean namedByItems(FinancialPlan plan) {
        return plan.opening()
                .exists(opening -> opening.items().exists(item -> item.line().isDefined()));
    }

    /** Only what is of a fund, or what is not. */
    private static FinancialPlan keeping(FinancialPlan plan, Predicate<Option<Earmarking>> which) {
        PlanDraft kept = plan.draft()
                .withLines(plan.lines().filter(line -> which.test(line.fund())))
                .withProjects(plan.projects().filter(project -> which.test(project.fund())))
                .withGrants(plan.grants().filter(grant -> which.test(grant.fund())))
                .withOpening((OpeningBalance opening) -> opening.withItems(opening.items()
                        .filter(item -> item.line()
                                .forAll(id -> plan.lines()
                                        .exists(line -> line.id().equals(id) && which.test(line.fund()))))));
        Money provisions = plan.recognition().providesForGrants()
                ? Money.sum(kept.projects().map(Project::provision))
                : Money.ZERO;
        return FinancialPlan.of(kept.withOpening((OpeningBalance opening) -> opening.withPrinted(PrintedRows.NONE)
                .withSheet(sheet -> sheet.withFixedAssets(Money.ofTkr(1_000_000))
                        .withProvisions(provisions)
                        .balanced())));
    }
}
