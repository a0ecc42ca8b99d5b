package rar.simulation.projection;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import rar.model.balance.BalancePlan;
import rar.model.balance.Payments;
import rar.model.message.RefusedException;
import rar.model.money.Money;
import rar.model.plan.Account;
import rar.model.plan.BalanceSheet;
import rar.model.plan.BudgetLine;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Horizon;
import rar.model.plan.LineKind;
import rar.model.plan.ProjectKind;
import rar.model.schedule.Booking;
import rar.model.schedule.BookingKind;
import rar.model.schedule.Commitment;
import rar.model.schedule.Schedule;

/**
 * A schedule compiled to arrays by month: what scenarios can move apart (contributions by party and instalment,
 * running costs, payouts by commitment) and everything else together. All amounts are whole öre.
 */
public final class Projection {

    /**
     * What opening cash and all flows of a scenario may add up to, in öre, either way. The engine holds whole öre in
     * {@code double}s. A sum or difference of what a scenario's flows add up to, or twice that, is the largest number
     * that it meets: under 2⁵¹ it stays under 2⁵³, below which every whole number has a {@code double} of its own.
     */
    public static final double LARGEST_TURNOVER = 0x1p51;

    private static final Vector<BookingKind> MOVED_APART = Vector.of(
            BookingKind.CONTRIBUTION,
            BookingKind.CONTRIBUTION_ARREARS,
            BookingKind.COST,
            BookingKind.PAYOUT,
            BookingKind.PAYOUT_EXPENSED);

    private final Schedule schedule;
    private final List<DatedLine> datedLines;
    private final Set<String> dated;
    private final BalancePlan balancePlan;
    private final MonthlyFloors floors;
    private final Months calendar;
    private final AgreedContributions contributions;
    private final List<Instalment> instalments;
    private final long[] costFlows;
    private final long[] otherFlows;
    private final long[] payments;
    private final long[] interestFlows;
    private final Map<String, long[]> incomeFlows;
    private final List<PayoutStream> payoutStreams;

    private Projection(Schedule schedule) {
        this.schedule = schedule;
        this.balancePlan = BalancePlan.of(schedule);
        this.floors = new MonthlyFloors(balancePlan);
        Horizon horizon = schedule.plan().horizon();
        this.calendar = new Months(horizon.firstYear(), horizon.years());
        this.contributions = new AgreedContributions(schedule, calendar);
        this.instalments = contributionsDue();
        this.datedLines =
                schedule.dated().map(line -> DatedLine.of(line, calendar)).asJava();
        this.dated = datedLines.stream().map(DatedLine::id).collect(Collectors.toUnmodifiableSet());
        this.costFlows = cashFlows(booking -> booking.kind() == BookingKind.COST && !isDated(booking));
        this.otherFlows = cashFlows(booking -> !MOVED_APART.contains(booking.kind()) || isDated(booking));
        Arrays.setAll(otherFlows, m -> Math.addExact(otherFlows[m], contributions.cashOfOthers(m)));
        this.payments = paymentsButPayouts();
        this.interestFlows = cashFlows(booking -> booking.kind() == BookingKind.INTEREST && !isDated(booking));
        this.incomeFlows = incomesByLine();
        this.payoutStreams = schedule.commitments()
                .map(Commitment::asAgreed)
                .flatMap(this::stream)
                .asJava();
    }

    /**
     * Compiles a schedule.
     *
     * @throws IllegalArgumentException if the plan has no opening balance, so that there is no liquidity, or if its
     *     opening cash and flows add up to more than {@link #LARGEST_TURNOVER}
     */
    public static Projection of(Schedule schedule) {
        Objects.requireNonNull(schedule, "Projection.schedule is null");
        if (schedule.plan().opening().isEmpty()) {
            throw new RefusedException(ProjectionMistake.WITHOUT_OPENING.message());
        }
        Projection projection = new Projection(schedule);
        double turnover = projection.turnover();
        if (turnover > LARGEST_TURNOVER) {
            throw new RefusedException(ProjectionMistake.PLAN_TOO_LARGE
                    .with("turnover", new Money((long) turnover))
                    .with("most", new Money((long) LARGEST_TURNOVER)));
        }
        return projection;
    }

