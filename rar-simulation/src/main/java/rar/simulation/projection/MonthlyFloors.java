package rar.simulation.projection;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import rar.model.balance.BalancePlan;
import rar.model.goal.CashFloor;
import rar.model.goal.LiquidityFloors;
import rar.model.money.Money;

/**
 * What a plan's goals demand of cash, month by month: scenarios are held against it. Where the floor always is the same,
 * cash itself is judged, against that amount; else what cash is above the floor of its month, against zero.
 */
public final class MonthlyFloors {

    private final BalancePlan plan;
    private final LiquidityFloors floors;
    private final Option<Money> alwaysTheSame;
    private final long[] strictest;
    /** Of every floor that has been asked for, by month: goals ask again and again. */
    private final Map<CashFloor, long[]> byMonth = new ConcurrentHashMap<>();

    MonthlyFloors(BalancePlan plan) {
        this.plan = plan;
        this.floors = LiquidityFloors.of(plan.plan().goals());
        this.alwaysTheSame = floors.alwaysTheSame();
        this.strictest = IntStream.range(0, plan.months())
                .mapToLong(m -> Vector.ofAll(floors.floors())
                        .map(floor -> ore(floor, m))
                        .max()
                        .get())
                .toArray();
    }

    /** The floors. */
    public LiquidityFloors floors() {
        return floors;
    }

    /** The one amount at every month end, where it is so simple. */
    public Option<Money> alwaysTheSame() {
        return alwaysTheSame;
    }

    /** The highest floor of month {@code m}, 0 being the first. */
    public Money in(int m) {
        return new Money(strictest[m]);
    }

    /** What judged cash must not be below, in öre. */
    public long limit() {
        return alwaysTheSame.map(Money::ore).getOrElse(0L);
    }

    /** What is taken from the cash of month {@code m} to have it judged, in öre. */
    public long taken(int m) {
        return strictest[m] - limit();
    }

    /** What any floor demands in month {@code m}, in öre. */
    public long ore(CashFloor floor, int m) {
        Option<Money> same = floor.alwaysTheSame();
        return same.isDefined() ? same.get().ore() : byMonth.computeIfAbsent(floor, this::months)[m];
    }

    private long[] months(CashFloor floor) {
        long[] ore = new long[plan.months()];
        Arrays.setAll(ore, m -> plan.floorOre(floor, m));
        return ore;
    }
}
