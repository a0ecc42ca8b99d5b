package rar.simulation.projection;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import rar.model.balance.BalancePlan;
import rar.model.forecast.Actuals;
import rar.model.forecast.FollowUp;
import rar.model.goal.FinancialPosition;
import rar.model.goal.LaterMonths;
import rar.model.message.RefusedException;
import rar.model.money.Money;
import rar.model.plan.BalanceSheet;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Horizon;
import rar.model.plan.Project;
import rar.model.plan.ProjectKind;
import rar.model.plan.UnspentMoney;
import rar.model.schedule.Booking;
import rar.model.schedule.BookingKind;
import rar.model.schedule.Commitment;
import rar.model.schedule.Schedule;

/**
 * A schedule compiled to arrays by month: what scenarios can move apart (contributions by party and instalment,
 * running costs, payouts by commitment) and everything else together. All amounts are whole öre. Immutable: any number of threads
 * may share one.
 */
public final class Projection {

    /**
     * What opening cash and all flows of a scenario may add up to, in öre, either way. The engine holds whole öre in
     * {@code double}s. A sum or difference of what a scenario's flows add up to, or twice that, is the largest number
     * that it meets: under 2⁵¹ it stays under 2⁵³, below which every whole number has a {@code double} of its own.
     */
    public static final double LARGEST_TURNOVER = 0x1p51;

    private final Schedule schedule;
    private final Option<FollowUp> followUp;
    /** The first month that is open. */
    private final int from;

    private final List<OpenCommitment> commitments;
    private final List<DatedLine> datedLines;
    private final MonthlyFlows flows;
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

    private Projection(Schedule schedule, Option<FollowUp> followUp) {
        this.schedule = schedule;
        this.followUp = followUp;
        this.balancePlan = BalancePlan.of(schedule);
        this.floors = new MonthlyFloors(balancePlan);
        Horizon horizon = schedule.plan().horizon();
        this.calendar = new Months(horizon.firstYear(), horizon.years());
        this.from = followUp.map(known -> calendar.indexOf(known.through()) + 1).getOrElse(0);
        this.commitments = followUp.map(
                        known -> OpenCommitments.of(known.planned().schedule(), schedule, calendar, from))
                .getOrElse(() -> OpenCommitments.of(schedule, calendar));
        this.contributions = new AgreedContributions(schedule, calendar, from);
        this.instalments = contributionsDue();
        this.datedLines =
                schedule.dated().map(line -> DatedLine.of(line, calendar, from)).asJava();
        this.flows = new MonthlyFlows(
                schedule,
                calendar,
                from,
                datedLines.stream().map(DatedLine::id).collect(Collectors.toUnmodifiableSet()));
        this.costFlows = flows.costs();
        this.otherFlows = flows.others();
        Arrays.setAll(otherFlows, m -> Math.addExact(otherFlows[m], contributions.cashOfOthers(m)));
        this.payments = flows.payments();
        this.interestFlows = flows.interest();
        this.incomeFlows = flows.incomes();
        this.payoutStreams = commitments.stream()
                .filter(OpenCommitment::pays)
                .map(this::stream)
                .toList();
    }

    /**
     * Compiles a schedule.
     *
     * @throws IllegalArgumentException if the plan has no opening balance, so that there is no liquidity, or if its
     *     opening cash and flows add up to more than {@link #LARGEST_TURNOVER}
     */
    public static Projection of(Schedule schedule) {
        Objects.requireNonNull(schedule, "Projection.schedule is null");
        return of(schedule, Option.none());
    }

    /**
     * Compiles a plan that has been followed up: what has happened is certain, and only the months after it are open.
     *
     * @throws IllegalArgumentException as {@link #of(Schedule)}, or if the outcome covers the whole plan
     */
    public static Projection of(FollowUp followUp) {
        Objects.requireNonNull(followUp, "Projection.followUp is null");
        YearMonth last = followUp.planned().plan().horizon().lastMonth();
        if (!followUp.through().isBefore(last)) {
            throw new RefusedException(ProjectionMistake.NOTHING_OPEN
                    .with("through", followUp.through())
                    .with("last", last));
        }
        return of(followUp.forecast().schedule(), Option.some(followUp));
    }

    private static Projection of(Schedule schedule, Option<FollowUp> followUp) {
        if (schedule.plan().opening().isEmpty()) {
            throw new RefusedException(ProjectionMistake.WITHOUT_OPENING.message());
        }
        Projection projection = new Projection(schedule, followUp);
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
        for (OwedInstalment owed : contributions.owed()) {
            sum += owed.ore();
        }
        for (PayoutStream stream : payoutStreams) {
            sum += stream.turnover();
        }
        return sum;
    }

    /** The first month that is open, 0 being the first of the plan: those before have happened. 0 without an outcome. */
    public int firstOpen() {
        return from;
    }

    /** What has happened in the months before the first open one. */
    public Option<Actuals> outcome() {
        return followUp.map(FollowUp::outcome);
    }

    /** Whether it is known whether external funding of this id is granted. */
    public boolean isAnswered(String funding) {
        return outcome().exists(known -> known.isAnswered(funding));
    }

