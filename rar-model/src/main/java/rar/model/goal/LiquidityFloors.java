package rar.model.goal;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.money.Components;
import rar.model.money.Money;

/**
 * The floors that cash is held against together: those of a plan's goals, or one that is asked for. Where there are
 * several, each month is judged by the one that is nearest to being broken.
 *
 * @param floors one or more
 */
public record LiquidityFloors(Seq<CashFloor> floors) {

    /** @throws IllegalArgumentException if there is none */
    public LiquidityFloors {
        Components.present(LiquidityFloors.class, floors);
        if (floors.isEmpty()) {
            throw new IllegalArgumentException("cash is held against one floor or more; the law's is zero");
        }
    }

    /** The same amount at every month end. */
    public static LiquidityFloors of(Money amount) {
        return new LiquidityFloors(Vector.of(CashFloor.of(amount)));
    }

    /** Those of the liquidity floors among some goals; the law's if there are none, as it asks less than any other. */
    public static LiquidityFloors of(Seq<? extends FinancialGoal> goals) {
        Vector<CashFloor> floors = Vector.ofAll(goals)
                .filter(LiquidityFloor.class::isInstance)
                .map(goal -> ((LiquidityFloor) goal).floor())
                .distinct();
        LiquidityFloors all = new LiquidityFloors(floors.isEmpty() ? Vector.of(CashFloor.NONE) : floors);
        // the highest of amounts that are the same always asks all that the others do
        return all.alwaysTheSame().map(LiquidityFloors::of).getOrElse(all);
    }

    /** The one amount that cash is held against at every month end, where it is so simple: the highest of them. */
    public Option<Money> alwaysTheSame() {
        Seq<Option<Money>> amounts = floors.map(CashFloor::alwaysTheSame);
        return Option.when(
                amounts.forAll(Option::isDefined),
                () -> amounts.map(Option::get).reduce(Money::max));
    }

    /** The highest that any of them demands in month {@code index} of a path. */
    public Money highest(CashPath path, int index) {
        return new Money(floors.map(floor -> path.floorOre(floor, index)).max().get());
    }

    /** How month {@code index} of a path is judged: by the floor that leaves least, the first of equals. */
    public JudgedMonth in(CashPath path, int index) {
        JudgedMonth tightest = new JudgedMonth(index, floors.head(), path);
        for (CashFloor floor : floors.tail()) {
            JudgedMonth other = new JudgedMonth(index, floor, path);
            tightest = other.margin().compareTo(tightest.margin()) < 0 ? other : tightest;
        }
        return tightest;
    }

    /** The month of a path that is nearest to a floor of those that are judged, or deepest under it; the first of equals. */
    public JudgedMonth tightest(CashPath path) {
        JudgedMonth tightest = in(path, path.firstJudged());
        for (int m = path.firstJudged() + 1; m < path.months(); m++) {
            JudgedMonth next = in(path, m);
            tightest = next.margin().compareTo(tightest.margin()) < 0 ? next : tightest;
        }
        return tightest;
    }

    /** Whether no month of a path is below any. */
    public boolean areKeptBy(CashPath path) {
        return !tightest(path).margin().isNegative();
    }
}
