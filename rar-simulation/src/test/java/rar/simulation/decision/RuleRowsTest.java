package rar.simulation.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import rar.model.goal.CashFloor;
import rar.model.goal.CashGoal;
import rar.model.goal.CashPath;
import rar.model.goal.LiquidityFloor;
import rar.model.goal.Readiness;
import rar.model.money.Money;
import rar.simulation.draw.CommitmentDraws;
import rar.simulation.engine.RiskArbitraries;
import rar.simulation.payout.PayoutShape;
import rar.simulation.payout.Refusals;
import rar.simulation.rule.DecisionRule;
import rar.simulation.rule.GrantRequest;

/** Rules and goals over many scenarios at once, against the same rules and goals in one scenario at a time. */
class RuleRowsTest {

    private static final int COUNT = 13;

    @Property(tries = 300, seed = "20090701")
    void a_rule_decides_in_many_scenarios_as_in_each(
            @ForAll("rules") DecisionRule rule,
            @ForAll("shapes") PayoutShape shape,
            @ForAll long seed,
            @ForAll @IntRange(min = 0, max = 11) int now) {
        BoardMeeting sitting = sitting(shape, new Random(seed), now);
        double[] granted = new double[COUNT + 2];
        rule.decide(sitting, granted);
        for (int i = 0; i < COUNT; i++) {
            assertThat((long) granted[i]).isEqualTo(rule.decide(request(sitting, shape, now, i)));
        }
    }

    @Property(tries = 300, seed = "20090702")
    void goals_are_judged_on_many_forecasts_as_on_each(
            @ForAll("goals") CashGoal goal, @ForAll long seed, @ForAll @IntRange(min = 0, max = 11) int from) {
        double[][] cash = forecasts(new Random(seed));
        double[] kept = new double[COUNT];
        new GoalRows(cash.length, COUNT, RuleRowsTest::floorIn).keep(Vector.of(goal), cash, from, kept, COUNT);
        for (int i = 0; i < COUNT; i++) {
            assertThat(kept[i]).isEqualTo(goal.marginOre(path(cash, i, new double[cash.length]), from) >= 0 ? 1 : 0);
        }
    }

    @Property(tries = 100, seed = "20090703")
    void every_goal_is_a_readiness(
            @ForAll("goals") CashGoal goal, @ForAll long seed, @ForAll @IntRange(min = 0, max = 11) int from) {
        CashPath path = path(forecasts(new Random(seed)), 0, new double[12]);
        assertThat(goal.asReadiness().marginOre(path, from)).isEqualTo(goal.marginOre(path, from));
    }

    private static BoardMeeting sitting(PayoutShape shape, Random random, int now) {
        BoardMeeting sitting = new BoardMeeting(12, COUNT + 2, RuleRowsTest::floorIn);
        RuledGrant grant = new RuledGrant(
                "grant",
                new RuledGrant.Planned(1, 1),
                Math.max(0, now - random.nextInt(4)),
                shape,
                false,
                CommitmentDraws.NONE,
                Refusals.NONE,
                Optional.empty(),
                Optional.empty());
        sitting.open(grant, now, COUNT);
        double[][] forecasts = forecasts(random);
        for (int m = 0; m < 12; m++) {
            System.arraycopy(forecasts[m], 0, sitting.forecast()[m], 0, COUNT);
        }
        for (int i = 0; i < COUNT; i++) {
            sitting.asked()[i] = 1 + random.nextInt(300_000_000);
        }
        return sitting;
    }

    /** Whole öre, about the goals' floors and some of them exactly on one. */
    private static double[][] forecasts(Random random) {
        double[][] forecasts = new double[12][COUNT];
        for (double[] row : forecasts) {
            for (int i = 0; i < COUNT; i++) {
                row[i] = random.nextInt(4) == 0 ? 10_000_000 : random.nextInt(400_000_000) - 20_000_000.0;
            }
        }
        return forecasts;
    }

    private static GrantRequest request(BoardMeeting sitting, PayoutShape shape, int now, int i) {
        return new GrantRequest() {
            @Override
            public long asked() {
                return (long) sitting.asked()[i];
            }

            @Override
            public int waited() {
                return sitting.waited();
            }

            @Override
            public long margin(CashGoal goal, long amount) {
                double[] paid = new double[12];
                for (int m = now; m < 12; m++) {
                    double[] one = new double[1];
                    shape.paidWithin(m - now + 1, new double[] {amount}, one, 1);
                    paid[m] = one[0];
                }
                return goal.marginOre(path(sitting.forecast(), i, paid), now);
            }
        };
    }

    private static long floorIn(CashFloor floor, int index) {
        return floor.in(YearMonth.of(2026, 1 + index), year -> new Money(1_200)).ore();
    }

    private static CashPath path(double[][] cash, int i, double[] paid) {
        return new CashPath() {
            @Override
            public int months() {
                return cash.length;
            }

            @Override
            public long cashOre(int index) {
                return (long) (cash[index][i] - paid[index]);
            }

            @Override
            public long beforeReceiptsOre(int index) {
                return cashOre(index);
            }

            @Override
            public long floorOre(CashFloor floor, int index) {
                return floorIn(floor, index);
            }
        };
    }

    @Provide
    Arbitrary<DecisionRule> rules() {
        return RiskArbitraries.rules();
    }

    @Provide
    Arbitrary<PayoutShape> shapes() {
        return Arbitraries.integers().between(1, 20).map(PayoutShape.Even::new);
    }

    @Provide
    Arbitrary<CashGoal> goals() {
        Arbitrary<Money> floors = Arbitraries.of(Money.ZERO, Money.ofTkr(100), Money.ofTkr(900));
        return Arbitraries.oneOf(
                floors.map(LiquidityFloor::new),
                floors.flatMap(floor -> Arbitraries.integers()
                        .between(0, 13)
                        .flatMap(within -> Arbitraries.integers()
                                .between(1, 14)
                                .flatMap(pay -> Arbitraries.longs()
                                        .between(0, 150_000_000)
                                        .map(ore -> new Readiness(new Money(ore), within, pay, floor))))));
    }
}
