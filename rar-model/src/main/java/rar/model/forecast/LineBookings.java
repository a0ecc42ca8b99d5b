package rar.model.forecast;

import rar.model.plan.LineKind;
import rar.model.schedule.BookingKind;

/** What lines book. */
final class LineBookings {

    private LineBookings() {}

    /** @throws IllegalArgumentException for a carried-over balance, which is a use of equity and books nothing */
    static BookingKind kind(LineKind kind) {
        return BookingKind.of(kind)
                .getOrElseThrow(() -> new IllegalArgumentException("a carried-over balance books nothing"));
    }
}
