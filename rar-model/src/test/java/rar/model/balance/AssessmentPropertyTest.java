package rar.model.balance;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import rar.model.goal.FinancialGoal;
import rar.model.goal.GoalAssessment;
import rar.model.goal.IndividualShare;
import rar.model.goal.LiquidityFloor;
import rar.model.goal.Readiness;
import rar.model.goal.ReservationThreshold;
import rar.model.goal.Verdict;
import rar.model.money.Money;
import rar.model.plan.FinancialPlan;
import rar.model.plan.OpeningBalance;
import rar.model.plan.PlanArbitraries;
import rar.model.plan.PlanDraft;
import rar.model.schedule.Schedule;

/** The goals of random plans, judged on their balance plans (SPEC: financial goals). */
class AssessmentPropertyTest {

    private static final int TRIES = 60;

    @Provide
    Arbitrary<FinancialPlan> plans() {
        return PlanArbitraries.plans();
    }

    @Provide
    Arbitrary<FinancialPlan> plansWithOpening() {
        return PlanArbitraries.plansWithOpening();
    }

    @Property(seed = "20160101", tries = TRIES)
    void the_margin_is_negative_exactly_where_a_goal_breaks(@ForAll("plans") FinancialPlan plan) {
        assertThat(balance(plan).assessments()).allSatisfy(assessment -> {
            boolean judged = assessment.verdict() != Verdict.CANNOT_BE_JUDGED;
            assertThat(assessment.margin().isDefined()).isEqualTo(judged);
            assertThat(assessment.margin().exists(Money::isNegative)).isEqualTo(assessment.verdict() == Verdict.BREAKS);
            assertThat(assessment.month())
                    .allSatisfy(
                            month -> assertThat(plan.horizon().covers(month)).isTrue());
        });
    }

    @Property(seed = "20160102", tries = TRIES)
    void without_an_opening_balance_only_goals_on_payments_are_judged(@ForAll("plansWithOpening") FinancialPlan plan) {
        PlanDraft parts = plan.draft().withoutOpening().withoutRecovery();
        parts = parts.withGrants(
                parts.grants().filter(grant -> grant.amount().given().isDefined()));
        assertThat(balance(FinancialPlan.of(parts)).assessments()).allSatisfy(assessment -> {
            FinancialGoal goal = assessment.goal();
            boolean onPayments = goal instanceof ReservationThreshold || goal instanceof IndividualShare;
            assertThat(onPayments || assessment.verdict() == Verdict.CANNOT_BE_JUDGED)
                    .isTrue();
        });
    }

    @Property(seed = "20160103", tries = TRIES)
    void the_law_is_broken_exactly_where_a_month_ends_below_zero(@ForAll("plansWithOpening") FinancialPlan plan) {
        BalancePlan balance = balance(plan);
        boolean debt = Vector.range(0, balance.months())
                .exists(month -> balance.monthEnd(month).cash().isNegative());
        GoalAssessment legal = balance.assessments().head();
        assertThat(legal.goal()).isEqualTo(LiquidityFloor.LEGAL);
        assertThat(legal.verdict()).isEqualTo(debt ? Verdict.BREAKS : Verdict.HOLDS);
    }

    /** A richer association with the same plan keeps every goal on liquidity that a poorer one keeps, by as much. */
    @Property(seed = "20160104", tries = TRIES)
    void more_opening_cash_raises_the_margins_on_liquidity_by_as_much(
            @ForAll("plansWithOpening") FinancialPlan plan,
            @ForAll @LongRange(min = 0, max = 1_000_000_000L) long more) {
        PlanDraft parts = plan.draft()
                .withGoals(Vector.of(
                        new LiquidityFloor(Money.ofTkr(500)),
                        new Readiness(Money.ofTkr(2000), 6, 12, Money.ofTkr(500))));
        parts = parts.withGrants(
                parts.grants().filter(grant -> grant.amount().given().isDefined()));
        BalancePlan poorer = balance(FinancialPlan.of(parts));
        parts = parts.withOpening(opening -> richer(opening, new Money(more)));
        BalancePlan richer = balance(FinancialPlan.of(parts));
        poorer.assessments().zip(richer.assessments()).forEach(pair -> {
            assertThat(pair._2.margin().get()).isEqualTo(pair._1.margin().get().plus(new Money(more)));
            assertThat(pair._1.verdict() == Verdict.HOLDS && pair._2.verdict() == Verdict.BREAKS)
                    .isFalse();
        });
    }

    private static OpeningBalance richer(OpeningBalance opening, Money more) {
        return opening.withSheet(sheet -> sheet.withCash(sheet.cash().plus(more))
                .withEquity(sheet.equity().plus(more)));
    }

    private static BalancePlan balance(FinancialPlan plan) {
        return BalancePlan.of(Schedule.of(plan));
    }
}
