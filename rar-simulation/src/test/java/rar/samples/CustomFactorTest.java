package rar.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import rar.model.balance.BalancePlan;
import rar.model.money.Money;
import rar.model.plan.LineKind;
import rar.model.plan.PlanArbitraries;
import rar.model.schedule.BookingKind;
import rar.model.schedule.Schedule;
import rar.simulation.distribution.BernoulliDistribution;
import rar.simulation.distribution.ConstantDistribution;
import rar.simulation.distribution.UniformDistribution;
import rar.simulation.engine.Run;
import rar.simulation.engine.RunResult;
import rar.simulation.engine.Simulation;
import rar.simulation.engine.Walk;
import rar.simulation.explanation.LedgerEntry;
import rar.simulation.explanation.ScenarioLedger;
import rar.simulation.factor.AddedFlow;
import rar.simulation.factor.CostInflation;
import rar.simulation.factor.Dependence;
import rar.simulation.factor.RiskFactor;
import rar.simulation.factor.RiskModel;
import rar.simulation.factor.Scope;
import rar.simulation.json.RiskModelWriter;
import rar.simulation.projection.Projection;
import rar.simulation.reverse.ReverseStress;
import rar.simulation.reverse.SingleStress;
import rar.simulation.risk.KeptAmounts;
import rar.simulation.risk.LiquidityRisk;
import rar.simulation.sampling.MonteCarlo;
import rar.simulation.sensitivity.Sensitivity;
import rar.simulation.stress.Shock;
import rar.simulation.stress.Stress;
import rar.simulation.stress.Stresses;

/** Factors written outside the library do what they say, in everything that those of the library take part in. */
class CustomFactorTest {

    private static final YearMonth MARCH = YearMonth.of(2009, 3);
    private static final Clawback CLAWBACK =
            new Clawback("esf-2008", MARCH, Money.ofTkr(2_000), new UniformDistribution(0, 1));

    @Property(tries = 60, seed = "20260301")
    void blocks_agree_with_bookings_to_the_ore(@ForAll("simulations") Simulation simulation, @ForAll long seed) {
        for (int scenario = 0; scenario < 4; scenario++) {
            BalancePlan booked = simulation.replay(seed, scenario);
            double[] closing = KeptAmounts.of(
                    simulation,
                    new Run(new MonteCarlo(seed), scenario, 1, 1, 8),
                    paths -> paths.cash(booked.months() - 1));
            double[] equity = KeptAmounts.of(
                    simulation, new Run(new MonteCarlo(seed), scenario, 1, 1, 8), paths -> paths.equity());
            assertThat(closing[0]).isEqualTo((double) booked.cashOre(booked.months() - 1));
            assertThat(equity[0]).isEqualTo((double)
                    booked.monthEnd(booked.months() - 1).equity().ore());
        }
    }

    @Provide
    Arbitrary<Simulation> simulations() {
        return PlanArbitraries.plansWithOpening()
                .flatMap(plan -> CustomArbitraries.factors(plan)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(4)
                        .map(made -> Vector.ofAll(made).zipWithIndex().map(each -> each._1.apply("custom-" + each._2)))
                        .map(factors ->
                                Simulation.of(Projection.of(Schedule.of(plan)), new RiskModel("custom", "", factors))));
    }

    /** A quarter of 2 000 tkr is paid in March and never comes back. */
    @Example
    void what_is_claimed_back_is_paid_in_its_month_and_lowers_the_result() {
        Simulation simulation = new Walk().under(CLAWBACK.withDistribution(new ConstantDistribution(0.25)));
        BalancePlan booked = simulation.replay(1, 0);
        BalancePlan planned = simulation.projection().balancePlan();
        for (int m = 0; m < 12; m++) {
            Money claimed = m < 2 ? Money.ZERO : Money.ofTkr(500);
            assertThat(booked.monthEnd(m).cash())
                    .isEqualTo(planned.monthEnd(m).cash().minus(claimed));
            assertThat(booked.monthEnd(m).equity())
                    .isEqualTo(planned.monthEnd(m).equity().minus(claimed));
        }
    }

