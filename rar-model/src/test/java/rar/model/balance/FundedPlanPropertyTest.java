package rar.model.balance;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import rar.model.money.Money;
import rar.model.money.Share;
import rar.model.plan.Account;
import rar.model.plan.BalanceSheet;
import rar.model.plan.ClaimTerms;
import rar.model.plan.FinancialPlan;
import rar.model.plan.FundingStatus;
import rar.model.plan.PlanArbitraries;
import rar.model.plan.PlanDraft;
import rar.model.plan.PlanVariants;
import rar.model.plan.ProjectFunding;
import rar.model.plan.RecognitionPolicy;
import rar.model.schedule.Booking;
import rar.model.schedule.BookingKind;
import rar.model.schedule.Commitment;
import rar.model.schedule.FundedPayouts;
import rar.model.schedule.Schedule;

/** What holds for external funding of projects in every plan. */
class FundedPlanPropertyTest {

    private static final int TRIES = 60;

    @Provide
    Arbitrary<FinancialPlan> plans() {
        return PlanArbitraries.plansWithFunding();
    }

    @Property(seed = "20260601", tries = TRIES)
    void the_balance_sheet_balances_at_every_month_end(@ForAll("plans") FinancialPlan plan) {
        BalancePlan balance = BalancePlan.of(Schedule.of(plan));
        for (int month = 0; month < balance.months(); month++) {
            BalanceSheet sheet = balance.monthEnd(month);
            assertThat(sheet.fixedAssets().plus(sheet.receivables()).plus(sheet.cash()))
                    .isEqualTo(sheet.equity()
                            .plus(sheet.provisions())
                            .plus(sheet.longTermLiabilities())
                            .plus(sheet.shortTermLiabilities()));
        }
    }

    @Property(seed = "20260602", tries = TRIES)
    void results_of_the_budget_are_those_of_the_balance_plan(@ForAll("plans") FinancialPlan plan) {
        BalancePlan balance = BalancePlan.of(Schedule.of(plan));
        assertThat(Budget.of(balance.schedule()).result())
                .isEqualTo(balance.years().map(YearStatement::result));
    }

    /** What remains of decisions is the provision, less what funding cuts only after the plan. */
    @Property(seed = "20260603", tries = TRIES)
    void what_remains_of_decisions_is_provided_for(@ForAll("plans") FinancialPlan plan) {
        Schedule schedule = Schedule.of(plan);
        if (plan.recognition() == RecognitionPolicy.AT_DECISION) {
            Money before = plan.opening().get().sheet().provisions();
            Money projects = Money.sum(
                    schedule.commitments().take(plan.projects().size()).map(Commitment::amount));
            Seq<Money> remaining = CommitmentStatement.of(schedule).remaining();
            Seq<Money> provisions =
                    BalancePlan.of(schedule).years().map(year -> year.closing().provisions());
            assertThat(before).isEqualTo(projects);
            assertThat(remaining.tail()).isEqualTo(provisions);
        }
    }

    @Property(seed = "20260604", tries = TRIES)
    void a_claim_is_receivable_from_the_month_it_is_earned_to_the_month_it_is_paid(
            @ForAll("plans") FinancialPlan plan) {
        BalancePlan funded = BalancePlan.of(Schedule.of(plan));
        BalancePlan bare =
                BalancePlan.of(without(funded.schedule(), BookingKind.FUNDING_EARNED, BookingKind.FUNDING_PAID));
        Vector<FundedPayouts> fundings = funded.schedule().commitments().flatMap(Commitment::funding);
        for (int m = 0; m < funded.months(); m++) {
            YearMonth month = plan.horizon().month(m);
            Money claims = Money.sum(fundings.flatMap(each -> each.earned()
                    .filter(earned -> !earned._1.isAfter(month)
                            && paidIn(each.terms().claims(), earned._1).isAfter(month))
                    .values()));
            assertThat(funded.monthEnd(m).receivables().minus(bare.monthEnd(m).receivables()))
                    .isEqualTo(claims);
        }
    }

    /** By counting on, month by month. */
    private static YearMonth paidIn(ClaimTerms claims, YearMonth earned) {
        for (int later = 0; ; later++) {
            YearMonth claim = earned.plusMonths(later);
            if (claims.months().exists(month -> claim.getMonth().getValue() == month)) {
                return claim.plusMonths(claims.paidAfter());
            }
        }
    }

    @Property(seed = "20260605", tries = TRIES)
    void what_is_claimed_every_month_and_paid_at_once_is_cash_when_it_is_income(@ForAll("plans") FinancialPlan plan) {
        FinancialPlan atOnce = changed(plan, funding -> funding.withClaims(ClaimTerms.AS_EARNED));
        BalancePlan balance = BalancePlan.of(Schedule.of(atOnce));
        BalancePlan bare =
                BalancePlan.of(without(balance.schedule(), BookingKind.FUNDING_EARNED, BookingKind.FUNDING_PAID));
        Vector<Booking> earned = Schedule.of(plan).bookings().filter(each -> each.kind() == BookingKind.FUNDING_EARNED);
        Money sum = Money.ZERO;
        for (int m = 0; m < balance.months(); m++) {
            YearMonth month = plan.horizon().month(m);
            sum = sum.plus(
                    Money.sum(earned.filter(each -> each.month().equals(month)).map(Booking::amount)));
            assertThat(balance.monthEnd(m).cash())
                    .isEqualTo(bare.monthEnd(m).cash().plus(sum));
            assertThat(balance.monthEnd(m).receivables())
                    .isEqualTo(bare.monthEnd(m).receivables());
        }
    }

