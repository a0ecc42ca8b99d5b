package rar.simulation.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.math.BigInteger;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import rar.model.balance.BalancePlan;
import rar.model.goal.FinancialGoal;
import rar.model.goal.GoalAssessment;
import rar.model.goal.Verdict;
import rar.simulation.engine.ContributionRiskArbitraries;
import rar.simulation.engine.RiskArbitraries;
import rar.simulation.engine.Run;
import rar.simulation.engine.Simulation;
import rar.simulation.sampling.MonteCarlo;
import rar.simulation.sampling.ScenarioSet;
import rar.simulation.sampling.ScrambledSobol;

/** How often, when and by how much goals break, against scenarios booked out one by one and assessed like plans. */
class GoalTallyTest {

    private static final int SCENARIOS = 10;

    @Property(tries = 40, seed = "20090141")
    void a_goal_breaks_where_the_assessment_of_the_booked_scenario_says_so(
            @ForAll("simulations") Simulation simulation,
            @ForAll("goals") Vector<FinancialGoal> goals,
            @ForAll("sets") ScenarioSet scenarios) {
        Vector<BalancePlan> booked = Vector.range(0, SCENARIOS).map(i -> simulation.replay(scenarios, i));
        GoalTally nothing =
                new GoalTally(simulation.projection(), goals.appendAll(GoalArbitraries.justKept(booked.get(4))));
        GoalTally tally = simulation.run(new Run(scenarios, 0, SCENARIOS, 2, 5), nothing, done -> {});
        assertThat(tally.scenarios()).isEqualTo(SCENARIOS);
        for (GoalCount count : tally.goalCounts()) {
            assertAgrees(count, booked.map(path -> count.goal().assess(path)), booked.head());
        }
    }

    private static void assertAgrees(GoalCount count, Vector<GoalAssessment> assessed, BalancePlan any) {
        Vector<GoalAssessment> breaking = assessed.filter(each -> each.verdict() == Verdict.BREAKS);
        assertThat(count.broken()).isEqualTo(breaking.size());
        assertThat(count.open()).isEqualTo(assessed.count(each -> each.verdict() == Verdict.CANNOT_BE_JUDGED));
        YearMonth last = any.month(any.months() - 1);
        for (int m = 0; m < any.months(); m++) {
            YearMonth month = any.month(m);
            assertThat(count.brokenIn(m)).isEqualTo(breaking.count(each -> isIn(each, month, last)));
            assertThat(count.firstBrokenIn(m))
                    .isEqualTo(
                            breaking.count(each -> each.month().getOrElse(last).equals(month)));
        }
        Vector<Long> shortfalls = assessed.map(
                each -> each.verdict() == Verdict.BREAKS ? -each.margin().get().ore() : 0);
        assertThat(count.worst()).isEqualTo(shortfalls.max().get());
        assertThat(count.shortfalls())
                .isEqualTo(shortfalls.map(BigInteger::valueOf).fold(BigInteger.ZERO, BigInteger::add));
        assertThat(count.squares())
                .isEqualTo(
                        shortfalls.map(ore -> BigInteger.valueOf(ore).pow(2)).fold(BigInteger.ZERO, BigInteger::add));
        if (breaking.nonEmpty()) {
            assertThat(count.worstScenario())
                    .isEqualTo(shortfalls.indexOf(shortfalls.max().get()));
        }
    }

    /** A stretch of years holds one month of each; what speaks of the whole plan stands by its last month. */
    private static boolean isIn(GoalAssessment assessment, YearMonth month, YearMonth last) {
        if (assessment.spells().isEmpty()) {
            return month.equals(last);
        }
        boolean yearly = assessment.goal().getClass().getSimpleName().matches("Reservation.*|Equity.*|Saved.*");
        return assessment
                .spells()
                .exists(spell -> !month.isBefore(spell.first())
                        && !month.isAfter(spell.last())
                        && (!yearly || month.getMonth() == spell.first().getMonth()));
    }

    @Property(tries = 25, seed = "20090142")
    void the_same_is_counted_for_any_threads_blocks_and_parts(
            @ForAll("simulations") Simulation simulation,
            @ForAll("goals") Vector<FinancialGoal> goals,
            @ForAll("sets") ScenarioSet scenarios) {
        GoalTally nothing = new GoalTally(simulation.projection(), goals);
        GoalTally whole = simulation.run(new Run(scenarios, 3, 40, 1, 64), nothing, done -> {});
        GoalTally threaded = simulation.run(new Run(scenarios, 3, 40, 3, 8), nothing, done -> {});
        GoalTally parts = simulation.run(new Run(scenarios, 20, 23, 1, 16), nothing, done -> {});
        parts.add(simulation.run(new Run(scenarios, 3, 17, 2, 7), nothing, done -> {}));
        assertThat(content(threaded)).isEqualTo(content(whole));
        assertThat(content(parts)).isEqualTo(content(whole));
        assertThat(nothing.scenarios()).isZero();
    }

    private static String content(GoalTally tally) {
        return tally.scenarios()
                + tally.goalCounts().map(GoalTallyTest::content).mkString("\n");
    }

    private static String content(GoalCount count) {
        Vector<Integer> months = Vector.range(0, count.months());
        return count.goal() + " " + count.broken() + " " + count.open() + " " + count.worst() + " "
                + count.worstScenario() + " " + count.shortfalls() + " " + count.squares()
                + months.map(count::brokenIn) + months.map(count::firstBrokenIn) + months.map(count::judgedIn);
    }

    @Provide
    Arbitrary<Simulation> simulations() {
        return Arbitraries.oneOf(
                RiskArbitraries.simulations(), RiskArbitraries.ruled(), ContributionRiskArbitraries.simulations());
    }

    @Provide
    Arbitrary<Vector<FinancialGoal>> goals() {
        return GoalArbitraries.goals();
    }

    @Provide
    Arbitrary<ScenarioSet> sets() {
        return Arbitraries.oneOf(
                Arbitraries.longs().map(MonteCarlo::new), Arbitraries.longs().map(seed -> new ScrambledSobol(seed, 5)));
    }
}
