package rar.model.goal;

import static rar.model.goal.GoalAssessment.cannotBeJudged;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import rar.model.message.Label;
import rar.model.message.Message;
import rar.model.money.Components;
import rar.model.money.Money;

/**
 * Always: cash never falls below a floor (lägsta likviditet). A floor of zero at month end is the law's own demand, no
 * credit beyond ordinary trade credit (SFS 2003:1210, 21 §).
 *
 * @param floor the least cash that is allowed; equal is allowed
 * @param name what the plan calls it, if anything
 */
public record LiquidityFloor(CashFloor floor, Option<Label> name) implements CashGoal {

    /** Cash below zero is not a legal plan (SFS 2003:1210, 21 §). */
    public static final LiquidityFloor LEGAL = new LiquidityFloor(CashFloor.NONE);

    /** @throws IllegalArgumentException if the floor is negative in any month */
    public LiquidityFloor {
        Components.present(LiquidityFloor.class, floor, name);
        floor.requireNoDebt();
    }

    /** The same demand, called nothing. @throws IllegalArgumentException as above */
    public LiquidityFloor(CashFloor floor) {
        this(floor, Option.none());
    }

    @Override
    public LiquidityFloor named(Option<Label> newName) {
        return new LiquidityFloor(floor, newName);
    }

    /** The same amount at every month end. @throws IllegalArgumentException if it is negative */
    public LiquidityFloor(Money floor) {
        this(CashFloor.of(floor));
    }

    @Override
    public Seq<Money> amounts() {
        return floor.amounts();
    }

    @Override
    public Message demand() {
        return Message.of(demanded()).with("floor", floor.said());
    }

    private GoalDemand demanded() {
        if (floor.withinMonth()) {
            return floor.withoutFunds()
                    ? GoalDemand.FREE_CASH_WITHIN_MONTH_NEVER_BELOW
                    : GoalDemand.CASH_WITHIN_MONTH_NEVER_BELOW;
        }
        return floor.withoutFunds() ? GoalDemand.FREE_CASH_NEVER_BELOW : GoalDemand.CASH_NEVER_BELOW;
    }

    @Override
    public long marginOre(CashPath cash, int from) {
        long least = Long.MAX_VALUE;
        for (int m = from; m < cash.months(); m++) {
            least = Math.min(least, cash.marginOre(floor, m));
        }
        return least;
    }

    @Override
    public Readiness asReadiness() {
        return new Readiness(Money.ZERO, 0, 1, floor, name);
    }

    @Override
    public GoalMeasure measured() {
        return GoalMeasure.CASH;
    }

    @Override
    public void read(FinancialPosition position, GoalReader reader) {
        for (int i = position.firstJudged(); i < position.months(); i++) {
            long judged = position.judgedOre(floor, i);
            reader.read(i, judged, Math.subtractExact(judged, position.floorOre(floor, i)));
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
