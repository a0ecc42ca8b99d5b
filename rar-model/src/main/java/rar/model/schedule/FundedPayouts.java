package rar.model.schedule;

import io.vavr.collection.SortedMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.plan.Horizon;
import rar.model.plan.MonthRange;
import rar.model.plan.ProjectFunding;

/**
 * External funding of a commitment, with its income and claims dated.
 *
 * @param terms of the funding
 * @param run the months in which the project runs
 * @param agreed what the commitment would be paid by month if the funding were neither refused nor ended
 * @param earned income by month; beyond the horizon too, as the claims
 * @param received claims paid by month
 * @param lapses the month in which what the funding's loss leaves unpaid of a decided grant is given back; none if the
 *     plan loses nothing of it
 */
public record FundedPayouts(
        ProjectFunding terms,
        MonthRange run,
        SortedMap<YearMonth, Money> agreed,
        SortedMap<YearMonth, Money> earned,
        SortedMap<YearMonth, Money> received,
        Option<YearMonth> lapses) {

    /** @throws NullPointerException if a component is null; it names the component */
    public FundedPayouts {
        Components.present(FundedPayouts.class, terms, run, agreed, earned, received, lapses);
    }

    /**
     * The funding of payouts.
     *
     * @param earliest the first month in which anything can be given back
     */
    static FundedPayouts of(
            ProjectFunding terms, MonthRange run, SortedMap<YearMonth, Money> agreed, YearMonth earliest) {
        SortedMap<YearMonth, Money> earned = terms.earned(agreed, run);
        return new FundedPayouts(
                terms,
                run,
                agreed,
                earned,
                terms.received(earned),
                Option.when(terms.isCut() && agreed.nonEmpty(), () -> lapses(terms, agreed.last()._1, earliest)));
    }

    /** With the last payout where the project is cut; where it ends, in the month from which it does. */
    private static YearMonth lapses(ProjectFunding terms, YearMonth lastPayout, YearMonth earliest) {
        YearMonth end = terms.paidIfRefused().numerator().signum() == 0
                ? terms.lostFrom()
                        .filter(lastPayout::isAfter)
                        .getOrElse(terms.lostFrom().isEmpty() ? earliest : lastPayout)
                : lastPayout;
        return end.isBefore(earliest) ? earliest : end;
    }

    /** The funding as it follows other payouts; agreed amounts stay where they are, and are earned if anything is paid. */
    public FundedPayouts following(SortedMap<YearMonth, Money> payouts) {
        if (payouts.equals(made())) {
            return this;
        }
        SortedMap<YearMonth, Money> now = terms.earned(payouts, run);
        return new FundedPayouts(terms, run, payouts, now, terms.received(now), lapses);
    }

    /** What the commitment is paid by month as the plan has it. */
    SortedMap<YearMonth, Money> made() {
        return terms.made(agreed);
    }

    /** What it books in the months of a plan: what is earned, and the claims that are paid. */
    public Vector<Booking> bookings(Horizon horizon) {
        return bookings(horizon, earned, BookingKind.FUNDING_EARNED)
                .appendAll(bookings(horizon, received, BookingKind.FUNDING_PAID));
    }

    private Vector<Booking> bookings(Horizon horizon, SortedMap<YearMonth, Money> amounts, BookingKind kind) {
        return amounts.filterKeys(horizon::covers)
                .toVector()
                .map(amount -> new Booking(amount._1, kind, terms.id(), amount._2));
    }

    /** What is earned in {@code year}. */
    public Money earnedIn(int year) {
        return Money.sum(earned.filterKeys(month -> month.getYear() == year).values());
    }
}
