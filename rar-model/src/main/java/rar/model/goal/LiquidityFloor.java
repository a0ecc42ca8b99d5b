package rar.model.goal;

import static rar.model.goal.GoalAssessment.cannotBeJudged;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.message.Message;
import rar.model.message.RefusedException;
import rar.model.money.Components;
import rar.model.money.Money;

/**
 * Always: cash at month end never falls below a floor (lägsta likviditet). A floor of zero is the law's own demand, no
 * credit beyond ordinary trade credit (SFS 2003:1210, 21 §).
 *
 * @param floor the least closing cash that is allowed; equal is allowed
 */
public record LiquidityFloor(Money floor) implements CashGoal {

    /** Cash below zero is not a legal plan (SFS 2003:1210, 21 §). */
    public static final LiquidityFloor LEGAL = new LiquidityFloor(Money.ZERO);

    /** @throws IllegalArgumentException if the floor is negative */
    public LiquidityFloor {
        Components.present(LiquidityFloor.class, floor);
        if (floor.isNegative()) {
            throw new RefusedException(GoalMistake.FLOOR_NEGATIVE.with("floor", floor));
        }
    }

    @Override
    public Seq<Money> amounts() {
        return Vector.of(floor);
    }

    @Override
    public Message demand() {
        return Message.of(GoalDemand.CASH_NEVER_BELOW).with("floor", floor);
    }

    @Override
    public long marginOre(CashPath cash, int from) {
        long least = Long.MAX_VALUE;
        for (int m = from; m < cash.months(); m++) {
            least = Math.min(least, cash.cashOre(m));
        }
        return least == Long.MAX_VALUE ? least : Math.subtractExact(least, floor.ore());
    }

    @Override
    public Readiness asReadiness() {
        return new Readiness(Money.ZERO, 0, 1, floor);
    }

    @Override
    public GoalMeasure measured() {
        return GoalMeasure.CASH;
    }

    @Override
    public void read(FinancialPosition position, GoalReader reader) {
        for (int i = position.firstJudged(); i < position.months(); i++) {
            long cash = position.cashOre(i);
            reader.read(i, cash, Math.subtractExact(cash, floor.ore()));
        }
    }

    @Override
    public GoalAssessment assess(FinancialPosition position) {
        if (!position.hasBalance()) {
            return cannotBeJudged(this, Message.of(GoalRemark.NO_OPENING_BALANCE));
        }
        Readings readings = Readings.ofMonths(position).with(this);
        return readings.judge(
                this,
                Option.when(
                        readings.breaks(),
                        () -> Message.of(GoalRemark.LOWEST_IN)
                                .with("month", readings.least().month())));
    }
}
