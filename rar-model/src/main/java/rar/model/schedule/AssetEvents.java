package rar.model.schedule;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import rar.model.plan.AssetEvent;
import rar.model.plan.Horizon;

/** What investments in fixed assets, and disposals of them, book. */
public final class AssetEvents {

    /** The source of their bookings. */
    static final String SOURCE = "fixedAssets";

    private AssetEvents() {}

    /** Their bookings in the months of a plan, VAT on them included. */
    public static Vector<Booking> bookings(Seq<AssetEvent> events, Horizon horizon) {
        return Vector.ofAll(events)
                .map(event -> new Booking(event.month(), kind(event.kind()), SOURCE, event.amount()))
                .appendAll(Vector.ofAll(events).flatMap(VatBookings::of))
                .filter(booking -> horizon.covers(booking.month()));
    }

    private static BookingKind kind(AssetEvent.Kind kind) {
        return kind == AssetEvent.Kind.INVESTMENT ? BookingKind.INVESTMENT : BookingKind.DISPOSAL;
    }
}
