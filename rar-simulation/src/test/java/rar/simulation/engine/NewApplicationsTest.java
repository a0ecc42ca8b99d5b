package rar.simulation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vavr.collection.Vector;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.math3.distribution.PoissonDistribution;
import rar.model.balance.BalancePlan;
import rar.model.goal.LiquidityFloor;
import rar.model.money.Money;
import rar.model.plan.RecognitionPolicy;
import rar.model.schedule.Booking;
import rar.model.schedule.BookingKind;
import rar.model.schedule.Schedule;
import rar.simulation.distribution.ConstantDistribution;
import rar.simulation.distribution.Distribution;
import rar.simulation.distribution.UniformDistribution;
import rar.simulation.factor.Draw;
import rar.simulation.factor.NewApplications;
import rar.simulation.factor.RiskFactor;
import rar.simulation.factor.RiskModel;
import rar.simulation.factor.Scope;
import rar.simulation.json.Bundled;
import rar.simulation.outcome.Outcome;
import rar.simulation.projection.Projection;
import rar.simulation.risk.LiquidityRisk;
import rar.simulation.rule.ScaledToGoals;
import rar.simulation.sampling.MonteCarlo;

/** Applications beyond the plan: their number and size, when they are paid, and that they disturb no other draw. */
class NewApplicationsTest {

    private static final int COUNT = 100_000;
    private static final double MEAN = 2.5;

    /** Each takes 100 tkr in January, so that k or more of them leave less than 4 000 − 100 k + 1 tkr. */
    @Example
    void their_number_has_the_poisson_distribution() {
        PoissonDistribution poisson = new PoissonDistribution(MEAN);
        for (int k = 1; k <= 6; k++) {
            Walk walk = new Walk();
            walk.floor = Money.ofTkr(4_001 - 100L * k);
            Outcome outcome = walk.under(applications(1, new ConstantDistribution(100_000), poisson(MEAN)))
                    .run(Run.of(40 + k, COUNT));
            PayoutFactorsTest.assertProbability(outcome.breaches(0), 1 - poisson.cumulativeProbability(k - 1));
        }
    }

    /**
     * What is granted in all is a compound Poisson sum: mean λ E[X], variance λ E[X²] (Kaas et al., "Modern Actuarial
     * Risk Theory", 2008, (3.60)); X uniform on 0 to 300 tkr has E[X] = 150 and E[X²] = 30 000.
     */
    @Example
    void what_is_granted_is_a_compound_poisson_sum() {
        Outcome outcome = new Walk()
                .under(applications(12, new UniformDistribution(0, 300_000), poisson(MEAN)))
                .run(Run.of(47, COUNT));
        double mean = 13_000 - MEAN * 150;
        double sd = Math.sqrt(MEAN * 30_000);
        double measured =
                (double) LiquidityRisk.of(outcome).equity().mean().value().ore() / 100_000;
        assertThat(measured).isCloseTo(mean, within(4 * sd / Math.sqrt(COUNT)));
    }

    /** Two of 250,50 tkr over 24 months: 10,44 tkr a month to the öre, and half of them stay in the provisions. */
    @Example
    void what_falls_after_the_end_stays_in_the_provisions() {
        Walk walk = new Walk();
        RiskFactor two = applications(24, new ConstantDistribution(250_500.4), new ConstantDistribution(2));
        BalancePlan booked = walk.under(two).replay(0, 0);
        assertThat(booked.years().head().grantsDecided()).isEqualTo(Money.ofKronor(501_000));
        assertThat(booked.years().head().payouts()).isEqualTo(Money.ofKronor(250_500));
        assertThat(booked.monthEnd(11).provisions()).isEqualTo(Money.ofKronor(250_500));
        assertThat(booked.monthEnd(0).provisions()).isEqualTo(new Money(50_100_000 - 2 * 1_043_750));
        assertThat(booked.years().head().result()).isEqualTo(Money.ofKronor(12_000_000 - 501_000));

        walk.recognition = RecognitionPolicy.AS_CONSUMED;
        BalancePlan consumed = walk.under(two).replay(0, 0);
        assertThat(consumed.monthEnd(11).provisions()).isEqualTo(Money.ZERO);
        assertThat(consumed.years().head().result()).isEqualTo(Money.ofKronor(12_000_000 - 250_500));
    }

