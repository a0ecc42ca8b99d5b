package rar.model.mapping;

import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.forecast.FollowUp;
import rar.model.mapping.Target.Part;
import rar.model.message.Message;
import rar.model.money.Money;
import rar.model.plan.OpeningItem;
import rar.model.schedule.Commitment;
import rar.model.schedule.FundedPayouts;

/**
 * External funding in the books beside what its terms give of the payouts that were made, which is what the forecast has.
 *
 * @param followUp the plan with the books' outcome
 * @param map says which accounts are of which funding
 * @param rows of the books
 */
record FundingOfBooks(FollowUp followUp, AccountMap map, BookedRows rows) {

    /** Where the books have earned or received something else. */
    Vector<Message> remarks() {
        return followUp.forecast()
                .schedule()
                .commitments()
                .flatMap(Commitment::funding)
                .flatMap(funding -> earned(funding).toVector().appendAll(received(funding)));
    }

    private Option<Message> earned(FundedPayouts funding) {
        Money books = booked(Part.EARNED, funding).negated();
        return Option.when(has(Part.EARNED, funding), toDate(funding.earned()))
                .filter(terms -> !terms.equals(books))
                .map(terms -> said(MappingRemark.EARNED_OTHERWISE, funding, books, terms));
    }

    /** What the old claims of the plan's opening balance bring in is of some funding, and no item says of which. */
    private Option<Message> received(FundedPayouts funding) {
        Money books =
                booked(Part.EARNED, funding).plus(booked(Part.CLAIM, funding)).negated();
        return Option.when(
                        has(Part.EARNED, funding) && has(Part.CLAIM, funding) && !hasOldClaims(),
                        toDate(funding.received()))
                .filter(terms -> !terms.equals(books))
                .map(terms -> said(MappingRemark.RECEIVED_OTHERWISE, funding, books, terms));
    }

    private boolean hasOldClaims() {
        return followUp.planned()
                .plan()
                .opening()
                .exists(opening -> opening.items()
                        .exists(item -> item.kind() == OpeningItem.Kind.RECEIVABLE
                                && item.line().isEmpty()));
    }

    private Message said(MappingRemark remark, FundedPayouts funding, Money books, Money terms) {
        return remark.with("funding", funding.terms().name())
                .with("books", books)
                .with("terms", terms)
                .with("difference", books.minus(terms).abs())
                .with("through", followUp.through());
    }

    private Money toDate(SortedMap<YearMonth, Money> amounts) {
        return Money.sum(
                amounts.filterKeys(month -> !month.isAfter(followUp.through())).values());
    }

    private boolean has(Part part, FundedPayouts funding) {
        return map.has(new Target(part, funding.terms().id()));
    }

    /** Debit positive. */
    private Money booked(Part part, FundedPayouts funding) {
        Target target = new Target(part, funding.terms().id());
        Seq<BookedRow> own = rows.within().filter(row -> row.target().contains(target));
        return Money.sum(own.map(BookedRow::amount));
    }
}
