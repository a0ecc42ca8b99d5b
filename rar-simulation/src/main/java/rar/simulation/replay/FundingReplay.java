package rar.simulation.replay;

import io.vavr.control.Option;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import rar.model.money.Money;
import rar.model.plan.Accrual;
import rar.model.plan.MonthRange;
import rar.model.plan.PayoutProfile;
import rar.model.plan.ProjectKind;
import rar.model.schedule.Booking;
import rar.model.schedule.BookingKind;
import rar.model.schedule.Commitment;
import rar.model.schedule.Schedule;
import rar.simulation.draw.Applications;
import rar.simulation.draw.Draws;
import rar.simulation.draw.Funding;
import rar.simulation.draw.Refusal;
import rar.simulation.factor.Draw;
import rar.simulation.projection.Projection;

/**
 * What one scenario has of income from others, and of grants that its plan does not foresee, for {@link Replay}: it reads
 * the draws that the block computation reads and shares nothing else with it.
 */
final class FundingReplay {

    private final Schedule schedule;
    /** The first month that is open. */
    private final YearMonth first;

    private final Draws draws;
    private final ToDoubleFunction<Draw> luck;

    FundingReplay(Projection projection, Draws draws, ToDoubleFunction<Draw> luck) {
        this.schedule = projection.schedule();
        this.first = projection.calendar().month(projection.firstOpen());
        this.draws = draws;
        this.luck = luck;
    }

    /** Other income: the plan's as it is refused and late, and what the plan does not count on. */
    List<Booking> income() {
        List<Booking> bookings = new ArrayList<>();
        for (Booking planned : schedule.bookings()) {
            if (planned.kind() == BookingKind.INCOME
                    && !planned.month().isBefore(first)
                    && !isDated(planned)
                    && !isRefused(planned.source(), planned.month())) {
                bookings.addAll(received(planned, draws.arrears(planned.source())));
            }
        }
        draws.fundings().forEach(funding -> bookings.addAll(income(funding)));
        return bookings;
    }

    private boolean isDated(Booking planned) {
        return schedule.dated().exists(line -> line.line().id().equals(planned.source()));
    }

    /**
     * A part of an income line that is received apart from when it is earned: not where it is refused, and as late beyond its
     * terms.
     *
     * @param earned whether it has been earned already, so that no refusal touches it
     */
    Option<Accrual> received(String line, Accrual part, boolean earned) {
        return Option.when(
                earned || !isRefused(line, part.incurred()),
                () -> part.paidIn(part.due().plusMonths(late(draws.arrears(line)))));
    }

    private boolean isRefused(String line, YearMonth month) {
        return draws.refusalsOfLine(line).stream().anyMatch(each -> each.touches(luck, month));
    }

    private int late(List<Draw> arrears) {
        return arrears.stream().mapToInt(draw -> (int) luck.applyAsDouble(draw)).sum();
    }

    private List<Booking> income(Funding funding) {
        List<Booking> bookings = new ArrayList<>();
        if (luck.applyAsDouble(funding.granted()) == Funding.GRANTED) {
            MonthRange over = funding.factor().over();
            List<Money> parts = funding.factor().amount().dividedInto(over.length());
            for (int k = 0; k < parts.size(); k++) {
                Booking earned = new Booking(
                        over.month(k), BookingKind.INCOME, funding.factor().id(), parts.get(k));
                bookings.addAll(received(earned, List.of(funding.arrears())));
            }
        }
        return bookings;
    }

    /** Income that is earned in its month and arrives some months later; until then it is a receivable. */
    private List<Booking> received(Booking earned, List<Draw> arrears) {
        int late = late(arrears);
        if (late == 0) {
            return List.of(earned);
        }
        YearMonth arrives = earned.month().plusMonths(late);
        return List.of(
                earned,
                new Booking(earned.month(), BookingKind.RECEIVABLES_RISE, earned.source(), earned.amount()),
                new Booking(
                        arrives,
                        BookingKind.RECEIVABLES_RISE,
                        earned.source(),
                        earned.amount().negated()));
    }

    /** Grants on an answer about funding that the plan does not count on; none of them is zero. */
    List<Commitment> funded() {
        List<Commitment> grants = new ArrayList<>();
        for (Funding funding : draws.fundings()) {
            double answer = luck.applyAsDouble(funding.granted());
            if (answer == Funding.GRANTED) {
                grants.add(grant(
                        funding.factor().id(),
                        funding.factor().over(),
                        funding.factor().paidIfGranted()));
            } else if (answer == Refusal.REFUSED) {
                grants.add(grant(
                        funding.factor().id(),
                        funding.factor().over(),
                        funding.factor().paidIfRefused()));
            }
        }
        grants.removeIf(grant -> grant.amount().equals(Money.ZERO));
        return grants;
    }

    /** Applications beyond the plan, as they are granted where no rule decides; none of them is zero. */
    List<Commitment> applications() {
        List<Commitment> grants = new ArrayList<>();
        for (int year : schedule.plan().horizon().eachYear()) {
            draws.applications(year).forEach(applications -> grants.addAll(comeIn(applications)));
        }
        grants.removeIf(grant -> grant.amount().equals(Money.ZERO));
        return grants;
    }

    private List<Commitment> comeIn(Applications applications) {
        List<Commitment> grants = new ArrayList<>();
        YearMonth decided = YearMonth.of(applications.year(), 1);
        MonthRange over =
                new MonthRange(decided, decided.plusMonths(applications.factor().payoutMonths() - 1));
        for (int k = 1; k <= (int) luck.applyAsDouble(applications.number()); k++) {
            long kronor =
                    (long) Math.rint(luck.applyAsDouble(applications.sizes().get(k - 1)));
            grants.add(grant(applications.id(k - 1), over, Money.ofKronor(kronor)));
        }
        return grants;
    }

    private static Commitment grant(String id, MonthRange over, Money amount) {
        return new Commitment(
                id,
                id,
                Option.some(over.first()),
                amount,
                new PayoutProfile.Even(over).payments(amount, over),
                ProjectKind.UNKNOWN,
                true);
    }
}
