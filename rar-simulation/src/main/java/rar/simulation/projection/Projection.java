package rar.simulation.projection;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import rar.model.balance.BalancePlan;
import rar.model.balance.BalanceSheet;
import rar.model.goal.FinancialGoal;
import rar.model.goal.LiquidityFloor;
import rar.model.money.Money;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Member;
import rar.model.plan.Party;
import rar.model.plan.RecognitionPolicy;
import rar.model.schedule.Account;
import rar.model.schedule.Booking;
import rar.model.schedule.BookingKind;
import rar.model.schedule.Commitment;
import rar.model.schedule.Schedule;

/**
 * A schedule compiled to arrays by month: what scenarios can move apart (contributions by party and instalment,
 * running costs, payouts by commitment) and everything else together.
 *
 * <p>All amounts are whole öre. The engine holds them in {@code double}s, which is exact below 2⁵³; {@link #of} refuses
 * a plan whose flows could reach that.
 */
public final class Projection {

    /** Flows of a plan together stay under 2⁵³/16, so that sixteenfold growth in a scenario is still exact. */
    private static final double LARGEST_TURNOVER = 0x1p49;

    private final Schedule schedule;
    private final BalancePlan balancePlan;
    private final List<Instalment> instalments;
    private final long[] costs;
    private final long[] otherFlows;
    private final List<PayoutStream> payoutStreams;

    private Projection(Schedule schedule) {
        this.schedule = schedule;
        this.balancePlan = BalancePlan.of(schedule);
        this.instalments = instalments(schedule);
        this.costs = flows(kind -> kind == BookingKind.COST);
        this.otherFlows = flows(kind -> !MOVED_APART.contains(kind));
        this.payoutStreams = schedule.commitments().flatMap(this::stream).asJava();
    }

    private static final Vector<BookingKind> MOVED_APART =
            Vector.of(BookingKind.CONTRIBUTION, BookingKind.COST, BookingKind.PAYOUT, BookingKind.PAYOUT_EXPENSED);

    /**
     * Compiles a schedule.
     *
     * @throws IllegalArgumentException if the plan has no opening balance, so that there is no liquidity, or if its
     *     turnover is too large to be exact
     */
    public static Projection of(Schedule schedule) {
        if (schedule.plan().opening().isEmpty()) {
            throw new IllegalArgumentException(
                    "the plan has no opening balance, so its liquidity cannot be judged or simulated");
        }
        double turnover = schedule.bookings()
                .foldLeft(
                        0.0,
                        (sum, booking) ->
                                sum + Math.abs((double) booking.amount().ore()));
        if (turnover > LARGEST_TURNOVER) {
            throw new IllegalArgumentException("the plan's flows sum to more than " + new Money((long) LARGEST_TURNOVER)
                    + ", beyond what scenarios compute exactly");
        }
        return new Projection(schedule);
    }

    /** What was compiled. */
    public Schedule schedule() {
        return schedule;
    }

    /** The plan's own balances, the scenario in which nothing happens. */
    public BalancePlan balancePlan() {
        return balancePlan;
    }

    /** The plan. */
    public FinancialPlan plan() {
        return schedule.plan();
    }

    /** How many months the plan has. */
    public int months() {
        return plan().horizon().months();
    }

    /** How many years the plan has. */
    public int years() {
        return plan().horizon().years();
    }

    /** Cash before the first month, in öre. */
    public long openingCash() {
        return balancePlan.opening().cash().ore();
    }

    /** Contributions by party and instalment, by month and then in the plan's order of parties. */
    public List<Instalment> instalments() {
        return instalments;
    }

    /** Running costs of {@code month} in öre, positive. */
    public long cost(int month) {
        return costs[month];
    }

    /** The net flow of {@code month} of everything that no scenario moves, in öre. */
    public long otherFlow(int month) {
        return otherFlows[month];
    }

    /** Payouts by commitment, in the schedule's order; commitments that pay nothing are left out. */
    public List<PayoutStream> payoutStreams() {
        return payoutStreams;
    }

    /** Whether grants are expensed at decision, with a provision for what remains. */
    public boolean expensesAtDecision() {
        return plan().recognition() == RecognitionPolicy.AT_DECISION;
    }

    /** The contributions of a year under which reserved grants are adjusted, in öre; none without a clause. */
    public OptionalLong reservationThreshold() {
        return plan().reservation()
                .map(clause -> OptionalLong.of(clause.threshold().ore()))
                .getOrElse(OptionalLong.empty());
    }

    /** The liquidity floor: the strictest of the plan's goals, zero (the law's) if it has none. */
    public Money floor() {
        return plan().goals().flatMap(Projection::floorOf).fold(LiquidityFloor.LEGAL.floor(), Money::max);
    }

    /**
     * What equity at the end is besides closing cash, provisions and contributions still outstanding: fixed assets and
     * receivables of the plan less its liabilities, in öre.
     */
    public long closingNetOfOthers() {
        BalanceSheet end = balancePlan.monthEnd(months() - 1);
        return end.fixedAssets()
                .plus(end.receivables())
                .minus(end.liabilities())
                .ore();
    }

    private static Option<Money> floorOf(FinancialGoal goal) {
        return goal instanceof LiquidityFloor always ? Option.some(always.floor()) : Option.none();
    }

    private static List<Instalment> instalments(Schedule schedule) {
        Map<String, String> partyOf = new HashMap<>();
        for (Party party : schedule.plan().contributions().parties()) {
            for (Member member : party.members()) {
                partyOf.put(member.id(), party.id());
            }
        }
        Map<Instalment, Long> sums = new LinkedHashMap<>();
        for (Booking booking : schedule.bookings()) {
            if (booking.kind() == BookingKind.CONTRIBUTION) {
                int month = schedule.plan().horizon().indexOf(booking.month());
                Instalment key = new Instalment(Objects.requireNonNull(partyOf.get(booking.source())), month, 0);
                sums.merge(key, booking.amount().ore(), Math::addExact);
            }
        }
        List<Instalment> instalments = new ArrayList<>();
        sums.forEach((key, ore) -> instalments.add(new Instalment(key.party(), key.month(), ore)));
        return List.copyOf(instalments);
    }

    private long[] flows(java.util.function.Predicate<BookingKind> kinds) {
        long[] flows = new long[months()];
        for (Booking booking : schedule.bookings()) {
            if (kinds.test(booking.kind())) {
                // costs are kept positive, every other flow as it moves cash
                long sign = booking.kind() == BookingKind.COST ? -1 : 1;
                int month = plan().horizon().indexOf(booking.month());
                flows[month] += sign * booking.effectOn(Account.CASH).ore();
            }
        }
        return flows;
    }

    private Option<PayoutStream> stream(Commitment commitment) {
        if (commitment.payouts().isEmpty()) {
            return Option.none();
        }
        int first = plan().horizon().indexOf(commitment.payouts().head()._1);
        int last = plan().horizon().indexOf(commitment.payouts().last()._1);
        long[] payouts = new long[last - first + 1];
        commitment.payouts().forEach(payout -> payouts[plan().horizon().indexOf(payout._1) - first] = payout._2.ore());
        return Option.some(new PayoutStream(commitment.id(), first, payouts, commitment.reserved()));
    }
}
