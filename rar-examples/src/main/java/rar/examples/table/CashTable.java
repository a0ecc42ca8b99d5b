package rar.examples.table;

import io.vavr.collection.Vector;
import rar.examples.page.Amounts;
import rar.examples.page.FloorText;
import rar.examples.page.MonthName;
import rar.examples.page.Page;
import rar.examples.page.YearTable;
import rar.model.balance.BalancePlan;
import rar.model.goal.LiquidityFloors;
import rar.model.message.Message;
import rar.model.money.Money;

/** A plan's cash at every month end: a row for each month of the year, a column for each year. */
public final class CashTable {

    private final BalancePlan balance;
    private final LiquidityFloors floors;
    private final Amounts amounts;

    public CashTable(BalancePlan balance, LiquidityFloors floors, Amounts amounts) {
        this.balance = balance;
        this.floors = floors;
        this.amounts = amounts;
    }

    public void printOn(Page page) {
        int years = balance.months() / 12;
        YearTable table = new YearTable(
                amounts.text(CashPhrase.MONTH),
                Vector.range(0, years).map(year -> String.valueOf(balance.firstYear() + year)));
        for (int month = 0; month < 12; month++) {
            int first = month;
            table.row(
                    amounts.text(MonthName.of(month + 1)),
                    Vector.range(0, years).map(year -> cell(12 * year + first)));
        }
        table.printOn(
                page,
                Message.of(CashPhrase.TITLE)
                        .with("unit", amounts.unit())
                        .with("floor", new FloorText(floors, balance, amounts).inUnit()));
    }

    private String cell(int index) {
        Money cash = balance.monthEnd(index).cash();
        return (index == balance.lowestMonth() ? "* " : "")
                + (floors.in(balance, index).isBelow() ? "! " : "")
                + amounts.of(cash);
    }
}
