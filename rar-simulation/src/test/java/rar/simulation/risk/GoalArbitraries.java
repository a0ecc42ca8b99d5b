package rar.simulation.risk;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import rar.model.goal.DirectedFunds;
import rar.model.goal.EquityRecovered;
import rar.model.goal.FinancialGoal;
import rar.model.goal.FinancialPosition;
import rar.model.goal.IndividualShare;
import rar.model.goal.LiquidityFloor;
import rar.model.goal.Readiness;
import rar.model.goal.ReservationThreshold;
import rar.model.goal.SavedFundsCeiling;
import rar.model.goal.SavedFundsCeiling.Bracket;
import rar.model.money.Money;
import rar.model.money.Share;

/** Random goals of every kind. */
public final class GoalArbitraries {

    private GoalArbitraries() {}

    public static Arbitrary<Vector<FinancialGoal>> goals() {
        return Arbitraries.oneOf(floors(), readiness(), thresholds(), recoveries(), ceilings(), shares())
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(Vector::ofAll);
    }

    /** Goals that this position just keeps, so that positions like it keep some and break others. */
    public static Vector<FinancialGoal> justKept(FinancialPosition position) {
        Money lowest = new Money(position.cashOre(position.lowestMonth())).max(Money.ZERO);
        Money contributions = position.contributions(position.lastYear()).max(new Money(1));
        Money equity = position.equity(position.lastYear()).max(Money.ZERO);
        return Vector.of(
                new LiquidityFloor(lowest),
                new Readiness(Money.ZERO, 1, 1, lowest),
                new ReservationThreshold(contributions),
                new IndividualShare(share(position.directedFunds())),
                new SavedFundsCeiling(Vector.of(new Bracket(Option.none(), Share.of(1_000, 1), Option.some(equity)))));
    }

    private static Share share(DirectedFunds funds) {
        long total = funds.total().ore();
        return total <= 0 || funds.individual().isNegative()
                ? Share.ZERO
                : Share.of(funds.individual().ore(), total);
    }

    private static Arbitrary<FinancialGoal> floors() {
        return amounts(5_000).map(LiquidityFloor::new);
    }

    private static Arbitrary<FinancialGoal> readiness() {
        return Combinators.combine(
                        amounts(3_000),
                        Arbitraries.integers().between(0, 14),
                        Arbitraries.integers().between(1, 14),
                        amounts(1_000))
                .as(Readiness::new);
    }

    private static Arbitrary<FinancialGoal> thresholds() {
        return amounts(15_000).filter(amount -> amount.ore() > 0).map(ReservationThreshold::new);
    }

    private static Arbitrary<FinancialGoal> shares() {
        return Arbitraries.integers().between(0, 20).map(parts -> new IndividualShare(Share.of(parts, 20)));
    }

    private static Arbitrary<FinancialGoal> recoveries() {
        return Arbitraries.integers().between(1, 3).map(EquityRecovered::new);
    }

    /** A low step, and a higher one that may have an end; contributions beyond it have no ceiling. */
    private static Arbitrary<FinancialGoal> ceilings() {
        Arbitrary<Option<Money>> most = amounts(4_000).optional(0.5).map(Option::ofOptional);
        Arbitrary<Option<Money>> end = Arbitraries.of(Option.none(), Option.some(Money.ofTkr(12_000)));
        return Combinators.combine(amounts(10_000), Arbitraries.integers().between(0, 40), most, end)
                .as((low, percent, atMost, last) -> new SavedFundsCeiling(Vector.of(
                        new Bracket(Option.some(low), Share.of(percent, 50), atMost),
                        new Bracket(last, Share.of(percent, 100), atMost))));
    }

    private static Arbitrary<Money> amounts(int most) {
        return Arbitraries.longs().between(0, 100_000L * most).map(Money::new);
    }
}