    @Property(seed = "20260606", tries = TRIES)
    void claims_change_no_result(@ForAll("plans") FinancialPlan plan) {
        FinancialPlan atOnce = changed(plan, funding -> funding.withClaims(ClaimTerms.AS_EARNED));
        assertThat(BalancePlan.of(Schedule.of(atOnce)).years().map(YearStatement::result))
                .isEqualTo(BalancePlan.of(Schedule.of(plan)).years().map(YearStatement::result));
    }

    /** From the definition: of all cost so far in the months it may be earned in, by an exact fraction, under the ceiling. */
    @Property(seed = "20260607", tries = TRIES)
    void a_rate_earns_its_part_of_all_cost_so_far(@ForAll("plans") FinancialPlan plan) {
        for (Commitment commitment : Schedule.of(plan).commitments()) {
            for (FundedPayouts each : commitment
                    .funding()
                    .filter(any -> any.terms().basis().rate().isDefined())) {
                ProjectFunding terms = each.terms();
                Share rate = terms.basis().rate().get();
                for (YearMonth month : commitment.payouts().keySet()) {
                    long cost = commitment
                            .payouts()
                            .toVector()
                            .filter(paid -> !paid._1.isAfter(month) && mayEarn(terms, paid._1))
                            .map(paid -> paid._2.ore())
                            .sum()
                            .longValue();
                    BigDecimal earned = new BigDecimal(rate.numerator())
                            .multiply(BigDecimal.valueOf(cost))
                            .divide(new BigDecimal(rate.denominator()), 0, RoundingMode.HALF_UP);
                    long most = terms.ceiling()
                            .map(ceiling -> ceiling.minus(terms.earnedBefore()).ore())
                            .getOrElse(Long.MAX_VALUE);
                    assertThat(Money.sum(each.earned()
                                            .filterKeys(in -> !in.isAfter(month))
                                            .values())
                                    .ore())
                            .isEqualTo(earned.min(BigDecimal.valueOf(most)).longValueExact());
                }
            }
        }
    }

    private static boolean mayEarn(ProjectFunding terms, YearMonth month) {
        return terms.status() != FundingStatus.REFUSED
                && !terms.from().exists(month::isBefore)
                && (terms.ended().isEmpty() || month.isBefore(terms.ended().get()));
    }

    @Property(seed = "20260608", tries = TRIES)
    void granted_funding_is_earned_in_full(@ForAll("plans") FinancialPlan plan) {
        FinancialPlan granted = changed(
                plan,
                funding -> funding.basis().rate().isDefined() ? ProjectFunding.of(funding.id(), Share.ONE) : funding);
        Schedule.of(granted)
                .commitments()
                .filter(each -> each.funding()
                        .exists(funding -> funding.terms().basis().rate().isDefined()))
                .forEach(each -> assertThat(each.funding().get().earned()).isEqualTo(each.payouts()));
    }

    @Property(seed = "20260609", tries = TRIES)
    void refusal_of_one_funding_moves_nothing_but_its_project(@ForAll("plans") FinancialPlan plan) {
        for (ProjectFunding refused : fundings(plan)) {
            FinancialPlan without = changed(
                    plan,
                    funding -> funding.id().equals(refused.id()) ? funding.withStatus(FundingStatus.REFUSED) : funding);
            if (plan.grants().exists(grant -> grant.amount().given().isEmpty())) {
                continue;
            }
            Schedule before = Schedule.of(plan);
            String project = before.commitments()
                    .find(each -> each.funding().exists(of -> of.terms().id().equals(refused.id())))
                    .get()
                    .id();
            UnaryOperator<Vector<Booking>> others = bookings -> bookings.reject(booking ->
                    booking.source().equals(project) || booking.source().equals(refused.id()));
            assertThat(others.apply(Schedule.of(without).bookings())).isEqualTo(others.apply(before.bookings()));
            assertThat(Schedule.of(without)
                            .bookings()
                            .exists(each -> each.source().equals(refused.id())))
                    .isFalse();
        }
    }

    @Property(seed = "20260610", tries = TRIES)
    void the_recognition_policy_moves_no_cash(@ForAll("plans") FinancialPlan plan) {
        if (plan.grants().forAll(grant -> grant.amount().given().isDefined())) {
            PlanDraft other = plan.draft();
            other = PlanVariants.withOtherRecognition(other);
            assertThat(cash(FinancialPlan.of(other))).isEqualTo(cash(plan));
        }
    }

    private static SortedMap<YearMonth, Money> cash(FinancialPlan plan) {
        return Schedule.of(plan)
                .bookings()
                .foldLeft(
                        TreeMap.<YearMonth, Money>empty(),
                        (cash, booking) -> cash.put(booking.month(), booking.effectOn(Account.CASH), Money::plus))
                .filterValues(amount -> amount.ore() != 0);
    }

    private static Vector<ProjectFunding> fundings(FinancialPlan plan) {
        return Vector.ofAll(plan.projects().flatMap(project -> project.funding()))
                .appendAll(plan.grants().flatMap(grant -> grant.funding()));
    }

    private static FinancialPlan changed(FinancialPlan plan, UnaryOperator<ProjectFunding> change) {
        return plan.with(draft -> draft.withProjects(plan.projects()
                        .map(project -> project.funding()
                                .map(funding -> project.withFunding(change.apply(funding)))
                                .getOrElse(project)))
                .withGrants(plan.grants()
                        .map(grant -> grant.funding()
                                .map(funding -> grant.withFunding(change.apply(funding)))
                                .getOrElse(grant))));
    }

    private static Schedule without(Schedule schedule, BookingKind... kinds) {
        return new Schedule(
                schedule.plan(),
                schedule.commitments(),
                schedule.dated(),
                schedule.bookings().reject(booking -> Vector.of(kinds).contains(booking.kind())));
    }
}