    /** Cash of 1 000 tkr and nothing else: half of 2 000 tkr may be claimed back, and not a ten-thousandth more. */
    @Example
    void the_share_that_breaks_the_floor_is_found_by_a_reverse_stress() {
        Walk walk = new Walk();
        walk.contributions = Money.ZERO;
        SingleStress found =
                ReverseStress.of(walk.under(CLAWBACK), Money.ZERO).singles().get(0);
        assertThat(found.factor()).isEqualTo("esf-2008");
        assertThat(found.breach().get().value()).isEqualTo(0.5001);
        assertThat(found.breach().get().holds()).isEqualTo(0.5);
    }

    @Example
    void a_named_scenario_gives_it_a_value_of_its_domain_and_no_other() {
        Simulation simulation = new Walk().under(CLAWBACK);
        Stresses half = new Stresses(Vector.of(new Stress("half", Vector.of(Shock.of("esf-2008", 0.5)))));
        Simulation covered = Simulation.of(simulation.projection(), half.coveredBy(simulation.model()));
        assertThat(covered.replay(half, 0).cashOre(11))
                .isEqualTo(simulation.projection().plannedCash(11)
                        - Money.ofTkr(1_000).ore());
        Stresses twice = new Stresses(Vector.of(new Stress("twice", Vector.of(Shock.of("esf-2008", 2)))));
        assertThatThrownBy(() -> twice.coveredBy(simulation.model()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("esf-2008: what is claimed back is a share from 0 to 1");
    }

    /** The claim varies by 2 000²/12, costs of 12 000 tkr by 6 000²/12: a tenth of the sum is the claim's. */
    @Example
    void its_share_of_the_variance_is_measured_beside_those_of_built_in_factors() {
        Walk walk = new Walk();
        walk.costs = Money.ofTkr(12_000);
        Sensitivity found = Sensitivity.of(
                walk.under(CLAWBACK, new CostInflation("inflation", Scope.all(), new UniformDistribution(-0.25, 0.25))),
                3,
                20_000,
                1,
                Sensitivity.USUAL_TAIL,
                done -> {});
        double claim = 2_000.0 * 2_000 / 12;
        double inflation = 6_000.0 * 6_000 / 12;
        assertThat(found.closing().indices().get(0).first()).isCloseTo(claim / (claim + inflation), within(0.02));
    }

    @Example
    void a_ledger_names_it_as_the_cause_of_its_booking() {
        ScenarioLedger ledger = ScenarioLedger.of(new Walk().under(CLAWBACK), new MonteCarlo(1), 0);
        Vector<LedgerEntry> its = Vector.ofAll(ledger.entries()).filter(LedgerEntry::isChanged);
        assertThat(its).hasSize(1);
        assertThat(its.head().source()).isEqualTo("esf-2008");
        assertThat(its.head().kind()).isEqualTo(BookingKind.COST);
        assertThat(its.head().month()).isEqualTo(MARCH);
        assertThat(its.head().causes()).containsExactly("esf-2008");
    }

    /** With one shock behind both and loadings of one they move as one. */
    @Example
    void it_can_depend_on_built_in_factors() {
        Walk walk = new Walk();
        walk.costs = Money.ofTkr(1_000);
        RiskModel model = new RiskModel(
                        "both",
                        "",
                        Vector.of(CLAWBACK, new CostInflation("inflation", Scope.all(), new UniformDistribution(0, 1))))
                .with(Dependence.onOneShock(Vector.of("esf-2008", "inflation"), Vector.of(1.0, 1.0)));
        Simulation simulation = Simulation.of(Projection.of(Schedule.of(walk.plan())), model);
        MonteCarlo scenarios = new MonteCarlo(5);
        for (int i = 0; i < 20; i++) {
            assertThat(scenarios.value(simulation.draws().get(0), simulation.draws(), i))
                    .isEqualTo(scenarios.value(simulation.draws().get(1), simulation.draws(), i));
        }
    }

    /** A year's draw is another than the next year's; draws of one year and subject are one. */
    @Example
    void amounts_of_one_year_and_subject_share_a_draw() {
        AddedFlow rent = AddedFlow.of(LineKind.COST, TreeMap.of(MARCH, Money.ofTkr(1)));
        AddedFlow subsidy = AddedFlow.of(LineKind.INCOME, TreeMap.of(MARCH, Money.ofTkr(1)));
        Simulation one = new Walk().under(any(rent.drawnIn(2009), subsidy.drawnIn(2009)));
        assertThat(one.draws()).hasSize(1);
        Simulation two =
                new Walk().under(any(rent.drawnIn(2009), subsidy.drawnIn(2009).drawnOf("office")));
        assertThat(two.draws()).hasSize(2);
        assertThat(LiquidityRisk.of(one.run(Run.of(1, 100))).everUnderFloor().value())
                .isZero();
    }

    private static AnyFlows any(AddedFlow... flows) {
        return new AnyFlows("any", Vector.of(flows), new UniformDistribution(-1, 1));
    }

    @Example
    void a_month_or_year_that_the_plan_does_not_have_is_refused() {
        AddedFlow late = AddedFlow.of(LineKind.COST, TreeMap.of(YearMonth.of(2010, 1), Money.ofTkr(1)));
        assertThatThrownBy(() -> new Walk().under(any(late)))
                .hasMessageContaining("the plan has no month January 2010; it covers January 2009 to December 2009");
        assertThatThrownBy(() -> new Walk()
                        .under(any(AddedFlow.of(LineKind.COST, TreeMap.empty()).drawnIn(2011))))
                .hasMessageContaining("the plan has no year 2011; it covers 2009");
    }

    @Example
    void an_id_that_a_line_of_the_plan_has_is_refused() {
        Walk walk = new Walk();
        walk.income = Money.ofTkr(100);
        Clawback taken = new Clawback(Walk.INCOME, MARCH, Money.ofTkr(1), new ConstantDistribution(1));
        assertThatThrownBy(() -> walk.under(taken)).hasMessageContaining("which is the id of a line of the plan");
    }

    @Example
    void amounts_that_move_no_cash_or_no_plan_could_hold_are_refused() {
        assertThatThrownBy(() -> AddedFlow.of(LineKind.DEPRECIATION, TreeMap.empty()))
                .hasMessage("a line of the kind depreciation moves no cash; add a cost, an income or interest");
        assertThatThrownBy(() -> AddedFlow.of(LineKind.COST, TreeMap.of(MARCH, Money.ofKronor(10_000_000_001L))))
                .hasMessageContaining("an amount for each unit of a draw is from");
    }

    @Example
    void neither_a_risk_file_nor_a_run_file_holds_it() {
        Simulation simulation =
                new Walk().under(CLAWBACK, new PriceRise("prices", Scope.all(), new BernoulliDistribution(0.5)));
        String reason =
                "files have names for built-in kinds of factors only, and esf-2008, prices are custom ones; keep the"
                        + " model in code";
        assertThatThrownBy(() -> RiskModelWriter.write(simulation.model()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a risk file cannot hold this model: " + reason);
        RunResult run = RunResult.ofIndependent(simulation);
        run.run(Run.of(1, 10), done -> {});
        assertThatThrownBy(run::snapshot)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a run file cannot hold this run: " + reason);
    }

    @Example
    void it_is_put_beside_the_factors_of_a_model() {
        RiskModel model = new RiskModel("none", "", Vector.<RiskFactor>empty()).with(CLAWBACK);
        assertThat(model.factors()).containsExactly(CLAWBACK);
    }
}
