package rar.model.goal;

import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.money.Money;

/**
 * What a financial goal looks at, over consecutive whole calendar years: a plan gives it, and so does every simulated
 * path, so that one code judges both.
 */
public interface FinancialPosition extends CashPath {

    /** The first month, a January. */
    YearMonth firstMonth();

    /** How many months there are, a multiple of twelve. */
    @Override
    int months();

    /** Whether cash and equity are known: not without an opening balance. */
    boolean hasBalance();

    /** Cash at the end of month {@code index} in öre, 0 being the first month. Meaningless without a balance. */
    @Override
    long cashOre(int index);

    /** Equity before the first month. Meaningless without a balance. */
    Money openingEquity();

    /** Equity at the end of {@code year}. Meaningless without a balance. */
    Money equity(int year);

    /** The contributions of {@code year}, of all members together. */
    Money contributions(int year);

    /** The planned running costs of {@code year}, net of VAT: its cost lines, whatever has become of them. */
    Money plannedCosts(int year);

    @Override
    default long floorOre(CashFloor floor, int index) {
        return floor.in(month(index), this::plannedCosts).ore();
    }

    /** What is paid, over all months, to projects of each direction. */
    DirectedFunds directedFunds();

    /** The month at {@code index}, 0 being the first. */
    default YearMonth month(int index) {
        return firstMonth().plusMonths(index);
    }

    /** The first year. */
    default int firstYear() {
        return firstMonth().getYear();
    }

    /** The last year. */
    default int lastYear() {
        return firstYear() + months() / 12 - 1;
    }

    /** The first month that is judged whose closing cash is under {@code floor}, if any. */
    default Option<YearMonth> firstMonthUnder(Money floor) {
        for (int i = firstJudged(); i < months(); i++) {
            if (cashOre(i) < floor.ore()) {
                return Option.some(month(i));
            }
        }
        return Option.none();
    }

    /** The index of the month with the least closing cash of those that are judged, the first of equals. */
    default int lowestMonth() {
        int lowest = firstJudged();
        for (int i = lowest + 1; i < months(); i++) {
            if (cashOre(i) < cashOre(lowest)) {
                lowest = i;
            }
        }
        return lowest;
    }
}
