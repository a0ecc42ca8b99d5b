package rar.simulation.replay;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import rar.model.allocation.AllocationMethod;
import rar.model.allocation.Claim;
import rar.model.allocation.LargestRemainder;
import rar.model.balance.BalancePlan;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.plan.FinancialPlan;
import rar.model.schedule.Booking;
import rar.model.schedule.BookingKind;
import rar.model.schedule.Commitment;
import rar.model.schedule.FundedPayouts;
import rar.model.schedule.Schedule;
import rar.simulation.draw.AddedAmounts;
import rar.simulation.draw.CommitmentDraws;
import rar.simulation.draw.Draws;
import rar.simulation.factor.Draw;
import rar.simulation.factor.RiskModel;
import rar.simulation.projection.OpenCommitment;
import rar.simulation.projection.Projection;
import rar.simulation.replay.CommitmentLedger.Claimed;
import rar.simulation.rule.DecisionRule;

/**
 * One scenario booked out in full: the plan's bookings as the scenario's draws change them, each in whole öre with both
 * its accounts. It reads the draws that the block computation reads and shares nothing else with it, so that each
 * checks the other.
 */
public final class Replay {

    private static final AllocationMethod PRO_RATA = new LargestRemainder();

    private final Projection projection;
    private final Schedule schedule;
    private final Draws draws;
    private final DecisionRule rule;
    private final boolean isGoverned;
    /** Those of the plan, as agreed. */
    private final Seq<OpenCommitment> commitments;

    /** Planned grants that the rule decides on. */
    private final Seq<OpenCommitment> governed;

    /** The first month that is open. */
    private final YearMonth first;

    private final ToDoubleFunction<Draw> luck;
    private final CommitmentLedger ledger;
    private final List<Booking> bookings = new ArrayList<>();
    private List<GrantDecision> decisions = List.of();

    private Replay(Projection projection, RiskModel model, DecisionRule rule, ToDoubleFunction<Draw> luck) {
        this.projection = projection;
        this.schedule = projection.schedule();
        this.draws = new Draws(model, projection);
        this.rule = rule;
        this.isGoverned = !rule.isAsPlanned();
        this.first = projection.calendar().month(projection.firstOpen());
        this.commitments = Vector.ofAll(projection.commitments());
        this.governed = !isGoverned ? Vector.empty() : commitments.filter(each -> each.isToBeDecided() && each.pays());
        this.luck = luck;
        this.ledger = new CommitmentLedger(projection, luck);
    }

    /** The balances of one scenario, with its bookings. */
    public static BalancePlan of(
            Projection projection, RiskModel model, DecisionRule rule, ToDoubleFunction<Draw> luck) {
        return BalancePlan.of(schedule(projection, model, rule, luck));
    }

    /** The schedule of one scenario: its bookings, for whoever needs no balances. */
    public static Schedule schedule(
            Projection projection, RiskModel model, DecisionRule rule, ToDoubleFunction<Draw> luck) {
        return new Replay(projection, model, rule, luck).booked();
    }

    /** What the rule decides in one scenario. */
    public static List<GrantDecision> decisions(
            Projection projection, RiskModel model, DecisionRule rule, ToDoubleFunction<Draw> luck) {
        Replay replay = new Replay(projection, model, rule, luck);
        replay.booked();
        return replay.decisions;
    }

    private Schedule booked() {
        ContributionBookings contributions = new ContributionBookings(projection, draws, luck);
        schedule.bookings()
                .filter(this::isUntouched)
                .reject(contributions::replaces)
                .forEach(bookings::add);
        bookings.addAll(contributions.bookings());
        costs();
        interest();
        draws.added(plan()).forEach(this::add);
        FundingReplay funding = new FundingReplay(projection, draws, luck);
        bookings.addAll(funding.income());
        bookings.addAll(new DatedReplay(projection, funding).bookings(this::inflation, this::interest));
        Map<YearMonth, List<Claimed>> claims = new LinkedHashMap<>();
        commitments.removeAll(governed).forEach(commitment -> claim(commitment, claims));
        List<Commitment> granted = new ArrayList<>(funding.funded());
        if (!isGoverned) {
            granted.addAll(funding.applications());
        }
        granted.forEach(commitment -> claimAsDecided(commitment, claims));
        claims.forEach((month, claimed) -> pay(month, claimed, contributions.byYear()));
        fund(contributions.byYear());
        if (isGoverned) {
            ReplayedDecisions decided = new ReplayedDecisions(
                    projection,
                    rule,
                    governed,
                    funding.applications(),
                    List.copyOf(granted),
                    draws,
                    luck,
                    ledger,
                    bookings);
            decided.decide(contributions.byYear());
            granted.addAll(decided.granted());
            decisions = decided.inOrder();
        }
        Seq<Booking> all = Vector.ofAll(bookings)
                .filter(booking ->
                        booking.amount().ore() != 0 && plan().horizon().covers(booking.month()))
                .sorted(Comparator.comparing(Booking::month)
                        .thenComparing(Booking::kind)
                        .thenComparing(this::lineNumber));
        return new Schedule(
                plan(),
                schedule.commitments()
                        .reject(each -> governed.exists(grant -> grant.id().equals(each.id())))
                        .appendAll(granted),
                schedule.dated(),
                all.toVector());
    }

