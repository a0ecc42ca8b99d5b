package rar.model.goal;

import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import java.util.function.IntFunction;
import rar.model.money.Components;
import rar.model.money.Money;

/**
 * How much cash there must be (lägsta likviditet): the same always, or by calendar month and by year.
 *
 * @param usual of every year that is not named
 * @param years by year, those that differ
 * @param withinMonth whether it must be there within the month too, after all payments and before any receipt
 * @param withoutFunds whether what earmarked funds hold counts as nothing; within the month what they hold as it begins
 */
public record CashFloor(
        FloorMonths usual, SortedMap<Integer, FloorMonths> years, boolean withinMonth, boolean withoutFunds) {

    /** Nothing, which is the law's demand. */
    public static final CashFloor NONE = of(Money.ZERO);

    /** @throws NullPointerException if a component is null; it names the component */
    public CashFloor {
        Components.present(CashFloor.class, usual, years);
    }

    /** The same amount always. */
    public static CashFloor of(Money amount) {
        return of(FloorLevel.of(amount));
    }

    /** The same level always. */
    public static CashFloor of(FloorLevel level) {
        return of(FloorMonths.of(level));
    }

    /** The same every year. */
    public static CashFloor of(FloorMonths months) {
        return new CashFloor(months, TreeMap.empty());
    }

    /** At month ends, all cash counted. */
    public CashFloor(FloorMonths usual, SortedMap<Integer, FloorMonths> years) {
        this(usual, years, false, false);
    }

    /** The same, judged within the month or at its end. */
    public CashFloor withinMonth(boolean within) {
        return new CashFloor(usual, years, within, withoutFunds);
    }

    /** The same on cash without earmarked funds, or with them. */
    public CashFloor withoutFunds(boolean without) {
        return new CashFloor(usual, years, withinMonth, without);
    }

    /** The same with another level in a calendar month, 1 to 12, of years that are not named. */
    public CashFloor withMonth(int month, FloorLevel level) {
        return new CashFloor(usual.with(month, level), years, withinMonth, withoutFunds);
    }

    /** The same with other levels in one year. */
    public CashFloor withYear(int year, FloorMonths months) {
        return new CashFloor(usual, years.put(year, months), withinMonth, withoutFunds);
    }

    /** What it demands in a month. */
    public FloorLevel in(YearMonth month) {
        return years.get(month.getYear()).getOrElse(usual).in(month.getMonthValue());
    }

    /**
     * What it demands in a month, in kronor and öre.
     *
     * @param costs the planned running costs of a calendar year
     */
    public Money in(YearMonth month, IntFunction<Money> costs) {
        FloorLevel level = in(month);
        return level instanceof FloorLevel.Amount same ? same.amount() : level.in(costs.apply(month.getYear()));
    }

    /** The one amount that it demands of all cash at every month end, where no month or year differs. */
    public Option<Money> alwaysTheSame() {
        return usual.others()
                .filter(level -> isPlain() && level instanceof FloorLevel.Amount)
                .map(level -> level.in(Money.ZERO));
    }

    private boolean isPlain() {
        return years.isEmpty() && usual.months().isEmpty() && !withinMonth && !withoutFunds;
    }

    /** @throws IllegalArgumentException if it would allow debt in any month */
    void requireNoDebt() {
        levels().forEach(FloorLevel::withoutDebt);
    }

    /** The amounts that it names. */
    Vector<Money> amounts() {
        return levels().filter(FloorLevel.Amount.class::isInstance).map(level -> level.in(Money.ZERO));
    }

    /** What is said of it: an amount where it always is the same, else a message. */
    Object said() {
        return new FloorWords(usual, years).said();
    }

    private Vector<FloorLevel> levels() {
        return years.values().toVector().flatMap(FloorMonths::levels).prependAll(usual.levels());
    }
}