    /**
     * Refuses a month that has passed.
     *
     * @throws IllegalArgumentException if it has, so that nothing can be decided in it
     */
    public void requireOpen(YearMonth month) {
        if (calendar.indexOf(month) < from) {
            throw new RefusedException(ProjectionMistake.MONTH_PASSED
                    .with("month", month)
                    .with("through", calendar.month(from - 1))
                    .with("first", calendar.month(from)));
        }
    }

    /** The same plan without an outcome. */
    public Projection asPlanned() {
        return followUp.map(known -> of(known.planned().schedule())).getOrElse(this);
    }

    /** The balances as goals judge them: from the first open month on. */
    public FinancialPosition judged() {
        return LaterMonths.of(balancePlan, from);
    }

    /** The month ends before the first open month at which cash was under the floor: facts. */
    public Seq<BreachToDate> breachesToDate() {
        return Vector.range(0, from)
                .map(month -> floors.floors().in(balancePlan, month))
                .filter(judged -> judged.margin().isNegative())
                .map(judged -> new BreachToDate(calendar.month(judged.index()), judged.cash(), judged.floor()));
    }

    /** The commitments so far as they are open, in the schedule's order. */
    public List<OpenCommitment> commitments() {
        return commitments;
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

    /** What has been paid before the first open month to projects of each direction, in öre. */
    public Map<ProjectKind, Long> paidToDate() {
        Map<String, ProjectKind> kinds = kindsOfCommitments();
        Map<ProjectKind, Long> paid = new EnumMap<>(ProjectKind.class);
        for (Booking booking : schedule.bookings()) {
            boolean isPaid = booking.kind() == BookingKind.PAYOUT || booking.kind() == BookingKind.PAYOUT_EXPENSED;
            if (isPaid && calendar.indexOf(booking.month()) < from && kinds.containsKey(booking.source())) {
                paid.merge(kinds.get(booking.source()), booking.amount().ore(), Math::addExact);
            }
        }
        return paid;
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

    /** What is paid in {@code month} of everything but payouts that are open, in öre, and not set off against what is received. */
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

    /** What the plan pays of an open commitment from its first open month on and before {@code month}, in öre. */
    public long plannedPayoutsBefore(String commitment, int month) {
        return open(commitment)
                .map(each -> each.expected().paidBy(calendar.month(month - 1)).ore())
                .orElse(0L);
    }

    /** What the plan receives of the external funding of an open commitment in all months before {@code month}, in öre. */
    public long plannedReceiptsBefore(String commitment, int month) {
        return open(commitment)
                .map(OpenCommitment::expected)
                .flatMap(each -> each.funding().toJavaOptional())
                .map(funding -> Money.sum(funding.received()
                                .filterKeys(received -> calendar.indexOf(received) < month)
                                .values())
                        .ore())
                .orElse(0L);
    }

    /** The month in which a planned grant is to be decided, 0 being the first; none for what has been decided. */
    public OptionalInt decisionMonth(String commitment) {
        return open(commitment)
                .map(OpenCommitment::agreed)
                .flatMap(each -> each.decided().toJavaOptional())
                .map(month -> OptionalInt.of(calendar.indexOf(month)))
                .orElse(OptionalInt.empty());
    }

    private Optional<OpenCommitment> open(String commitment) {
        return commitments.stream().filter(each -> each.id().equals(commitment)).findFirst();
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
     * What equity at the end is besides closing cash, open provisions and contributions still outstanding: fixed assets and
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
                - contributions.receivable(month)
                - certainProvisions(month, end);
    }

    /** After an outcome: the provisions that no open commitment explains. */
    private long certainProvisions(int month, BalanceSheet end) {
        if (from == 0 || !expensesAtDecision()) {
            return 0;
        }
        long certain = end.provisions().ore();
        for (OpenCommitment open : commitments) {
            if (month >= from && open.pays() && decisionMonth(open.id()).orElse(0) <= month) {
                certain -=
                        open.expectedProvision(calendar.month(month + 1)) - open.undecided(calendar.month(month + 1));
            }
        }
        return certain;
    }

    /** Contributions that are due by the end of {@code month} and arrive later, as agreed, in öre. */
    public long agreedReceivable(int month) {
        return contributions.receivable(month);
    }

    private List<Instalment> contributionsDue() {
        List<Instalment> instalments = new ArrayList<>();
        for (int m = from; m < months(); m++) {
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
        return flows.isDated(booking);
    }

    private PayoutStream stream(OpenCommitment open) {
        Commitment commitment = open.agreed();
        int first = calendar.indexOf(commitment.payouts().head()._1);
        int last = calendar.indexOf(commitment.payouts().last()._1);
        long[] payouts = new long[last - first + 1];
        commitment.payouts().forEach(payout -> payouts[calendar.indexOf(payout._1) - first] = payout._2.ore());
        return new PayoutStream(open, first, payouts, carryOver(commitment).toJavaOptional());
    }

    private Option<CarryOver> carryOver(Commitment commitment) {
        return plan().projects()
                .find(project -> project.id().equals(commitment.id()))
                .filter(project -> project.unspent().contains(UnspentMoney.CARRIED_OVER))
                .map(Project::run)
                .map(run -> new CarryOver(calendar.indexOf(run.first()), calendar.indexOf(run.last())));
    }
}
