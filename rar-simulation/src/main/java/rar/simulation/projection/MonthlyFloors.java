package rar.simulation.projection;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import rar.model.balance.BalancePlan;
import rar.model.goal.CashFloor;
import rar.model.goal.CashGoal;
import rar.model.goal.LiquidityFloors;
import rar.model.money.Components;
import rar.model.money.Money;

/**
 * What a plan's goals demand of cash, month by month: scenarios are held against it. Where the floor always is the same,
 * cash itself is judged, against that amount; else what cash is above the floor of its month, against zero.
 */
public final class MonthlyFloors {

    private final BalancePlan plan;
    private final LiquidityFloors floors;
    private final Option<Money> alwaysTheSame;
    private final List<View> views;
    private final boolean looksWithinMonths;
    /** Of every floor that has been asked for, by month: goals ask again and again. */
    private final Map<CashFloor, Demand> byFloor = new ConcurrentHashMap<>();

    /**
     * Floors of the same cash, as one.
     *
     * @param withinMonth whether it is that of within the month
     * @param withoutFunds whether what earmarked funds hold is left out
     * @param ore the highest of the floors, by month, in öre
     */
    public record View(boolean withinMonth, boolean withoutFunds, List<Long> ore) {

        /** The list is copied. @throws NullPointerException if it is null or holds null; it names the component */
        public View {
            Components.present(View.class, ore);
            ore = List.copyOf(ore);
        }
    }

    /** What a floor demands by month, in öre: of the cash that it judges, and of cash at month ends as planned. */
    private static final class Demand {

        private final long[] floor;
        private final long[] closing;

        Demand(long[] floor, long[] closing) {
            this.floor = floor;
            this.closing = closing;
        }
    }

    MonthlyFloors(BalancePlan plan) {
        this.plan = plan;
        this.floors = LiquidityFloors.of(plan.plan().goals());
        this.alwaysTheSame = floors.alwaysTheSame();
        this.views = floors.floors()
                .groupBy(floor -> List.of(floor.withinMonth(), floor.withoutFunds()))
                .values()
                .map(this::view)
                .asJava();
        this.looksWithinMonths = plan.plan()
                .goals()
                .exists(goal -> goal instanceof CashGoal cash && cash.floor().withinMonth());
    }

    private View view(Seq<CashFloor> alike) {
        return new View(
                alike.head().withinMonth(),
                alike.head().withoutFunds() && plan.plan().funds().nonEmpty(),
                IntStream.range(0, plan.months())
                        .mapToObj(m -> alike.map(floor -> ore(floor, m)).max().get())
                        .toList());
    }

    /** The floors. */
    public LiquidityFloors floors() {
        return floors;
    }

    /** The one amount at every month end, where it is so simple. */
    public Option<Money> alwaysTheSame() {
        return alwaysTheSame;
    }

    /** The floors by the cash that they judge. */
    public List<View> views() {
        return views;
    }

    /** Whether any goal of the plan looks at cash within the month. */
    public boolean looksWithinMonths() {
        return looksWithinMonths;
    }

    /** The highest floor of month {@code m}, 0 being the first. */
    public Money in(int m) {
        return floors.highest(plan, m);
    }

    /** What judged cash must not be below, in öre. */
    public long limit() {
        return alwaysTheSame.map(Money::ore).getOrElse(0L);
    }

    /** What is taken from the cash of month {@code m} to have it judged, in öre. */
    public long taken(int m) {
        return in(m).ore() - limit();
    }

    /** What any floor demands in month {@code m}, in öre. */
    public long ore(CashFloor floor, int m) {
        Option<Money> same = floor.alwaysTheSame();
        return same.isDefined() ? same.get().ore() : demand(floor).floor[m];
    }

    /**
     * The cash at the end of month {@code m} with which a floor is just kept where the month's receipts, and what earmarked
     * funds hold, are as planned, in öre.
     */
    public long demanded(CashFloor floor, int m) {
        Option<Money> same = floor.alwaysTheSame();
        return same.isDefined() ? same.get().ore() : demand(floor).closing[m];
    }

    private Demand demand(CashFloor floor) {
        return byFloor.computeIfAbsent(floor, this::months);
    }

    private Demand months(CashFloor floor) {
        long[] ore = new long[plan.months()];
        long[] closing = new long[plan.months()];
        Arrays.setAll(ore, m -> plan.floorOre(floor, m));
        Arrays.setAll(closing, m -> Math.subtractExact(plan.cashOre(m), plan.marginOre(floor, m)));
        return new Demand(ore, closing);
    }
}