    /**
     * The plan of 2009 ends at 7 610 tkr, after the 6 314 tkr granted in January 2011. An application of 10 000 tkr decided
     * in January 2010 and paid over the two years leaves 3 924 before that grant, so a rule that keeps 500 grants less.
     */
    @Example
    void a_rule_knows_what_applications_have_committed() {
        BalancePlan ruled = ruled2009(2010, 24);
        assertThat(granted(ruled, "one-2010-1")).isEqualTo(Money.ofKronor(10_000_000));
        assertThat(granted(ruled, "beslut-2011")).isLessThan(Money.ofTkr(3_424)).isGreaterThan(Money.ofTkr(3_422));
        assertThat(ruled.cashOre(ruled.lowestMonth()))
                .isGreaterThanOrEqualTo(Money.ofTkr(500).ore());
    }

    /** In the same month the planned grant goes first: the application is granted what is left of 7 610 tkr over 500. */
    @Example
    void a_planned_grant_goes_before_an_application_of_its_month() {
        BalancePlan ruled = ruled2009(2011, 12);
        assertThat(granted(ruled, "beslut-2011"))
                .isEqualTo(granted(Simulation.of(plan2009(), nothing()).replay(0, 0), "beslut-2011"));
        assertThat(granted(ruled, "one-2011-1")).isLessThan(Money.ofTkr(7_111)).isGreaterThan(Money.ofTkr(7_108));
    }

    private static BalancePlan ruled2009(int year, int months) {
        NewApplications one = new NewApplications(
                "one",
                new Scope<>(Vector.of(year)),
                months,
                new ConstantDistribution(10_000_000),
                new ConstantDistribution(1));
        return Simulation.of(
                        plan2009(),
                        new RiskModel("one", "", Vector.of(one)),
                        new ScaledToGoals(Vector.of(new LiquidityFloor(Money.ofTkr(500)))))
                .replay(0, 0);
    }

    private static RiskModel nothing() {
        return new RiskModel("nothing", "", Vector.empty());
    }

    private static Projection plan2009() {
        return Projection.of(Schedule.of(Bundled.plan(2009)));
    }

    private static Money granted(BalancePlan plan, String grant) {
        return Money.sum(plan.schedule()
                .bookings()
                .filter(booking -> booking.kind() == BookingKind.GRANT_DECIDED
                        && booking.source().equals(grant))
                .map(Booking::amount));
    }

    /** Each application has a draw of its own: one more leaves the amounts of those before it. */
    @Example
    void one_more_application_moves_no_other() {
        double[][] two = amounts(2);
        double[][] three = amounts(3);
        assertThat(three).hasDimensions(3, 16);
        assertThat(three[0]).isEqualTo(two[0]);
        assertThat(three[1]).isEqualTo(two[1]);
        assertThat(three[1]).isNotEqualTo(three[0]);
    }

    private static double[][] amounts(int number) {
        Simulation simulation =
                new Walk().under(applications(6, new UniformDistribution(0, 1e6), new ConstantDistribution(number)));
        BlockRun block = simulation.program().thread(16, new MonteCarlo(3));
        block.run(0, 16);
        return Arrays.stream(block.block().applications)
                .map(row -> Arrays.copyOf(row, 16))
                .toArray(double[][]::new);
    }

    /** A factor more, of any kind and before all others: every draw that was there is there with the same numbers. */
    @Property(tries = 30, seed = "20120401")
    void a_new_factor_moves_no_other_draw(@ForAll("simulations") Simulation simulation) {
        RiskModel model = simulation.model();
        for (RiskFactor one : model.factors()) {
            RiskModel others = new RiskModel("others", "", model.factors().remove(one));
            RiskModel all = new RiskModel("all", "", others.factors().prepend(one));
            assertThat(draws(simulation, all)).containsAll(draws(simulation, others));
        }
    }

    private static List<Draw> draws(Simulation simulation, RiskModel model) {
        return Program.of(simulation.projection(), model, simulation.rule()).draws();
    }

    @Provide
    Arbitrary<Simulation> simulations() {
        return RiskArbitraries.simulations();
    }

    private static Distribution poisson(double mean) {
        return new rar.simulation.distribution.PoissonDistribution(mean);
    }

    private static NewApplications applications(int months, Distribution size, Distribution number) {
        return new NewApplications("applications", Scope.all(), months, size, number);
    }
}
