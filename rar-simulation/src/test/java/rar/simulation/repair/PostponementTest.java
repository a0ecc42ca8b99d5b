package rar.simulation.repair;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.time.YearMonth;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import rar.model.balance.BalancePlan;
import rar.model.goal.LiquidityFloors;
import rar.model.money.Money;
import rar.model.money.Share;
import rar.model.plan.Contributions;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Horizon;
import rar.model.plan.Member;
import rar.model.plan.MonthRange;
import rar.model.plan.Party;
import rar.model.plan.PlanArbitraries;
import rar.model.plan.PlanDraft;
import rar.model.plan.PlannedGrant;
import rar.model.plan.Project;
import rar.model.schedule.Schedule;

class PostponementTest {

    private static final LiquidityFloors FLOOR = LiquidityFloors.of(Money.ofTkr(500));

    /** Cash falls by 100 + 50 tkr a month from 2 000, and members pay 300 in the first month of each quarter. */
    private static final FinancialPlan PLAN = plan();

    private static FinancialPlan plan() {
        Horizon years = new Horizon(2026, 2);
        return FinancialPlan.of(PlanDraft.of(
                        "Demo",
                        "made by hand",
                        years,
                        Contributions.everyYear(
                                years, Money.ofTkr(1_200), Party.of("all", Share.of(1, 1), Member.of("one", 1))))
                .withProject(Project.of("large", MonthRange.year(2026), Money.ofTkr(1_200)))
                .withProject(Project.of("small", MonthRange.year(2026), Money.ofTkr(600)))
                .withGrant(PlannedGrant.of("late", YearMonth.of(2027, 1), Money.ofTkr(1_200)))
                .withOpeningCash(Money.ofTkr(1_000)));
    }

    @Test
    void what_gives_most_stands_first_and_the_margin_is_that_of_the_plan_so_changed() {
        Vector<Postponement> ranked = Postponement.ranked(PLAN, FLOOR);

        // as planned: 1 000 + 1 200 − 1 800 = 400 in 2026-12 and 1 000 + 2 400 − 3 000 = 400 in 2027-12
        assertThat(ranked.map(Postponement::id)).containsExactlyInAnyOrder("large", "small", "late");
        assertThat(ranked.find(each -> each.id().equals("late")).get())
                // paid in 2028 instead: 2027-12 is better, 2026-12 is as it was
                .isEqualTo(new Postponement("late", "late", Money.ZERO, Money.ofTkr(-100), YearMonth.of(2026, 12)));
        assertThat(ranked.find(each -> each.id().equals("large")).get())
                // paid in 2027 instead: the end of 2027 is as it was
                .isEqualTo(new Postponement("large", "large", Money.ZERO, Money.ofTkr(-100), YearMonth.of(2027, 12)));
    }

    @Test
    void a_plan_of_one_tight_year_gains_what_is_no_longer_paid_in_it() {
        FinancialPlan tight = PLAN.with(draft -> draft.withGrants(Vector.empty()));
        Vector<Postponement> ranked = Postponement.ranked(tight, FLOOR);

        // without the large one cash is least in 2026-03: 1 000 + 300 − 150; without the small one in 2026-12: 1 000
        assertThat(ranked.map(Postponement::id)).containsExactly("large", "small");
        assertThat(ranked.map(Postponement::gain)).containsExactly(Money.ofTkr(750), Money.ofTkr(600));
        assertThat(ranked.map(Postponement::margin)).containsExactly(Money.ofTkr(650), Money.ofTkr(500));
    }

    @Provide
    Arbitrary<FinancialPlan> plans() {
        return PlanArbitraries.plansWithFunding();
    }

    /** Whatever a plan holds, the margins are those of it, and what gives more stands before what gives less. */
    @Property(seed = "20261401", tries = 60)
    void every_plan_can_be_ranked(@ForAll("plans") FinancialPlan plan) {
        Vector<Postponement> ranked = Postponement.ranked(plan, FLOOR);
        BalancePlan balance = BalancePlan.of(Schedule.of(plan));
        long least =
                Vector.range(0, balance.months()).map(balance::cashOre).min().get()
                        - Money.ofTkr(500).ore();

        assertThat(ranked.map(each -> each.margin().minus(each.gain()).ore())).allMatch(before -> before == least);
        assertThat(ranked.zip(ranked.drop(1))).allMatch(pair -> pair._1.gain().compareTo(pair._2.gain()) >= 0);
    }
}
