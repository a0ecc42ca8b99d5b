package rar.model.forecast;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;
import java.util.function.Predicate;
import rar.model.balance.StatementRow;
import rar.model.message.Message;
import rar.model.money.Money;
import rar.model.plan.Account;
import rar.model.plan.BudgetLine;
import rar.model.plan.FinancialPlan;
import rar.model.plan.LineKind;
import rar.model.plan.Member;
import rar.model.plan.OpeningItem;
import rar.model.plan.Party;
import rar.model.schedule.Booking;
import rar.model.schedule.BookingKind;
import rar.model.schedule.Commitment;
import rar.model.schedule.FundedPayouts;
import rar.model.schedule.GrantRecognition;
import rar.model.schedule.Schedule;

/** The statements of a year, from the bookings of the plan and of the forecast. */
final class Statements {

    private static final Vector<BookingKind> DUE =
            Vector.of(BookingKind.CONTRIBUTION, BookingKind.CONTRIBUTION_OUTSTANDING);
    private static final Vector<BookingKind> PAID = Vector.of(BookingKind.PAYOUT, BookingKind.PAYOUT_EXPENSED);

    private final FinancialPlan plan;
    private final Actuals outcome;
    private final int year;
    private final Schedule schedule;
    private final Vector<Booking> planned;
    private final Vector<Booking> forecast;

    Statements(FollowUp followUp, int year) {
        this.plan = followUp.planned().plan();
        this.outcome = followUp.outcome();
        this.year = year;
        if (!plan.horizon().covers(year)) {
            throw new IllegalArgumentException("the plan has the years "
                    + plan.horizon().firstYear() + " to " + plan.horizon().lastYear() + ", not " + year);
        }
        this.schedule = followUp.planned().schedule();
        this.planned = schedule.bookings();
        this.forecast = followUp.forecast().schedule().bookings();
    }

    private Figures figures(Predicate<Booking> which, Function<Booking, Money> amount) {
        return new Figures(
                sum(planned, which.and(this::isOfYear), amount),
                sum(planned, which.and(this::isOfYear).and(this::isPast), amount),
                sum(forecast, which.and(this::isOfYear).and(this::isPast), amount),
                sum(forecast, which.and(this::isOfYear), amount));
    }

    private static Money sum(Vector<Booking> bookings, Predicate<Booking> which, Function<Booking, Money> amount) {
        return Money.sum(bookings.filter(which).map(amount));
    }

    private boolean isOfYear(Booking booking) {
        return booking.month().getYear() == year;
    }

    private boolean isPast(Booking booking) {
        return !booking.month().isAfter(outcome.through());
    }

    private static Money result(Booking booking) {
        return booking.effectOn(Account.EQUITY);
    }

    ResultStatement result() {
        Vector<ResultStatement.Row> beside = Vector.ofAll(outcome.others())
                .map(item -> row(item.id(), StatementRow.named(item.name()), Option.none(), ofLine(item.id())))
                .append(row(
                        Actuals.BANK_DIFFERENCE,
                        Message.of(StatementRow.BANK_DIFFERENCE),
                        Option.none(),
                        booking -> booking.source().equals(Actuals.BANK_DIFFERENCE)));
        return new ResultStatement(
                year,
                Vector.of(row(
                                ResultStatement.CONTRIBUTIONS,
                                Message.of(StatementRow.CONTRIBUTIONS),
                                plan.contributions().group(),
                                booking -> DUE.contains(booking.kind())))
                        .appendAll(plan.lines().map(this::line))
                        .append(row(
                                OpeningItem.SOURCE,
                                Message.of(StatementRow.PREPAID_BEFORE),
                                Option.none(),
                                ofLine(OpeningItem.SOURCE)))
                        .appendAll(beside)
                        .appendAll(schedule.commitments()
                                .flatMap(Commitment::funding)
                                .map(this::funding))
                        .appendAll(grants())
                        .filter(Statements::isShown));
    }

    /** Rows beside the plan's are shown where they have something. */
    private static boolean isShown(ResultStatement.Row row) {
        boolean beside = Vector.of(
                        OpeningItem.SOURCE, Actuals.BANK_DIFFERENCE, ResultStatement.OVERRUNS, ResultStatement.RELEASED)
                .contains(row.id());
        return !beside || !row.figures().equals(Figures.ZERO);
    }

    private ResultStatement.Row funding(FundedPayouts funding) {
        String id = funding.terms().id();
        return row(
                id,
                StatementRow.named(funding.terms().name()),
                Option.none(),
                booking -> booking.kind() == BookingKind.FUNDING_EARNED
                        && booking.source().equals(id));
    }

    private Vector<ResultStatement.Row> grants() {
        GrantRecognition recognition = GrantRecognition.of(plan.recognition());
        return Vector.of(
                row(
                        ResultStatement.GRANTS,
                        Message.of(StatementRow.GRANTS),
                        Option.none(),
                        booking -> booking.kind() == recognition.expense()),
                row(
                        ResultStatement.OVERRUNS,
                        Message.of(StatementRow.OVERRUNS),
                        Option.none(),
                        recognition::isOverrun),
                row(
                        ResultStatement.RELEASED,
                        Message.of(StatementRow.RELEASED),
                        Option.none(),
                        booking -> booking.kind() == BookingKind.PROVISION_RELEASED));
    }

    private ResultStatement.Row row(String id, Message name, Option<String> group, Predicate<Booking> which) {
        return new ResultStatement.Row(id, name, group, false, figures(which, Statements::result));
    }

    private ResultStatement.Row line(BudgetLine line) {
        if (line.kind() != LineKind.CARRIED_OVER) {
            return row(line.id(), StatementRow.named(line.name()), line.group(), ofLine(line.id()));
        }
        Money amount = line.amount(year, plan.horizon());
        return new ResultStatement.Row(
                line.id(),
                StatementRow.named(line.name()),
                line.group(),
                true,
                new Figures(amount, Money.ZERO, Money.ZERO, amount));
    }

    /** Lines book on kinds of their own, so an id that is like the source of something else does no harm. */
    private static Predicate<Booking> ofLine(String id) {
        return booking -> booking.source().equals(id) && booking.kind().isOfLine();
    }

    ContributionStatement contributions() {
        return new ContributionStatement(
                year,
                plan.contributions().parties().flatMap(party -> party.members().map(member -> member(party, member))));
    }

    private ContributionStatement.Row member(Party party, Member member) {
        Predicate<Booking> own = booking -> booking.source().equals(member.id());
        return new ContributionStatement.Row(
                party,
                member,
                figures(own.and(booking -> DUE.contains(booking.kind())), Booking::amount),
                figures(own, booking -> booking.effectOn(Account.CASH)),
                sum(forecast, own.and(this::isPast), Statements::owed));
    }

    /** What a booking of a member adds to what it owes: receivables from it less liabilities to it. */
    private static Money owed(Booking booking) {
        return booking.effectOn(Account.RECEIVABLES).minus(booking.effectOn(Account.SHORT_TERM_LIABILITIES));
    }

    PayoutStatement payouts() {
        return new PayoutStatement(
                year, new Forecasting(schedule, outcome).followedGrants().map(this::payout));
    }

    private PayoutStatement.Row payout(FollowedGrant grant) {
        Predicate<Booking> own = booking -> booking.source().equals(grant.id());
        return new PayoutStatement.Row(
                grant.id(),
                grant.name(),
                figures(own.and(booking -> PAID.contains(booking.kind())), Booking::amount),
                grant.remainingToDate());
    }
}
