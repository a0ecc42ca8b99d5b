package rar.simulation.explanation;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import rar.model.balance.BalancePlan;
import rar.model.money.Money;
import rar.model.schedule.Booking;
import rar.model.schedule.BookingKind;

/** The bookings of one path, added up by month, kind and source, to hold one path against another. */
final class BookedAmounts {

    private final Map<Place, Money> amounts = new LinkedHashMap<>();

    /** Where an amount is booked. */
    record Place(YearMonth month, BookingKind kind, String source) {}

    private BookedAmounts(BalancePlan balance) {
        for (Booking booking : balance.schedule().bookings()) {
            amounts.merge(new Place(booking.month(), booking.kind(), booking.source()), booking.amount(), Money::plus);
        }
    }

    static BookedAmounts of(BalancePlan balance) {
        return new BookedAmounts(balance);
    }

    /** What is booked in a place, perhaps zero. */
    Money at(Place place) {
        return amounts.getOrDefault(place, Money.ZERO);
    }

    /** The places of these and of others, each once. */
    Set<Place> placesWith(BookedAmounts other) {
        Set<Place> places = new LinkedHashSet<>(amounts.keySet());
        places.addAll(other.amounts.keySet());
        return places;
    }
}
