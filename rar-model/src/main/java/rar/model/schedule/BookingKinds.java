package rar.model.schedule;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import rar.model.plan.LineKind;

/** What each kind of budget line books; a carried-over balance books nothing, it is a use of equity. */
final class BookingKinds {

    private static final Map<LineKind, BookingKind> BY_LINE = HashMap.of(
            LineKind.COST, BookingKind.COST,
            LineKind.INCOME, BookingKind.INCOME,
            LineKind.INTEREST, BookingKind.INTEREST,
            LineKind.DEPRECIATION, BookingKind.DEPRECIATION);

    private BookingKinds() {}

    static Option<BookingKind> of(LineKind kind) {
        return BY_LINE.get(kind);
    }
}
