package rar.model.answer;

import static rar.model.answer.Form.list;
import static rar.model.answer.Scalars.MONEY;
import static rar.model.answer.Scalars.MONTH;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.balance.BalancePlan;
import rar.model.goal.CashFloor;
import rar.model.goal.JudgedMonth;
import rar.model.goal.LiquidityFloors;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.plan.Account;
import rar.model.schedule.Booking;
import rar.model.schedule.BookingKind;

/**
 * A plan's cash, month by month (likviditetsplan).
 *
 * @param balance the balance plan, which has balances
 * @param known what is certain, where there are actuals
 * @param floors that cash is held against
 * @param months in order
 */
public record LiquidityAnswer(
        BalancePlan balance, Option<ActualsToDate> known, LiquidityFloors floors, Seq<Month> months) {

    private static final Vector<BookingKind> CONTRIBUTIONS =
            Vector.of(BookingKind.CONTRIBUTION, BookingKind.CONTRIBUTION_ARREARS);

    private static final Vector<BookingKind> PAYOUTS = Vector.of(BookingKind.PAYOUT, BookingKind.PAYOUT_EXPENSED);

    /**
     * One month: cash at its end is that of the month before plus the three flows.
     *
     * @param month which
     * @param contributions received from members
     * @param payouts to projects and grants, negative
     * @param other everything else that moves cash, net
     * @param cash at its end
     * @param judged how it is held against the floor
     */
    public record Month(
            YearMonth month, Money contributions, Money payouts, Money other, Money cash, JudgedMonth judged) {

        /** @throws NullPointerException if a component is null; it names the component */
        public Month {
            Components.present(Month.class, month, contributions, payouts, other, cash, judged);
        }
    }

    private static final ObjectForm<Month> FLOWS = ObjectForm.<Month>empty()
            .with("month", "The month.", MONTH, Month::month)
            .with("contributions", "Received from members.", MONEY, Month::contributions)
            .with("payouts", "Paid to projects and grants, negative.", MONEY, Month::payouts)
            .with("other", "All else that moves cash, net.", MONEY, Month::other)
            .with("cash", "Cash at the month's end.", MONEY, Month::cash);

    private record MonthOf(LiquidityAnswer answer, StandingOver over, Month month) {

        private int index() {
            return month.judged().index();
        }

        private Option<Money> ifWithin() {
            return Option.when(answer.isWithin(), () -> answer.beforeReceipts(month));
        }

        private Option<Money> freeCash() {
            return Option.when(answer.balance.funds().nonEmpty(), () -> answer.balance.freeCash(index()));
        }
    }

    private static final ObjectForm<MonthOf> MONTH_OF = ObjectForm.<MonthOf>empty()
            .all(FLOWS, MonthOf::month)
            .where(
                    "beforeReceipts",
                    "Cash when all is paid and nothing received yet, where a floor holds within months.",
                    MONEY,
                    MonthOf::ifWithin)
            .with(
                    "floor",
                    "The floor that the month is held against.",
                    MONEY,
                    of -> of.month.judged().floor())
            .with(
                    "margin",
                    "How far above it cash is, negative below.",
                    MONEY,
                    of -> of.month.judged().margin())
            .all(StandingOver.FORM, of -> new StandingOver.AtMonthEnd(of.over, of.index()))
            .where("freeCash", "Cash but for earmarked funds, where there are any.", MONEY, MonthOf::freeCash);

    /** As JSON. */
    public static final AnswerFormat<LiquidityAnswer> FORMAT = new AnswerFormat<>(
            "liquidity",
            "A plan's cash, month by month",
            ObjectForm.<LiquidityAnswer>empty()
                    .all(PlanForms.PLAN, answer -> answer.balance().plan())
                    .allWhere(ActualsToDate.FORM, LiquidityAnswer::known)
                    .all(PlanForms.FLOOR, answer -> new PlanForms.Floor(answer.floors(), answer.balance()))
                    .with("openingCash", "Cash before the first month.", MONEY, LiquidityAnswer::openingCash)
                    .with(
                            "lowest",
                            "The month with the least cash at its end.",
                            ObjectForm.<Month>empty()
                                    .with("month", "The month.", MONTH, Month::month)
                                    .with("cash", "Cash at its end.", MONEY, Month::cash),
                            LiquidityAnswer::lowest)
                    .with("months", "Month by month.", list(MONTH_OF), LiquidityAnswer::monthsOf)
                    .all(FundForms.FUNDS, LiquidityAnswer::balance));

    /** @throws NullPointerException if a component is null; it names the component */
    public LiquidityAnswer {
        Components.present(LiquidityAnswer.class, balance, known, floors, months);
    }

    /** All months of a plan of which nothing has happened yet, against its own floors. */
    public static LiquidityAnswer of(BalancePlan balance) {
        LiquidityFloors floors = LiquidityFloors.of(balance.plan().goals());
        return of(balance, Option.none(), floors, balance.firstMonth());
    }

    /** The months of a balance plan that has balances, from one on. */
    public static LiquidityAnswer of(
            BalancePlan balance, Option<ActualsToDate> known, LiquidityFloors floors, YearMonth from) {
        var bookings = balance.schedule().bookings().groupBy(Booking::month);
        Vector<Month> months = Vector.range(balance.plan().horizon().indexOf(from), balance.months())
                .map(i -> month(
                        balance, i, bookings.get(balance.month(i)).getOrElse(Vector.empty()), floors.in(balance, i)));
        return new LiquidityAnswer(balance, known, floors, months);
    }

    private static Month month(BalancePlan balance, int index, Vector<Booking> booked, JudgedMonth judged) {
        return new Month(
                balance.month(index),
                flow(booked.filter(booking -> CONTRIBUTIONS.contains(booking.kind()))),
                flow(booked.filter(booking -> PAYOUTS.contains(booking.kind()))),
                flow(booked.reject(
                        booking -> CONTRIBUTIONS.contains(booking.kind()) || PAYOUTS.contains(booking.kind()))),
                balance.monthEnd(index).cash(),
                judged);
    }

    private static Money flow(Vector<Booking> bookings) {
        return Money.sum(bookings.map(booking -> booking.effectOn(Account.CASH)));
    }

    private Seq<MonthOf> monthsOf() {
        StandingOver over = StandingOver.of(balance);
        return months.map(month -> new MonthOf(this, over, month));
    }

    /** Cash of a month when all is paid and nothing received yet. */
    public Money beforeReceipts(Month month) {
        return new Money(balance.beforeReceiptsOre(month.judged().index()));
    }

    /** True if a floor holds within months, not at their ends alone. */
    public boolean isWithin() {
        return floors.floors().exists(CashFloor::withinMonth);
    }

    /** The month with the least cash at its end, the first of equals. */
    public Month lowest() {
        return months.minBy(Month::cash).get();
    }

    /** Cash before the first of the months. */
    public Money openingCash() {
        int first = balance.plan().horizon().indexOf(months.head().month());
        return first == 0
                ? balance.opening().cash()
                : balance.monthEnd(first - 1).cash();
    }
}
