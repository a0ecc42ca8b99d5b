package rar.simulation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import rar.model.forecast.FollowUp;
import rar.model.forecast.OutcomeParts;
import rar.model.plan.BudgetLine;
import rar.model.plan.FinancialPlan;
import rar.model.plan.OpeningBalance;
import rar.model.plan.PlanArbitraries;
import rar.model.schedule.Schedule;
import rar.model.timing.PaymentTerms;
import rar.model.timing.Timing;
import rar.simulation.factor.CostInflation;
import rar.simulation.factor.Draw;
import rar.simulation.factor.InterestChange;
import rar.simulation.factor.LatePayment;
import rar.simulation.factor.RiskModel;
import rar.simulation.projection.Projection;
import rar.simulation.sampling.MonteCarlo;
import rar.simulation.sampling.ScenarioSet;

/**
 * A year that came as planned changes nothing that follows: with its outcome, what is drawn for later years is the same number,
 * and gives the same cash to the bit as without the outcome where what was drawn for that year is as planned.
 */
class LaterPathsTest {

    private static final int SCENARIOS = 5;

    /**
     * A plan under a model of what is drawn year by year, and the December through which it came as planned.
     *
     * @param model of factors whose draws are of a year each
     */
    record Case(FinancialPlan plan, RiskModel model, YearMonth through) {}

    @Property(tries = 60, seed = "20261401", shrinking = ShrinkingMode.OFF)
    void later_paths_are_those_of_the_plan(@ForAll("cases") Case of, @ForAll long seed) {
        Schedule planned = Schedule.of(of.plan());
        Simulation without = Simulation.of(Projection.of(planned), of.model());
        Simulation with = Simulation.of(
                Projection.of(FollowUp.of(
                        of.plan(), OutcomeParts.asPlanned(planned, of.through()).outcome())),
                of.model());
        Set<Long> open = with.draws().stream().map(Draw::stream).collect(Collectors.toSet());
        assertThat(without.draws().stream().map(Draw::stream).toList()).containsAll(open);
        BlockRun later = with.program().thread(8, new MonteCarlo(seed), true);
        BlockRun all = without.program().thread(8, new Open(new MonteCarlo(seed), open), true);
        later.run(0, SCENARIOS);
        all.run(0, SCENARIOS);
        int first = with.projection().firstOpen();
        for (int i = 0; i < SCENARIOS; i++) {
            for (int m = first; m < of.plan().horizon().months(); m++) {
                assertThat(later.cash(m)[i]).as("month %s, scenario %s", m, i).isEqualTo(all.cash(m)[i]);
            }
            for (int y = first / 12; y < of.plan().horizon().years(); y++) {
                assertThat(later.equity(y)[i]).as("year %s, scenario %s", y, i).isEqualTo(all.equity(y)[i]);
            }
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        return PlanArbitraries.plansWithFunding()
                .filter(plan -> plan.horizon().years() > 1)
                .map(LaterPathsTest::paidInArrears)
                .flatMap(plan -> RiskArbitraries.models(plan)
                        .map(model -> Optional.of(model))
                        .flatMap(model -> Arbitraries.integers()
                                .between(
                                        plan.horizon().firstYear(),
                                        plan.horizon().lastYear() - 1)
                                .map(year -> new Case(plan, byYear(model.get()), YearMonth.of(year, 12)))));
    }

    /** What has been paid in advance is paid as planned, and without the outcome as it is drawn for the year that it is for. */
    private static FinancialPlan paidInArrears(FinancialPlan plan) {
        return plan.with(draft -> draft.withOpening((OpeningBalance opening) -> opening.withItems(Vector.empty()))
                .withLines(draft.lines()
                        .map(line -> isPaidInAdvance(line)
                                ? line.withTiming((Timing timing) -> timing.withPayment(PaymentTerms.WHEN_INCURRED))
                                : line)));
    }

    private static boolean isPaidInAdvance(BudgetLine line) {
        return Vector.rangeClosed(1, 12)
                .map(month -> YearMonth.of(2000, month))
                .exists(month -> line.timing().payment().paidIn(month).isBefore(month));
    }

    /** Those factors whose every draw acts on one year, or on one year and those after it. */
    private static RiskModel byYear(RiskModel model) {
        return new RiskModel(
                "those by year",
                "",
                model.factors()
                        .filter(factor -> factor instanceof CostInflation
                                || factor instanceof InterestChange
                                || factor instanceof LatePayment));
    }

    /** Scenarios in which only some draws are other than planned. */
    private record Open(ScenarioSet base, Set<Long> streams) implements ScenarioSet {

        @Override
        public OptionalLong size() {
            return base.size();
        }

        @Override
        public double value(Draw draw, List<Draw> draws, long scenario) {
            return streams.contains(draw.stream()) ? base.value(draw, draws, scenario) : draw.asPlanned();
        }

        @Override
        public Drawing drawing(List<Draw> draws, int capacity) {
            return new Drawing() {
                private long first;
                private int count;

                @Override
                public void turnTo(long newFirst, int newCount) {
                    first = newFirst;
                    count = newCount;
                }

                @Override
                public void values(Draw draw, double[] out) {
                    for (int i = 0; i < count; i++) {
                        out[i] = value(draw, draws, first + i);
                    }
                }
            };
        }
    }
}
