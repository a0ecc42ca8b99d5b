package rar.model.goal;

import java.time.YearMonth;
import rar.model.money.Components;
import rar.model.money.Money;

/**
 * A position of which only later months are judged: those before have happened.
 *
 * @param whole the position
 * @param firstJudged the first month that is judged, 0 being the first
 */
public record LaterMonths(FinancialPosition whole, int firstJudged) implements FinancialPosition {

    /** @throws NullPointerException if the position is null; it names the component */
    public LaterMonths {
        Components.present(LaterMonths.class, whole);
    }

    /** A position of which only months from {@code month} on are judged: itself where they are those that it judges. */
    public static FinancialPosition of(FinancialPosition whole, int month) {
        return month == whole.firstJudged() ? whole : new LaterMonths(whole, month);
    }

    @Override
    public YearMonth firstMonth() {
        return whole.firstMonth();
    }

    @Override
    public int months() {
        return whole.months();
    }

    @Override
    public boolean hasBalance() {
        return whole.hasBalance();
    }

    @Override
    public long beforeReceiptsOre(int index) {
        return whole.beforeReceiptsOre(index);
    }

    @Override
    public long cashOre(int index) {
        return whole.cashOre(index);
    }

    @Override
    public Money openingEquity() {
        return whole.openingEquity();
    }

    @Override
    public Money equity(int year) {
        return whole.equity(year);
    }

    @Override
    public Money contributions(int year) {
        return whole.contributions(year);
    }

    @Override
    public Money plannedCosts(int year) {
        return whole.plannedCosts(year);
    }

    @Override
    public long floorOre(CashFloor floor, int index) {
        return whole.floorOre(floor, index);
    }

    @Override
    public long judgedOre(CashFloor floor, int index) {
        return whole.judgedOre(floor, index);
    }

    @Override
    public long marginOre(CashFloor floor, int index) {
        return whole.marginOre(floor, index);
    }

    @Override
    public long setAsideOre(int index) {
        return whole.setAsideOre(index);
    }

    @Override
    public DirectedFunds directedFunds() {
        return whole.directedFunds();
    }
}
