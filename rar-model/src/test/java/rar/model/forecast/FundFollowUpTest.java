package rar.model.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import rar.model.forecast.OutcomeArbitraries.Case;
import rar.model.money.Money;
import rar.model.plan.Account;
import rar.model.plan.BudgetLine;
import rar.model.plan.EarmarkedFund;
import rar.model.plan.Earmarking;
import rar.model.plan.FinancialPlan;
import rar.model.plan.LineKind;
import rar.model.plan.PayoutProfile;
import rar.model.plan.PlanArbitraries;
import rar.model.plan.PlannedGrant;
import rar.model.plan.Project;
import rar.model.plan.SmallestPlan;
import rar.model.schedule.FundBalance;
import rar.model.schedule.FundBookings;
import rar.model.schedule.Schedule;

/** Earmarked funds through a year: they follow what was booked on their lines and payouts. */
class FundFollowUpTest {

    private static final YearMonth MARCH = YearMonth.of(2024, 3);
    private static final Earmarking SKILLS = Earmarking.of("skills");

    @Test
    void a_fund_follows_what_was_booked_and_then_the_forecast() {
        FinancialPlan plan = SmallestPlan.draft()
                .withFund(EarmarkedFund.of("skills", Money.ofTkr(300)))
                .withLine(BudgetLine.of("courses", LineKind.COST, Money.ofTkr(120))
                        .withFund(SKILLS))
                .withProject(Project.of(
                                "bridge",
                                LocalDate.of(2024, 12, 31),
                                new PayoutProfile.ByMonth(TreeMap.of(
                                        YearMonth.of(2024, 2),
                                        Money.ofTkr(40),
                                        YearMonth.of(2024, 6),
                                        Money.ofTkr(40))))
                        .withFund(SKILLS))
                .withOpeningCash(Money.ofTkr(500))
                .plan()
                .get();
        OutcomeParts outcome = OutcomeParts.silent(MARCH);
        outcome.lines = Vector.of(new SourceActuals(
                "courses",
                DatedAmounts.ofMonths(TreeMap.of(YearMonth.of(2024, 1), Money.ofTkr(5), MARCH, Money.ofTkr(50))),
                ForecastRule.AS_PLANNED));
        outcome.payouts = Vector.of(new PayoutActuals(
                "bridge", DatedAmounts.ofMonths(TreeMap.of(MARCH, Money.ofTkr(30))), ForecastRule.AS_PLANNED, false));
        FundBalance fund =
                FollowUp.of(plan, outcome.outcome()).forecast().funds().head();
        assertThat(fund.monthEnds().take(6).map(amount -> amount.ore() / 100_000))
                .containsExactly(295L, 295L, 215L, 205L, 195L, 145L);
    }

    @Provide
    Arbitrary<FinancialPlan> plans() {
        return PlanArbitraries.plansWithFunding();
    }

    @Provide
    Arbitrary<Case> cases() {
        return OutcomeArbitraries.cases(PlanArbitraries.plansWithFunding());
    }

    @Property(seed = "20261140", tries = 40)
    void an_outcome_equal_to_the_plan_leaves_funds_as_planned(
            @ForAll("plans") FinancialPlan plan, @ForAll @IntRange(min = 0, max = 59) int month) {
        YearMonth through = plan.horizon().month(month % plan.horizon().months());
        FollowUp followed = FollowUp.of(plan, OutcomeParts.silent(through).outcome());
        assertThat(followed.forecast().funds()).isEqualTo(FundBookings.balances(Schedule.of(plan)));
    }

    /** Whatever came out: with everything of one fund, wholly, that fund has what all of it has come to. */
    @Property(seed = "20261141", tries = 40)
    void a_fund_that_all_is_of_moves_as_much_as_all_of_it(@ForAll("cases") Case drawn) {
        FinancialPlan plan = drawn.plan();
        FinancialPlan all = FinancialPlan.of(plan.draft()
                .withFunds(Vector.of(EarmarkedFund.of("all", Money.ZERO)))
                .withLines(plan.lines()
                        .map(line ->
                                line.kind().movesCash() ? line.withFund(Earmarking.of("all")) : line.withoutFund()))
                .withProjects(plan.projects().map(project -> project.withFund(Earmarking.of("all"))))
                .withGrants(plan.grants().map(grant -> grant.withFund(Earmarking.of("all")))));
        FollowUp followed = FollowUp.of(all, drawn.outcome());
        FundBalance fund = followed.forecast().funds().head();
        Vector<String> sources = Vector.ofAll(plan.lines().map(BudgetLine::id))
                .appendAll(plan.projects().map(Project::id))
                .appendAll(plan.grants().map(PlannedGrant::id))
                .appendAll(plan.projects().flatMap(Project::funding).map(funding -> funding.id()))
                .appendAll(plan.grants().flatMap(PlannedGrant::funding).map(funding -> funding.id()));
        Money moved = Money.sum(followed.forecast()
                .schedule()
                .bookings()
                .filter(booking ->
                        sources.contains(booking.source()) && !booking.kind().isVat())
                .map(booking -> booking.effectOn(Account.CASH)));
        assertThat(fund.at(plan.horizon().months() - 1)).isEqualTo(moved);
    }
}
