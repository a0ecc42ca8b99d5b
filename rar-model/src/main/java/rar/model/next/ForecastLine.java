package rar.model.next;

import io.vavr.collection.Vector;
import java.time.YearMonth;
import rar.model.forecast.FollowUp;
import rar.model.money.Money;
import rar.model.plan.Account;
import rar.model.plan.BudgetLine;
import rar.model.plan.LineKind;
import rar.model.schedule.Booking;

/**
 * What a line comes to in each month of the forecast, in its own sign.
 *
 * @param line of the plan
 * @param bookings those of the forecast that are of it
 * @param turn of the year
 */
record ForecastLine(BudgetLine line, Vector<Booking> bookings, Turn turn) {

    static ForecastLine of(FollowUp followUp, BudgetLine line, Turn turn) {
        return new ForecastLine(
                line,
                followUp.forecast()
                        .schedule()
                        .bookings()
                        .filter(booking -> booking.source().equals(line.id())
                                && booking.kind().isOfLine()),
                turn);
    }

    /** The twelve months of a year; after the plan as the line goes on. */
    Vector<Money> months(int year) {
        return isForecast(year) ? forecast(year) : line.months(year, turn.old());
    }

    /** Whether the forecast has anything else for the coming years than the plan. */
    boolean differs() {
        return turn.common().exists(year -> !months(year).equals(line.months(year, turn.old())));
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
