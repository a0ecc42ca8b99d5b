package rar.model.comparison;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.balance.BalancePlan;
import rar.model.forecast.Actuals;
import rar.model.money.Money;
import rar.model.plan.Account;
import rar.model.plan.BalanceSheet;
import rar.model.plan.BudgetLine;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Horizon;
import rar.model.plan.OpeningBalance;
import rar.model.plan.OpeningItem;
import rar.model.schedule.Booking;
import rar.model.schedule.BookingKind;
import rar.model.schedule.Commitment;
import rar.model.schedule.Schedule;

/** One of two versions of a plan: what its bookings come to, source by source. */
final class PlanVersion {

    private static final Vector<BookingKind> OF_ASSETS = Vector.of(
            BookingKind.INVESTMENT,
            BookingKind.DISPOSAL,
            BookingKind.INVESTMENT_VAT_PAID,
            BookingKind.INVESTMENT_VAT_REFUNDED);
    private static final Vector<BookingKind> OF_FUNDING =
            Vector.of(BookingKind.FUNDING_EARNED, BookingKind.FUNDING_PAID);

    private static final Vector<BookingKind> OF_MEMBERS =
            Vector.of(BookingKind.CONTRIBUTION, BookingKind.CONTRIBUTION_OUTSTANDING, BookingKind.CONTRIBUTION_ARREARS);
    private static final Vector<BookingKind> OF_GRANTS = Vector.of(
            BookingKind.GRANT_DECIDED,
            BookingKind.PAYOUT,
            BookingKind.PAYOUT_EXPENSED,
            BookingKind.PAYOUT_VAT_PAID,
            BookingKind.PAYOUT_VAT_REFUNDED);

    private final FinancialPlan plan;
    private final BalancePlan balance;
    private final Horizon compared;
    private final Schedule schedule;
    private final Vector<Booking> bookings;

    /** @param compared the years that are compared, some of the plan's */
    PlanVersion(BalancePlan balance, Horizon compared) {
        this.balance = balance;
        this.compared = compared;
        this.schedule = balance.schedule();
        this.plan = balance.plan();
        this.bookings = schedule.bookings().filter(booking -> compared.covers(booking.month()));
    }

    /** What it opens the compared years with: its opening balance, or the balance of the month before. */
    Option<OpeningBalance> opening() {
        int first = plan.horizon().indexOf(compared.firstMonth());
        return first == 0 ? plan.opening() : plan.opening().map(opening -> balanceBefore(first));
    }

    private OpeningBalance balanceBefore(int month) {
        BalanceSheet sheet = balance.monthEnd(month - 1);
        return OpeningBalance.of(Vector.of(Account.values())
                        .filter(account -> account.heading() == account)
                        .foldLeft(BalanceSheet.EMPTY, (rows, row) -> rows.with(row, sheet.summed(row))))
                .withResult(balance.years().get(month / 12 - 1).result());
    }

    FinancialPlan plan() {
        return plan;
    }

    Vector<Integer> years() {
        return compared.eachYear();
    }

    Vector<Booking> contributions() {
        return bookings.filter(booking -> OF_MEMBERS.contains(booking.kind()));
    }

    Vector<Booking> ofLine(String id) {
        return bookings.filter(
                booking -> booking.source().equals(id) && booking.kind().isOfLine());
    }

    Vector<Booking> openingItems() {
        return ofLine(OpeningItem.SOURCE);
    }

    Vector<Booking> workingCapital(String source) {
        BookingKind kind =
                source.equals(Actuals.RECEIVABLES) ? BookingKind.RECEIVABLES_RISE : BookingKind.LIABILITIES_RISE;
        return of(source, Vector.of(kind));
    }

    Vector<Booking> assetEvents() {
        return bookings.filter(booking -> OF_ASSETS.contains(booking.kind()));
    }

    /** What a grant books, and its external funding. */
    Vector<Booking> ofGrant(String id) {
        return of(id, OF_GRANTS)
                .appendAll(commitment(id)
                        .flatMap(Commitment::funding)
                        .toVector()
                        .flatMap(funding -> of(funding.terms().id(), OF_FUNDING)));
    }

    private Vector<Booking> of(String source, Vector<BookingKind> kinds) {
        return bookings.filter(booking -> booking.source().equals(source) && kinds.contains(booking.kind()));
    }

    Option<Commitment> commitment(String id) {
        return schedule.commitments().find(each -> each.id().equals(id));
    }

    /** The amounts of a line by year, as its kind signs them. */
    Seq<Money> amounts(Option<BudgetLine> line) {
        return years().map(year ->
                line.map(each -> each.amount(year, plan.horizon())).getOrElse(Money.ZERO));
    }

    /** What is paid to a project or grant by year, inside the horizon. */
    Seq<Money> payouts(Option<Commitment> commitment) {
        return years().map(year -> commitment.map(each -> each.paidIn(year)).getOrElse(Money.ZERO));
    }

    /** The sums of bookings by year. */
    Seq<Money> amounts(Vector<Booking> bookings) {
        return years().map(year -> Money.sum(
                bookings.filter(booking -> booking.month().getYear() == year).map(Booking::amount)));
    }

    /** What bookings bring in by year. */
    Seq<Money> cash(Vector<Booking> bookings) {
        return years().map(year ->
                Money.sum(bookings.filter(booking -> booking.month().getYear() == year)
                        .map(booking -> booking.effectOn(Account.CASH))));
    }
}
