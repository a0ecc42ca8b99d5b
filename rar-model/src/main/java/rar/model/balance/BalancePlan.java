package rar.model.balance;

import io.vavr.Lazy;
import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import java.util.Objects;
import rar.model.goal.DirectedFunds;
import rar.model.goal.FinancialPosition;
import rar.model.goal.GoalAssessment;
import rar.model.money.Money;
import rar.model.plan.BalanceSheet;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Horizon;
import rar.model.plan.ProjectKind;
import rar.model.schedule.Booking;
import rar.model.schedule.BookingKind;
import rar.model.schedule.Commitment;
import rar.model.schedule.FundBalance;
import rar.model.schedule.FundBookings;
import rar.model.schedule.Schedule;

/**
 * The balance plan (balansplan): the balance sheet at every month end of a plan, the sum of its bookings from the
 * opening balance on. The year's view is the sum of its months, so the two never disagree.
 */
public final class BalancePlan implements FinancialPosition {

    private final Schedule schedule;
    private final Vector<BalanceSheet> monthEnds;
    private final Vector<YearStatement> years;
    private final Vector<FundBalance> funds;
    private final Lazy<long[]> payments;

    private BalancePlan(Schedule schedule, Vector<BalanceSheet> opensAndMonthEnds) {
        this.schedule = schedule;
        this.monthEnds = opensAndMonthEnds;
        this.years = horizon().eachYear().map(this::statement);
        this.funds = FundBookings.balances(schedule);
        this.payments = Lazy.of(() -> new Payments(schedule).byMonth());
    }

    /**
     * Sums a schedule.
     *
     * <p>Without an opening balance everything starts from zero, so that results and changes are right and balances
     * are not; {@link #hasBalance()} tells.
     *
     * @throws ArithmeticException if amounts overflow
     */
    public static BalancePlan of(Schedule schedule) {
        Objects.requireNonNull(schedule, "BalancePlan.schedule is null");
        return new BalancePlan(schedule, RunningBalance.of(schedule));
    }

    /** What was summed. */
    public Schedule schedule() {
        return schedule;
    }

    /** The plan behind it. */
    public FinancialPlan plan() {
        return schedule.plan();
    }

    /** The balance sheet before the first month. */
    public BalanceSheet opening() {
        return monthEnds.head();
    }

    /** The balance sheet at the end of month {@code index}, 0 being the first. */
    public BalanceSheet monthEnd(int index) {
        return monthEnds.get(index + 1);
    }

    /** The years in order. */
    public Vector<YearStatement> years() {
        return years;
    }

    /** The earmarked funds, in the plan's order: parts of cash, and of equity. */
    public Vector<FundBalance> funds() {
        return funds;
    }

    /** Cash at the end of month {@code index} less what earmarked funds hold of it; below zero where they hold more. */
    public Money freeCash(int index) {
        return new Money(Math.subtractExact(cashOre(index), setAsideOre(index)));
    }

    /** How the plan fares by each of its {@linkplain FinancialPlan#goalsWithLaw goals}, the law's demand first. */
    public Seq<GoalAssessment> assessments() {
        return plan().goalsWithLaw().map(goal -> goal.assess(this));
    }

    @Override
    public YearMonth firstMonth() {
        return horizon().firstMonth();
    }

    @Override
    public int months() {
        return horizon().months();
    }

    @Override
    public boolean hasBalance() {
        return plan().opening().isDefined();
    }

    @Override
    public long cashOre(int index) {
        return monthEnd(index).cash().ore();
    }

    @Override
    public long beforeReceiptsOre(int index) {
        long begins = index == 0 ? opening().cash().ore() : cashOre(index - 1);
        return Math.min(Math.subtractExact(begins, payments.get()[index]), cashOre(index));
    }

    @Override
    public long setAsideOre(int index) {
        long held = 0;
        for (FundBalance fund : funds) {
            held = Math.addExact(held, fund.held(index).ore());
        }
        return held;
    }

    @Override
    public Money openingEquity() {
        return opening().equity();
    }

    @Override
    public Money equity(int year) {
        return years.get(year - horizon().firstYear()).closing().equity();
    }

    @Override
    public Money contributions(int year) {
        return booked(year, BookingKind.CONTRIBUTION, BookingKind.CONTRIBUTION_OUTSTANDING);
    }

    @Override
    public Money plannedCosts(int year) {
        return plan().costs(year);
    }

    @Override
    public DirectedFunds directedFunds() {
        return new DirectedFunds(
                paidTo(ProjectKind.INDIVIDUAL), paidTo(ProjectKind.STRUCTURE), paidTo(ProjectKind.UNKNOWN));
    }

    /** As booked: in a scenario a commitment may be paid otherwise than it foresees. */
    private Money paidTo(ProjectKind kind) {
        Set<String> ids = schedule.commitments()
                .filter(commitment -> commitment.kind() == kind)
                .map(Commitment::id)
                .toSet();
        return Money.sum(schedule.bookings()
                .filter(booking ->
                        booking.kind() == BookingKind.PAYOUT || booking.kind() == BookingKind.PAYOUT_EXPENSED)
                .filter(booking -> ids.contains(booking.source()))
                .map(Booking::amount));
    }

    private Money booked(int year, BookingKind... kinds) {
        return Money.sum(schedule.bookings()
                .filter(booking ->
                        booking.month().getYear() == year && Vector.of(kinds).contains(booking.kind()))
                .map(Booking::amount));
    }

    private Horizon horizon() {
        return plan().horizon();
    }

    private YearStatement statement(int year) {
        int before = (year - horizon().firstYear()) * 12;
        BalanceSheet opening = monthEnds.get(before);
        BalanceSheet closing = monthEnds.get(before + 12);
        Money decided = Money.sum(schedule.commitments()
                .filter(grant -> grant.decided().exists(month -> month.getYear() == year))
                .map(Commitment::amount));
        Money payouts = booked(year, BookingKind.PAYOUT, BookingKind.PAYOUT_EXPENSED);
        return new YearStatement(
                year,
                opening,
                closing,
                closing.equity().minus(opening.equity()),
                contributions(year),
                decided,
                payouts);
    }
}
