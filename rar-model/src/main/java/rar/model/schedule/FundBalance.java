package rar.model.schedule;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.plan.EarmarkedFund;

/**
 * An earmarked fund (öronmärkta medel) month by month, on the cash side: its opening amount and what came in, less what was
 * paid. It runs on below zero, and what comes in later fills it first; what it then holds is nothing.
 *
 * @param fund the fund
 * @param in what comes in in each month of the plan, zero or more
 * @param out what is paid in each month, zero or more
 * @param monthEnds its balance at each month end; below zero where it is overdrawn
 */
public record FundBalance(EarmarkedFund fund, Vector<Money> in, Vector<Money> out, Vector<Money> monthEnds) {

    /** @throws NullPointerException if a component is null; it names the component */
    public FundBalance {
        Components.present(FundBalance.class, fund, in, out, monthEnds);
    }

    static FundBalance of(EarmarkedFund fund, Vector<Money> in, Vector<Money> out) {
        Vector<Money> balances = in.zipWith(out, Money::minus).scanLeft(fund.opening(), Money::plus);
        return new FundBalance(fund, in, out, balances.tail());
    }

    /** Its balance at the end of month {@code index}, 0 being the first; -1 is before the first. */
    public Money at(int index) {
        return index < 0 ? fund.opening() : monthEnds.get(index);
    }

    /** What it holds then: its balance, at least nothing. */
    public Money held(int index) {
        return at(index).max(Money.ZERO);
    }

    /** The first month at whose end it is overdrawn, 0 being the first of the plan. */
    public Option<Integer> firstOverdrawn() {
        int month = monthEnds.indexWhere(Money::isNegative);
        return Option.when(month >= 0, month);
    }

    /** The month at whose end its balance is the least, the first of equals. */
    public int lowestMonth() {
        return monthEnds.zipWithIndex().minBy((a, b) -> a._1.compareTo(b._1)).get()._2;
    }

    /** Whether nothing comes in and nothing is paid in any month. */
    public boolean isUnused() {
        return in.appendAll(out).forAll(amount -> amount.ore() == 0);
    }
}
