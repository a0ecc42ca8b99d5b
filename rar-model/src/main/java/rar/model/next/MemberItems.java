package rar.model.next;

import io.vavr.Tuple2;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import rar.model.money.Money;
import rar.model.plan.InstalmentTerms;
import rar.model.plan.Member;
import rar.model.plan.OpeningItem;
import rar.model.plan.OpeningItem.Kind;
import rar.model.schedule.Booking;
import rar.model.schedule.BookingKind;
import rar.model.schedule.Schedule;

/**
 * What a member owes, or has paid too early, at the turn of the year, by the month in which the forecast settles it.
 *
 * @param terms on which the member pays
 */
record MemberItems(Member member, InstalmentTerms terms, Schedule forecast, Turn turn, NextTexts texts) {

    Vector<OpeningItem> all() {
        return items(Kind.RECEIVABLE, owed(), texts.owed(member.name()))
                .appendAll(items(Kind.PAYABLE, prepaid(), texts.prepaid(member.name())));
    }

    /** What arrives later, less what only becomes due after the turn of the year. */
    private SortedMap<YearMonth, Money> owed() {
        SortedMap<YearMonth, Money> owed = turn.rest(booked(BookingKind.CONTRIBUTION_ARREARS));
        for (var due : turn.rest(booked(BookingKind.CONTRIBUTION_OUTSTANDING))) {
            owed = owed.put(terms.paid(due._1), due._2.negated(), Money::plus);
        }
        return owed;
    }

    /** What stands as paid too early is used as contributions fall due, and stands against them until they are to be paid. */
    private SortedMap<YearMonth, Money> prepaid() {
        SortedMap<YearMonth, Money> used = TreeMap.empty();
        for (var risen : turn.rest(booked(BookingKind.LIABILITIES_RISE))) {
            used = used.put(terms.paid(risen._1), risen._2.negated(), Money::plus);
        }
        return used;
    }

    private SortedMap<YearMonth, Money> booked(BookingKind kind) {
        return TreeMap.ofEntries(forecast.bookings()
                .filter((Booking booking) ->
                        booking.kind() == kind && booking.source().equals(member.id()))
                .map(booking -> new Tuple2<>(booking.month(), booking.amount())));
    }

    private static Vector<OpeningItem> items(Kind kind, SortedMap<YearMonth, Money> byMonth, String name) {
        return byMonth.toVector().map(each -> OpeningItem.of(kind, name, each._2, each._1));
    }
}
