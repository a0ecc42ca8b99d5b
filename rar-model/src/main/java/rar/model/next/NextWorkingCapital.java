package rar.model.next;

import io.vavr.Tuple;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import rar.model.forecast.Actuals;
import rar.model.money.Money;
import rar.model.money.Share;
import rar.model.plan.Account;
import rar.model.plan.IndexRule;
import rar.model.plan.OpeningBalance;
import rar.model.plan.WorkingCapital;
import rar.model.schedule.Booking;
import rar.model.schedule.BookingKind;

/**
 * The movement of receivables and short-term liabilities in the next plan: by this year's index where that gives what the
 * forecast has, else by the growth of each year that does.
 *
 * @param turn of the year
 * @param bookings of the forecast
 */
record NextWorkingCapital(Turn turn, Vector<Booking> bookings) {

    WorkingCapital of(WorkingCapital old, OpeningBalance opening) {
        return new WorkingCapital(
                index(
                        old.receivables(),
                        opening.unlisted(Account.RECEIVABLES),
                        Actuals.RECEIVABLES,
                        BookingKind.RECEIVABLES_RISE),
                index(
                        old.shortTermLiabilities(),
                        opening.unlisted(Account.SHORT_TERM_LIABILITIES),
                        Actuals.SHORT_TERM_LIABILITIES,
                        BookingKind.LIABILITIES_RISE));
    }

    private IndexRule index(IndexRule old, Money opening, String source, BookingKind kind) {
        IndexRule kept = kept(old);
        SortedMap<Integer, Money> rises = rises(source, kind);
        return gives(kept, opening, rises) || !areGrowth(opening, rises) ? kept : by(kept, opening, rises);
    }

    /** The same indexes for the years that remain. */
    WorkingCapital kept(WorkingCapital old) {
        return new WorkingCapital(kept(old.receivables()), kept(old.shortTermLiabilities()));
    }

    private IndexRule kept(IndexRule old) {
        return new IndexRule(old.rate(), old.byYear().filterKeys(turn.next()::covers));
    }

    private SortedMap<Integer, Money> rises(String source, BookingKind kind) {
        return TreeMap.ofEntries(turn.common()
                .map(year -> Tuple.of(
                        year,
                        Money.sum(bookings.filter(booking -> booking.month().getYear() == year
                                        && booking.kind() == kind
                                        && booking.source().equals(source))
                                .map(Booking::amount)))));
    }

    private boolean gives(IndexRule index, Money opening, SortedMap<Integer, Money> rises) {
        return rises.forAll(year -> index.grow(opening, turn.year(), year._1)
                .minus(index.grow(opening, turn.year(), year._1 - 1))
                .equals(year._2));
    }

    /** Whether the row keeps its sign, so that there is a growth at all. */
    private static boolean areGrowth(Money opening, SortedMap<Integer, Money> rises) {
        Vector<Money> ends = rises.values().toVector().scanLeft(opening, Money::plus);
        return ends.forAll(each -> each.ore() > 0) || ends.forAll(Money::isNegative);
    }

    private static IndexRule by(IndexRule kept, Money opening, SortedMap<Integer, Money> rises) {
        SortedMap<Integer, Share> rates = kept.byYear();
        Money before = opening;
        for (var rise : rises) {
            rates = rates.put(rise._1, Share.of(rise._2.ore(), before.ore()));
            before = before.plus(rise._2);
        }
        return new IndexRule(kept.rate(), rates);
    }
}
