package rar.simulation.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Positive;
import rar.model.goal.CashGoal;
import rar.model.goal.LiquidityFloor;
import rar.model.money.Money;
import rar.model.plan.Horizon;
import rar.model.plan.RecognitionPolicy;
import rar.model.schedule.Schedule;
import rar.simulation.distribution.ConstantDistribution;
import rar.simulation.distribution.Distribution;
import rar.simulation.distribution.PoissonDistribution;
import rar.simulation.distribution.UniformDistribution;
import rar.simulation.engine.BlockRun;
import rar.simulation.engine.Run;
import rar.simulation.engine.Simulation;
import rar.simulation.engine.Walk;
import rar.simulation.factor.NewApplications;
import rar.simulation.factor.RiskModel;
import rar.simulation.factor.Scope;
import rar.simulation.projection.Projection;
import rar.simulation.rule.AllOrNothing;
import rar.simulation.rule.DecisionRule;
import rar.simulation.rule.GrantAsPlanned;
import rar.simulation.rule.Postpone;
import rar.simulation.rule.ScaledToGoals;
import rar.simulation.sampling.MonteCarlo;

/** A rule decides on applications as they come in: what it grants of them, when, and that it keeps what it is to keep. */
class ApplicationDecisionsTest {

    private static final Seq<CashGoal> FLOOR = Vector.of(new LiquidityFloor(Money.ofTkr(500)));

    /**
     * With 1 000 tkr and nothing coming in, applications of 200 tkr at once: two leave 600, a third would leave 400. Of
     * the scenarios, all alike, none grants all.
     */
    @Example
    void applications_are_granted_in_turn_while_the_floor_holds() {
        GrantDecisions decisions = decided(new AllOrNothing(FLOOR), three(200_000));
        DecisionCounts counts = decisions.applications().get(0).counts();
        assertThat(decisions.grants()).isEmpty();
        assertThat(decisions.isEmpty()).isFalse();
        assertThat(decisions.scenarios()).isEqualTo(8);
        assertThat(counts.scenarios()).isEqualTo(8);
        assertThat(counts.number()).isEqualTo(24);
        assertThat(counts.inPart()).isEqualTo(8);
        assertThat(counts.inFull()).isZero();
        assertThat(counts.refused()).isZero();
        assertThat(counts.askedOre()).isEqualTo(8 * Money.ofTkr(600).ore());
        assertThat(counts.grantedOre()).isEqualTo(8 * Money.ofTkr(400).ore());
        assertThat(decisions.appliedForOre()).isEqualTo(counts.askedOre());
        assertThat(decisions.grantedBeyondPlanOre()).isEqualTo(counts.grantedOre());
    }

    /** Two of 200 500 kr leave 599 tkr at hand, 99 over the floor: whole thousands of what is asked for third. */
    @Example
    void the_third_is_scaled_to_what_the_floor_leaves() {
        BlockRun block = run(new ScaledToGoals(FLOOR), three(200_500.25));
        assertThat(block.granted(0)[3]).isEqualTo(20_050_000);
        assertThat(block.granted(1)[3]).isEqualTo(20_050_000);
        assertThat(block.granted(2)[3]).isEqualTo(9_900_000);
        assertThat(block.waited(2)[3]).isZero();
    }

    /**
     * Three of 500 tkr at once, 1 000 tkr at hand, and 500 more each January, April, July and October: with January's, two
     * are granted; the third waits for April, three months.
     */
    @Example
    void an_application_waits_for_money() {
        Walk walk = walk();
        walk.contributions = Money.ofTkr(2_000);
        DecisionRule rule = new Postpone(new AllOrNothing(FLOOR), 4);
        BlockRun block = block(Simulation.of(projection(walk), model(three(500_000)), rule));
        assertThat(new double[] {block.waited(0)[2], block.waited(1)[2], block.waited(2)[2]})
                .containsExactly(0, 0, 3);
        assertThat(new double[] {block.granted(0)[2], block.granted(1)[2], block.granted(2)[2]})
                .containsOnly(50_000_000);
    }

    /** Where nothing but applications varies, what is forecast comes true: none of them takes cash below the floor. */
    @Property(tries = 40, seed = "20090601")
    void no_application_takes_cash_below_the_floor(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int months, @ForAll @Positive int kronor) {
        Walk walk = walk();
        walk.horizon = new Horizon(2009, 2);
        walk.contributions = Money.ofTkr(1_200);
        walk.recognition = seed % 2 == 0 ? RecognitionPolicy.AT_DECISION : RecognitionPolicy.AS_CONSUMED;
        double most = 1_000 + kronor % 2_000_000;
        NewApplications any = applications(months, new UniformDistribution(0, most), new PoissonDistribution(2));
        for (DecisionRule rule : Vector.of(new AllOrNothing(FLOOR), new Postpone(new ScaledToGoals(FLOOR), 3))) {
            Simulation simulation = Simulation.of(projection(walk), model(any), rule);
            BlockRun block = simulation.program().thread(64, new MonteCarlo(seed));
            block.run(0, 64);
            for (int i = 0; i < 64; i++) {
                assertThat(block.lowest()[i])
                        .isGreaterThanOrEqualTo((double) Money.ofTkr(500).ore());
            }
        }
    }

    /** A rule that has nothing to object to leaves every path as it is without one. */
    @Property(tries = 20, seed = "20090602")
    void a_rule_that_never_objects_changes_nothing(@ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int months) {
        Walk walk = walk();
        walk.opening = Money.ofTkr(1_000_000);
        walk.horizon = new Horizon(2009, 2);
        NewApplications any = applications(months, new UniformDistribution(0, 900_000), new PoissonDistribution(2));
        Simulation asPlanned = Simulation.of(projection(walk), model(any), new GrantAsPlanned());
        Simulation ruled = Simulation.of(projection(walk), model(any), new ScaledToGoals(FLOOR));
        BlockRun one = asPlanned.program().thread(32, new MonteCarlo(seed));
        BlockRun other = ruled.program().thread(32, new MonteCarlo(seed));
        one.run(0, 32);
        other.run(0, 32);
        for (int m = 0; m < one.months(); m++) {
            assertThat(other.cash(m)).isEqualTo(one.cash(m));
        }
        assertThat(other.equity()).isEqualTo(one.equity());
    }

    private static GrantDecisions decided(DecisionRule rule, NewApplications applications) {
        Simulation simulation = Simulation.of(projection(walk()), model(applications), rule);
        return simulation.run(Run.of(1, 8).withBlockSize(3), simulation.noDecisions(), done -> {});
    }

    private static BlockRun run(DecisionRule rule, NewApplications applications) {
        return block(Simulation.of(projection(walk()), model(applications), rule));
    }

    private static BlockRun block(Simulation simulation) {
        BlockRun block = simulation.program().thread(8, new MonteCarlo(1));
        block.run(0, 8);
        return block;
    }

    private static Walk walk() {
        Walk walk = new Walk();
        walk.contributions = Money.ZERO;
        return walk;
    }

    private static Projection projection(Walk walk) {
        return Projection.of(Schedule.of(walk.plan()));
    }

    private static RiskModel model(NewApplications applications) {
        return new RiskModel("applications", "", Vector.of(applications));
    }

    private static NewApplications three(double kronor) {
        return applications(1, new ConstantDistribution(kronor), new ConstantDistribution(3));
    }

    private static NewApplications applications(int months, Distribution size, Distribution number) {
        return new NewApplications("applications", Scope.all(), months, size, number);
    }
}