    /** Opening cash and all flows, those after the plan's end included, added up without their signs, in öre. */
    private double turnover() {
        double sum = Math.abs((double) openingCash());
        for (int m = 0; m < months(); m++) {
            sum += Math.abs((double) costFlows[m]) + Math.abs((double) otherFlows[m]);
        }
        for (Instalment instalment : instalments) {
            sum += instalment.ore();
        }
        for (PayoutStream stream : payoutStreams) {
            sum += stream.turnover();
        }
        return sum;
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

    /** The calendar of the plan's months. */
    public Months calendar() {
        return calendar;
    }

    /** The plan's first year. */
    public int firstYear() {
        return calendar.firstYear();
    }

    /** What members owe. */
    public AgreedContributions contributions() {
        return contributions;
    }

    /** Closing cash of {@code month} as planned, in öre. */
    public long plannedCash(int month) {
        return balancePlan.cashOre(month);
    }

    /** The directions (inriktning) of the plan's commitments, by id. */
    public Map<String, ProjectKind> kindsOfCommitments() {
        return schedule.commitments().toMap(Commitment::id, Commitment::kind).toJavaMap();
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

    /** Running costs of {@code month} but those of dated lines, in öre, as a positive amount. */
    public long cost(int month) {
        return -costFlows[month];
    }

    /** What is paid in {@code month} of everything but payouts, in öre, and not set off against what is received. */
    public long payments(int month) {
        return payments[month];
    }

    /** Interest of {@code month} in öre, negative where it costs; part of {@link #otherFlow}. */
    public long interest(int month) {
        return interestFlows[month];
    }

    /**
     * The lines that are paid apart from when they are incurred, or with VAT; their cash as planned is part of {@link
     * #otherFlow}, and no other flow has anything of them.
     */
    public List<DatedLine> datedLines() {
        return datedLines;
    }

    /** The dated line of this id. */
    public Optional<DatedLine> datedLine(String id) {
        return datedLines.stream().filter(line -> line.id().equals(id)).findFirst();
    }

    /** The ids of the budget lines that are other income, in the order of the plan. */
    public Set<String> incomeLines() {
        return incomeFlows.keySet();
    }

    /**
     * What a line of other income that is not dated brings in {@code month}, in öre; part of {@link #otherFlow}.
     *
     * @throws NullPointerException if {@code line} is not one of {@link #incomeLines}
     */
    public long income(String line, int month) {
        return Objects.requireNonNull(incomeFlows.get(line), "the plan has no income line of this id")[month];
    }

    /** The net flow of {@code month} of everything besides contributions, running costs and payouts, in öre. */
    public long otherFlow(int month) {
        return otherFlows[month];
    }

    /** Payouts by commitment, in the schedule's order; commitments that pay nothing are left out. */
    public List<PayoutStream> payoutStreams() {
        return payoutStreams;
    }

    /** What the plan pays of a commitment in all months before {@code month}, in öre. */
    public long plannedPayoutsBefore(String commitment, int month) {
        return schedule.commitments()
                .find(each -> each.id().equals(commitment))
                .map(each -> each.paidBy(calendar.month(month - 1)).ore())
                .getOrElse(0L);
    }

    /** What the plan receives of the external funding of a commitment in all months before {@code month}, in öre. */
    public long plannedReceiptsBefore(String commitment, int month) {
        return schedule.commitments()
                .find(each -> each.id().equals(commitment))
                .flatMap(Commitment::funding)
                .map(funding -> Money.sum(funding.received()
                                .filterKeys(received -> calendar.indexOf(received) < month)
                                .values())
                        .ore())
                .getOrElse(0L);
    }

    /** The month in which the plan decides on a planned grant, 0 being the first; none for a project decided before. */
    public OptionalInt decisionMonth(String commitment) {
        return plan().grants()
                .find(grant -> grant.id().equals(commitment))
                .map(grant -> OptionalInt.of(plan().horizon().indexOf(grant.decided())))
                .getOrElse(OptionalInt.empty());
    }

    /** Whether grants are expensed at decision, with a provision for what remains. */
    public boolean expensesAtDecision() {
        return plan().recognition().providesForGrants();
    }

    /** The contributions of a year under which reserved grants are adjusted, in öre; none without a clause. */
    public OptionalLong reservationThreshold() {
        return plan().reservation()
                .map(clause -> OptionalLong.of(clause.threshold().ore()))
                .getOrElse(OptionalLong.empty());
    }

    /** What the plan's goals demand of cash; zero, which is the law's demand, if it has none on it. */
    public MonthlyFloors floors() {
        return floors;
    }

    /**
     * What equity at the end is besides closing cash, provisions and contributions still outstanding: fixed assets and
     * other receivables of the plan less its liabilities, in öre.
     */
    public long closingNetOfOthers() {
        return netOfOthers(months() - 1);
    }

    /** The same of the end of month {@code month}, 0 being the first. */
    public long netOfOthers(int month) {
        BalanceSheet end = balancePlan.monthEnd(month);
        return end.fixedAssets()
                        .plus(end.receivables())
                        .minus(end.liabilities())
                        .ore()
                - contributions.receivable(month);
    }

    /** Contributions that are due by the end of {@code month} and arrive later, as agreed, in öre. */
    public long agreedReceivable(int month) {
        return contributions.receivable(month);
    }

    private List<Instalment> contributionsDue() {
        List<Instalment> instalments = new ArrayList<>();
        for (int m = 0; m < months(); m++) {
            int month = m;
            for (PayingParty party : contributions.parties()) {
                long ore = party.members().stream()
                        .mapToLong(member -> member.due().get(month))
                        .reduce(0, Math::addExact);
                if (ore != 0) {
                    instalments.add(new Instalment(party.id(), month, ore, party.paidAfter()));
                }
            }
        }
        return List.copyOf(instalments);
    }

    /** Whether a line books it that is paid apart from when it is incurred, or with VAT. */
    public boolean isDated(Booking booking) {
        return booking.kind().isOfLine() && dated.contains(booking.source());
    }

    /** What such bookings add to cash in each month. */
    private long[] cashFlows(Predicate<Booking> which) {
        long[] flows = new long[months()];
        for (Booking booking : schedule.bookings()) {
            if (which.test(booking)) {
                int month = plan().horizon().indexOf(booking.month());
                flows[month] = Math.addExact(
                        flows[month], booking.effectOn(Account.CASH).ore());
            }
        }
        return flows;
    }

    private long[] paymentsButPayouts() {
        Payments payments = new Payments(schedule);
        long[] paid = new long[months()];
        for (Booking booking : schedule.bookings()) {
            if (booking.kind() != BookingKind.PAYOUT && booking.kind() != BookingKind.PAYOUT_EXPENSED) {
                int month = plan().horizon().indexOf(booking.month());
                paid[month] = Math.addExact(paid[month], payments.of(booking));
            }
        }
        return paid;
    }

    private Map<String, long[]> incomesByLine() {
        Map<String, long[]> incomes = new LinkedHashMap<>();
        for (BudgetLine line : plan().lines()) {
            if (line.kind() == LineKind.INCOME) {
                incomes.put(line.id(), new long[months()]);
            }
        }
        for (Booking booking : schedule.bookings()) {
            // income of another source, such as what a bank account holds beyond the books, is of no line
            boolean isPaidAtOnce = booking.kind() == BookingKind.INCOME && !isDated(booking);
            long[] flows = isPaidAtOnce ? incomes.get(booking.source()) : null;
            if (flows != null) {
                int month = plan().horizon().indexOf(booking.month());
                flows[month] = Math.addExact(flows[month], booking.amount().ore());
            }
        }
        return Collections.unmodifiableMap(incomes);
    }

    private Option<PayoutStream> stream(Commitment commitment) {
        if (commitment.payouts().isEmpty()) {
            return Option.none();
        }
        int first = plan().horizon().indexOf(commitment.payouts().head()._1);
        int last = plan().horizon().indexOf(commitment.payouts().last()._1);
        long[] payouts = new long[last - first + 1];
        commitment.payouts().forEach(payout -> payouts[plan().horizon().indexOf(payout._1) - first] = payout._2.ore());
        boolean begun = commitment.decided().isEmpty() && first == 0;
        return Option.some(new PayoutStream(
                commitment.id(),
                first,
                payouts,
                commitment.reserved(),
                begun,
                commitment.funding().toJavaOptional()));
    }
}