    private boolean isUntouched(Booking booking) {
        return !projection.isDated(booking) && (booking.month().isBefore(first) || isStanding(booking));
    }

    /** Whether a booking of an open month stays as it is in every scenario. */
    private boolean isStanding(Booking booking) {
        return !isGoverned(booking)
                && !isMovedClaim(booking)
                && !isMovedVat(booking)
                && booking.kind() != BookingKind.COST
                && booking.kind() != BookingKind.INTEREST
                && booking.kind() != BookingKind.INCOME
                && booking.kind() != BookingKind.PAYOUT
                && !(booking.kind() == BookingKind.PROVISION_RELEASED && isGivenBackAnew(booking))
                && booking.kind() != BookingKind.PAYOUT_EXPENSED;
    }

    /** Whether it is the decision of a grant on which the rule decides; of a grant in parts, that of its own year. */
    private boolean isGoverned(Booking booking) {
        return booking.kind() == BookingKind.GRANT_DECIDED
                && governed.map(OpenCommitment::agreed)
                        .filter(grant -> grant.origin().equals(booking.source()))
                        .exists(grant -> grant.funding().isDefined()
                                || grant.vat().isDefined()
                                || grant.decided().get().getYear()
                                        == booking.month().getYear());
    }

    /** Whether what it gives back is found anew in each scenario: not where an outcome, or what lapses by a rule, has settled it. */
    private boolean isGivenBackAnew(Booking released) {
        return projection.firstOpen() == 0
                || commitments
                        .filter(open -> open.cut()
                                && open.pays()
                                && open.agreed().origin().equals(released.source()))
                        .flatMap(open -> open.expected().lapsed())
                        .contains(new Tuple2<>(released.month(), released.amount()));
    }

    /** Whether it is of funding that can be earned otherwise; what was claimed before the open months is paid in its month. */
    private boolean isMovedClaim(Booking booking) {
        boolean isClaim = booking.kind() == BookingKind.FUNDING_EARNED || booking.kind() == BookingKind.FUNDING_PAID;
        return isClaim
                && commitments
                        .filter(OpenCommitment::pays)
                        .flatMap(each -> each.agreed().funding())
                        .map(FundedPayouts::terms)
                        .filter(terms -> terms.id().equals(booking.source()))
                        .exists(terms -> booking.kind() == BookingKind.FUNDING_EARNED
                                || !ReplayedFunding.isClaimedBefore(first, terms, booking.month()));
    }

    /** Whether it is VAT on payouts that can come otherwise, or its refund; what was paid before the open months is refunded in its month. */
    private boolean isMovedVat(Booking booking) {
        return ReplayedVat.isOfPayout(booking)
                && commitments
                        .filter(OpenCommitment::pays)
                        .map(OpenCommitment::agreed)
                        .filter(each -> each.origin().equals(booking.source()))
                        .exists(each -> each.vat().exists(vat -> ReplayedVat.isOpen(booking, vat, first)));
    }

    private void costs() {
        // the inflation of a month is one amount: its lines are not inflated apart
        plan().horizon().eachYear().forEach(year -> scaleYear(year, BookingKind.COST, inflation(year), "inflation"));
    }

    /** What a year's costs come to beyond the plan's, as a factor. */
    private double inflation(int year) {
        double inflation = 1;
        for (int each = plan().horizon().firstYear(); each <= year; each++) {
            for (Draw growth : draws.inflation(each)) {
                inflation *= 1 + luck.applyAsDouble(growth);
            }
        }
        return inflation;
    }

    private void interest() {
        plan().horizon().eachYear().forEach(year -> scaleYear(year, BookingKind.INTEREST, interest(year), "interest"));
    }

    private double interest(int year) {
        double share = 1;
        for (Draw change : draws.interest(year)) {
            share *= 1 + luck.applyAsDouble(change);
        }
        return share;
    }

    /**
     * Books a year's planned bookings of a kind, those of funds as they come out, and in each month what else is added to or taken
     * from them together.
     */
    private void scaleYear(int year, BookingKind kind, double factor, String source) {
        for (int m = 1; m <= 12; m++) {
            YearMonth month = YearMonth.of(year, m);
            if (month.isBefore(first)) {
                continue;
            }
            List<Booking> planned = schedule.bookings()
                    .filter(booking ->
                            booking.kind() == kind && booking.month().equals(month) && !projection.isDated(booking))
                    .asJava();
            Money after = CommitmentLedger.scaled(
                    Money.sum(planned.stream().map(Booking::amount).toList()), factor);
            for (Booking each : planned) {
                // what a fund pays has to be known of its lines apart
                Money amount = isEarmarked(each) ? CommitmentLedger.scaled(each.amount(), factor) : each.amount();
                book(month, kind, each.source(), amount);
                after = after.minus(amount);
            }
            book(month, kind, source, after);
        }
    }

