package rar.model.goal;

import io.vavr.collection.Vector;
import java.time.YearMonth;
import rar.model.money.Money;

/** A position written down rather than derived, from January 2024 on. */
record HandMadePosition(
        boolean hasBalance,
        Vector<Long> cash,
        Money openingEquity,
        Vector<Money> equities,
        Vector<Money> yearlyContributions,
        DirectedFunds directedFunds)
        implements FinancialPosition {

    /** Month-end cash in öre, a multiple of twelve months; everything else is zero. */
    static HandMadePosition withCash(Vector<Long> cash) {
        Vector<Money> zeros = Vector.fill(cash.size() / 12, Money.ZERO);
        return new HandMadePosition(true, cash, Money.ZERO, zeros, zeros, DirectedFunds.NONE);
    }

    /** Equity in öre at the opening and at each year end; everything else is zero. */
    static HandMadePosition withEquity(long opening, Long... yearEnds) {
        Vector<Money> equities = Vector.of(yearEnds).map(Money::new);
        Vector<Money> zeros = Vector.fill(yearEnds.length, Money.ZERO);
        return new HandMadePosition(
                true, Vector.fill(12 * yearEnds.length, 0L), new Money(opening), equities, zeros, DirectedFunds.NONE);
    }

    /** Yearly contributions in öre; everything else is zero. */
    static HandMadePosition withContributions(Long... yearly) {
        return withEquity(0, Vector.fill(yearly.length, 0L).toJavaArray(Long[]::new))
                .contributing(Vector.of(yearly).map(Money::new));
    }

    /** One year in which projects are paid so much in öre. */
    static HandMadePosition withFunds(long individual, long structure, long unknown) {
        HandMadePosition year = withEquity(0, 0L);
        return new HandMadePosition(
                true,
                year.cash,
                year.openingEquity,
                year.equities,
                year.yearlyContributions,
                new DirectedFunds(new Money(individual), new Money(structure), new Money(unknown)));
    }

    HandMadePosition contributing(Vector<Money> yearly) {
        return new HandMadePosition(hasBalance, cash, openingEquity, equities, yearly, directedFunds);
    }

    HandMadePosition withoutBalance() {
        return new HandMadePosition(false, cash, openingEquity, equities, yearlyContributions, directedFunds);
    }

    /** The same with one month's cash changed. */
    HandMadePosition plus(int month, long ore) {
        return new HandMadePosition(
                hasBalance,
                cash.update(month, cash.get(month) + ore),
                openingEquity,
                equities,
                yearlyContributions,
                directedFunds);
    }

    @Override
    public YearMonth firstMonth() {
        return YearMonth.of(2024, 1);
    }

    @Override
    public int months() {
        return cash.size();
    }

    @Override
    public long cashOre(int index) {
        return cash.get(index);
    }

    @Override
    public Money equity(int year) {
        return equities.get(year - 2024);
    }

    @Override
    public Money contributions(int year) {
        return yearlyContributions.get(year - 2024);
    }

    /** Half of what there is at the end, as if all of it were received then. */
    @Override
    public long beforeReceiptsOre(int index) {
        return Math.min(cash.get(index), cash.get(index) / 2);
    }

    /** 120 kr in the first year, 240 kr in the second and so on. */
    @Override
    public Money plannedCosts(int year) {
        return new Money(12_000L * (year - 2023));
    }
}
