package rar.simulation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rar.model.membership.VacatedContribution;
import rar.model.money.Money;
import rar.model.plan.FinancialPlan;
import rar.model.plan.MonthRange;
import rar.model.schedule.Schedule;
import rar.samples.Clawback;
import rar.samples.PriceRise;
import rar.simulation.distribution.ConstantDistribution;
import rar.simulation.distribution.UniformDistribution;
import rar.simulation.factor.AdditionalFunding;
import rar.simulation.factor.ContributionCut;
import rar.simulation.factor.CostInflation;
import rar.simulation.factor.EarlyTermination;
import rar.simulation.factor.ExternalFunding;
import rar.simulation.factor.InterestChange;
import rar.simulation.factor.LatePayment;
import rar.simulation.factor.MemberLeaves;
import rar.simulation.factor.NewApplications;
import rar.simulation.factor.PopulationDrift;
import rar.simulation.factor.ProjectDelay;
import rar.simulation.factor.ProjectOutturn;
import rar.simulation.factor.RiskFactor;
import rar.simulation.factor.RiskModel;
import rar.simulation.factor.Scope;
import rar.simulation.factor.StartDelay;
import rar.simulation.json.Bundled;
import rar.simulation.projection.Projection;

/** What holds of every kind of factor, so that a new one which is forgotten somewhere is found. */
class EveryFactorTest {

    private static final FinancialPlan PLAN = Bundled.plan(2009);

    static List<RiskFactor> factors() {
        Scope<Integer> years = Scope.all();
        Scope<String> all = Scope.all();
        YearMonth first = PLAN.horizon().firstMonth();
        return List.of(
                new ContributionCut("cut", all, years, constant(0.5)),
                new LatePayment("late", all, years, constant(1)),
                new MemberLeaves("leaves", Scope.all(), years, constant(1), 0, VacatedContribution.FALLS_AWAY),
                new PopulationDrift("drift", all, years, new UniformDistribution(-0.5, 0.5)),
                new ProjectDelay("delay", all, constant(1)),
                new StartDelay("start", all, constant(1)),
                new EarlyTermination("end", all, constant(1)),
                new ProjectOutturn("outturn", all, constant(0.5)),
                new CostInflation("inflation", years, constant(0.5)),
                new InterestChange("interest", years, constant(0.5)),
                new ExternalFunding(
                        "funding",
                        Option.none(),
                        Vector.of(PLAN.projects().head().id()),
                        0,
                        Option.none(),
                        constant(0),
                        constant(0)),
                new AdditionalFunding(
                        "more",
                        Money.ofTkr(100),
                        new MonthRange(first, first),
                        constant(0),
                        Money.ofTkr(50),
                        constant(1),
                        Money.ZERO),
                new NewApplications("applications", years, 2, constant(50_000), constant(1)),
                new Clawback("clawback", first, Money.ofTkr(100), constant(0.5)),
                new PriceRise("prices", years, constant(0.5)));
    }

    private static ConstantDistribution constant(double value) {
        return new ConstantDistribution(value);
    }

    @Test
    void these_are_all_kinds() {
        assertThat(Stream.of(RiskFactor.class.getPermittedSubclasses()))
                .allSatisfy(kind -> assertThat(factors()).anyMatch(kind::isInstance));
    }

    /** Blocks and bookings agree on nothing happening too, so that has to be refused by itself. */
    @ParameterizedTest
    @MethodSource("factors")
    void a_factor_that_is_not_as_planned_changes_bookings(RiskFactor factor) {
        Simulation simulation =
                Simulation.of(Projection.of(Schedule.of(PLAN)), new RiskModel("one", "test", Vector.of(factor)));
        assertThat(simulation.draws()).isNotEmpty();
        assertThat(simulation.replay(1, 0).schedule().bookings())
                .isNotEqualTo(simulation.projection().schedule().bookings());
    }

    @ParameterizedTest
    @MethodSource("factors")
    void a_factor_accepts_the_values_of_its_domain_and_no_others(RiskFactor factor) {
        for (double value : new double[] {-11, -1, -0.5, 0, 0.5, 1, 2, 10, 10.5, 60, 61, 100, 101}) {
            assertThat(factor.withDistribution(constant(value)).refusal().isEmpty())
                    .as("%s", value)
                    .isEqualTo(factor.domain().contains(value));
        }
        assertThat(factor.domain().contains(factor.domain().high())).isTrue();
        assertThat(factor.domain().contains(Math.nextUp(factor.domain().high())))
                .isFalse();
    }

    /** Only funding that the plan does not count on has no answer in it. */
    @ParameterizedTest
    @MethodSource("factors")
    void the_value_as_planned_is_one_of_the_domain_where_the_plan_has_an_answer(RiskFactor factor) {
        assertThat(factor.domain().contains(factor.asPlanned())).isEqualTo(!(factor instanceof AdditionalFunding));
    }
}