    private boolean isEarmarked(Booking booking) {
        return plan().lines()
                .exists(line ->
                        line.id().equals(booking.source()) && line.fund().isDefined());
    }

    private void add(AddedAmounts added) {
        BookingKind kind = BookingKind.of(added.kind()).get();
        double units = luck.applyAsDouble(added.drawn());
        for (int k = 0; k < added.months().size(); k++) {
            Money perUnit = new Money(added.perUnit().get(k));
            book(
                    plan().horizon().month(added.months().get(k)),
                    kind,
                    added.factor(),
                    CommitmentLedger.scaled(perUnit, units));
        }
    }

    private void claim(OpenCommitment open, Map<YearMonth, List<Claimed>> claims) {
        if (open.pays()) {
            claim(open.agreed(), new Money(open.provided()), draws.commitment(open), claims);
        }
    }

    /** What the payouts that no rule decides on earn of external funding, and VAT on them. */
    private void fund(Map<Integer, Long> contributions) {
        for (OpenCommitment open : commitments.removeAll(governed)) {
            Commitment commitment = open.agreed();
            CommitmentDraws drawn = draws.commitment(open);
            bookings.addAll(new ReplayedFunding(ledger, first, year -> clause(commitment, year, contributions))
                    .of(commitment, drawn, 0, 1, bookings));
            bookings.addAll(ReplayedVat.of(commitment, first, bookings));
        }
    }

    private double clause(Commitment commitment, int year, Map<Integer, Long> contributions) {
        return commitment.reserved() ? scale(year, contributions) : 1;
    }

    private void claim(
            Commitment commitment, Money provided, CommitmentDraws drawn, Map<YearMonth, List<Claimed>> claims) {
        YearMonth last = commitment.payouts().last()._1;
        ledger.claims(commitment, provided, last, drawn)
                .forEach(claim -> claims.computeIfAbsent(claim.month(), any -> new ArrayList<>())
                        .add(claim));
    }

    /** A grant that nothing but the reservation clause touches, and its decision. */
    private void claimAsDecided(Commitment commitment, Map<YearMonth, List<Claimed>> claims) {
        bookings.addAll(ledger.decision(commitment));
        claim(commitment, commitment.amount(), CommitmentDraws.NONE, claims);
    }

    private void pay(YearMonth month, List<Claimed> claims, Map<Integer, Long> contributions) {
        if (!plan().horizon().covers(month)) {
            return;
        }
        // what has funding or VAT is cut by itself, as it has to be known what is paid of it
        List<Claimed> reserved = claims.stream()
                .filter(claim -> claim.commitment().reserved()
                        && claim.commitment().funding().isEmpty()
                        && claim.commitment().vat().isEmpty())
                .toList();
        List<Money> kept =
                reduced(reserved.stream().map(Claimed::amount).toList(), scale(month.getYear(), contributions));
        for (Claimed claim : claims) {
            int i = reserved.indexOf(claim);
            bookings.addAll(ledger.bookings(claim, i < 0 ? cutAlone(claim, contributions) : kept.get(i)));
        }
    }

    private Money cutAlone(Claimed claim, Map<Integer, Long> contributions) {
        double scale = clause(claim.commitment(), claim.month().getYear(), contributions);
        return CommitmentLedger.scaled(claim.amount(), scale);
    }

    private double scale(int year, Map<Integer, Long> contributions) {
        return scale(projection, year, contributions);
    }

    /** What the reservation clause leaves of payouts in a year of such contributions. */
    static double scale(Projection projection, int year, Map<Integer, Long> contributions) {
        FinancialPlan plan = projection.plan();
        if (!plan.horizon().covers(year)) {
            return 1;
        }
        long planned = projection.contributions().expected(year - projection.firstYear());
        long actual = contributions.getOrDefault(year, 0L);
        return plan.reservation()
                .map(clause -> Math.min(clause.threshold().ore(), planned))
                .filter(threshold -> threshold > 0)
                .map(threshold -> Math.min(1.0, (double) actual / (double) threshold))
                .getOrElse(1.0);
    }

    /** Amounts reduced together: their sum times the factor in whole öre, shared out in proportion to them. */
    static List<Money> reduced(List<Money> amounts, double factor) {
        Money sum = Money.sum(amounts);
        Money rest = CommitmentLedger.scaled(sum, factor);
        if (rest.equals(sum)) {
            return amounts;
        }
        List<Claim> claims =
                amounts.stream().map(amount -> Claim.of("", amount.ore())).toList();
        return PRO_RATA.allocate(rest, MoneyUnit.ORE, claims).amounts();
    }

    /** Lines are booked in the plan's order, and what is of none of them after them. */
    private int lineNumber(Booking booking) {
        int number = plan().lines().indexWhere(line -> line.id().equals(booking.source()));
        return !booking.kind().isOfLine() ? 0 : number < 0 ? Integer.MAX_VALUE : number;
    }

    private void book(YearMonth month, BookingKind kind, String source, Money amount) {
        bookings.add(new Booking(month, kind, source, amount));
    }

    private FinancialPlan plan() {
        return schedule.plan();
    }
}
