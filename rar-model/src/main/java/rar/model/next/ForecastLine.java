package rar.model.next;

import io.vavr.collection.Vector;
import java.time.YearMonth;
import rar.model.forecast.CarriedAmount;
import rar.model.forecast.FollowUp;
import rar.model.money.Money;
import rar.model.plan.Account;
import rar.model.plan.BudgetLine;
import rar.model.plan.LineKind;
import rar.model.plan.UnspentMoney;
import rar.model.schedule.Booking;

/**
 * What a line comes to in each month of the forecast, in its own sign.
 *
 * @param line of the plan
 * @param bookings those of the forecast that are of it
 * @param brought what is carried over from the last year of the plan to the year after it
 * @param turn of the year
 */
record ForecastLine(BudgetLine line, Vector<Booking> bookings, Money brought, Turn turn) {

    static ForecastLine of(FollowUp followUp, BudgetLine line, Turn turn) {
        return new ForecastLine(
                line,
                followUp.forecast()
                        .schedule()
                        .bookings()
                        .filter(booking -> booking.source().equals(line.id())
                                && booking.kind().isOfLine()),
                Money.sum(followUp.unspent()
                        .filter(left -> left.source().equals(line.id())
                                && left.rule() == UnspentMoney.CARRIED_OVER
                                && left.beyond())
                        .map(CarriedAmount::amount)),
                turn);
    }

    /** The twelve months of a year; after the plan as the line goes on. */
    Vector<Money> months(int year) {
        if (isForecast(year)) {
            return forecast(year);
        }
        Vector<Money> goesOn = line.months(year, turn.old());
        return year == turn.old().lastYear() + 1 ? goesOn.zipWith(broughtIn(year), Money::plus) : goesOn;
    }

    /** Evenly over the months from the first to the last in which the line runs; over all where it does not run. */
    private Vector<Money> broughtIn(int year) {
        Vector<Integer> runs = line.timing().period().monthsOf(year);
        int first = runs.isEmpty() ? 1 : runs.head();
        int last = runs.isEmpty() ? 12 : runs.last();
        return Vector.fill(first - 1, Money.ZERO)
                .appendAll(brought.dividedInto(last - first + 1))
                .padTo(12, Money.ZERO);
    }

    /** Whether the forecast has anything else for the coming years than the plan. */
    boolean differs() {
        return brought.ore() != 0 || turn.common().exists(year -> !months(year).equals(line.months(year, turn.old())));
    }

    /** A use of equity is booked nowhere, so no forecast says anything of it. */
    private boolean isForecast(int year) {
        return turn.old().covers(year) && line.kind() != LineKind.CARRIED_OVER;
    }

    private Vector<Money> forecast(int year) {
        return Vector.rangeClosed(1, 12).map(month -> result(YearMonth.of(year, month)));
    }

    private Money result(YearMonth month) {
        Money result = Money.sum(bookings.filter(booking -> booking.month().equals(month))
                .map(booking -> booking.effectOn(Account.EQUITY)));
        return line.kind().isIncome() ? result : result.negated();
    }
}
