package rar.simulation.engine;

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
import rar.model.balance.BalancePlan;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Party;
import rar.model.plan.RecognitionPolicy;
import rar.model.schedule.Booking;
import rar.model.schedule.BookingKind;
import rar.model.schedule.Commitment;
import rar.model.schedule.Schedule;
import rar.simulation.projection.Projection;
import rar.simulation.scenario.DecisionRule;
import rar.simulation.scenario.Draw;
import rar.simulation.scenario.GrantAsPlanned;
import rar.simulation.scenario.RiskModel;

/**
 * One scenario booked out in full: the plan's bookings as the scenario's draws change them, each in whole öre with both
 * its accounts. It reads the draws that the block computation reads and shares nothing else with it, so that each
 * checks the other.
 */
final class Replay {

    private static final AllocationMethod PRO_RATA = AllocationMethod.named("largest-remainder");

    private final Projection projection;
    private final Schedule schedule;
    private final Draws draws;
    private final DecisionRule rule;
    private final Seq<Commitment> governed;
    private final ToDoubleFunction<Draw> luck;
    private final List<Booking> bookings = new ArrayList<>();

    private Replay(Projection projection, RiskModel model, DecisionRule rule, ToDoubleFunction<Draw> luck) {
        this.projection = projection;
        this.schedule = projection.schedule();
        this.draws = new Draws(model);
        this.rule = rule;
        this.governed = rule.equals(new GrantAsPlanned())
                ? Vector.empty()
                : schedule.commitments()
                        .filter(each ->
                                each.decided().isDefined() && each.payouts().nonEmpty());
        this.luck = luck;
    }

    /** The balances of one scenario, with its bookings. */
    static BalancePlan of(Projection projection, RiskModel model, DecisionRule rule, ToDoubleFunction<Draw> luck) {
        return new Replay(projection, model, rule, luck).balances();
    }

    private BalancePlan balances() {
        schedule.bookings().filter(this::isUntouched).forEach(bookings::add);
        Map<Integer, Long> contributions = contributions();
        costs();
        payouts(contributions);
        if (governed.nonEmpty()) {
            new ReplayedDecisions(projection, rule, governed, draws, luck, bookings).decide(contributions);
        }
        Seq<Booking> all = Vector.ofAll(bookings)
                .filter(booking ->
                        booking.amount().ore() != 0 && plan().horizon().covers(booking.month()))
                .sorted(Comparator.comparing(Booking::month).thenComparing(Booking::kind));
        return BalancePlan.of(new Schedule(plan(), schedule.commitments(), all.toVector()));
    }

    private boolean isUntouched(Booking booking) {
        return !governed.exists(grant -> grant.id().equals(booking.source()))
                && booking.kind() != BookingKind.CONTRIBUTION
                && booking.kind() != BookingKind.COST
                && booking.kind() != BookingKind.PAYOUT
                && booking.kind() != BookingKind.PAYOUT_EXPENSED;
    }

    /** Books contributions as they are cut and late; gives what each year's come to. */
    private Map<Integer, Long> contributions() {
        Map<Integer, Long> byYear = new LinkedHashMap<>();
        for (Party party : plan().contributions().parties()) {
            Map<YearMonth, List<Booking>> due = new LinkedHashMap<>();
            schedule.bookings()
                    .filter(booking -> booking.kind() == BookingKind.CONTRIBUTION
                            && party.members().exists(member -> member.id().equals(booking.source())))
                    .forEach(booking -> due.computeIfAbsent(booking.month(), month -> new ArrayList<>())
                            .add(booking));
            due.forEach((month, instalments) ->
                    byYear.merge(month.getYear(), instalment(party.id(), month, instalments), Long::sum));
        }
        return byYear;
    }

    private long instalment(String party, YearMonth due, List<Booking> members) {
        double kept = 1;
        for (Draw cut : draws.cuts(party, due.getYear())) {
            kept *= 1 - luck.applyAsDouble(cut);
        }
        int late = sum(draws.lateness(party, due));
        List<Money> paid = reduced(members.stream().map(Booking::amount).toList(), kept);
        for (int i = 0; i < paid.size(); i++) {
            String member = members.get(i).source();
            if (late == 0) {
                book(due, BookingKind.CONTRIBUTION, member, paid.get(i));
            } else {
                book(due, BookingKind.CONTRIBUTION_OUTSTANDING, member, paid.get(i));
                book(due.plusMonths(late), BookingKind.CONTRIBUTION_ARREARS, member, paid.get(i));
            }
        }
        return Money.sum(paid).ore();
    }

    private void costs() {
        double inflation = 1;
        for (int year : plan().horizon().eachYear()) {
            for (Draw growth : draws.inflation(year)) {
                inflation *= 1 + luck.applyAsDouble(growth);
            }
            for (int m = 1; m <= 12; m++) {
                YearMonth month = YearMonth.of(year, m);
                List<Booking> planned = schedule.bookings()
                        .filter(booking -> booking.kind() == BookingKind.COST
                                && booking.month().equals(month))
                        .asJava();
                Money before = Money.sum(planned.stream().map(Booking::amount).toList());
                bookings.addAll(planned);
                // the inflation of a month is one amount: its lines are not inflated apart
                book(
                        month,
                        BookingKind.COST,
                        "inflation",
                        scaled(before, inflation).minus(before));
            }
        }
    }

    /** Books payouts as they are delayed, used and cut, and what provisions release. */
    private void payouts(Map<Integer, Long> contributions) {
        Map<YearMonth, List<Claimed>> byMonth = new LinkedHashMap<>();
        for (Commitment commitment : schedule.commitments().removeAll(governed)) {
            double used = 1;
            for (Draw outturn : draws.outturns(commitment.id())) {
                used *= luck.applyAsDouble(outturn);
            }
            int delay = sum(draws.delays(commitment.id()));
            Money provision = commitment.amount();
            for (var payout : commitment.payouts()) {
                Money claimed = scaled(payout._2, used);
                boolean last = payout._1.equals(commitment.payouts().last()._1);
                Money fromProvision = claimed.min(provision);
                Money released = last ? provision.minus(fromProvision) : Money.ZERO;
                provision = provision.minus(fromProvision);
                byMonth.computeIfAbsent(payout._1.plusMonths(delay), month -> new ArrayList<>())
                        .add(new Claimed(commitment, claimed, fromProvision, released));
            }
        }
        byMonth.forEach((month, claims) -> pay(month, claims, contributions));
    }

    /** What a commitment claims in a month, how much of it is provided for, and what its provision then releases. */
    private record Claimed(Commitment commitment, Money amount, Money fromProvision, Money released) {}

    private void pay(YearMonth month, List<Claimed> claims, Map<Integer, Long> contributions) {
        if (!plan().horizon().covers(month)) {
            return;
        }
        List<Claimed> reserved =
                claims.stream().filter(claim -> claim.commitment().reserved()).toList();
        List<Money> kept =
                reduced(reserved.stream().map(Claimed::amount).toList(), scale(month.getYear(), contributions));
        for (Claimed claim : claims) {
            int i = reserved.indexOf(claim);
            book(month, claim, i < 0 ? claim.amount() : kept.get(i));
        }
    }

    private void book(YearMonth month, Claimed claim, Money paid) {
        String id = claim.commitment().id();
        if (plan().recognition() == RecognitionPolicy.AS_CONSUMED) {
            book(month, BookingKind.PAYOUT_EXPENSED, id, paid);
            return;
        }
        Money fromProvision = paid.min(claim.fromProvision());
        book(month, BookingKind.PAYOUT, id, fromProvision);
        book(month, BookingKind.PAYOUT_EXPENSED, id, paid.minus(fromProvision));
        book(
                month,
                BookingKind.PROVISION_RELEASED,
                id,
                claim.fromProvision().minus(fromProvision).plus(claim.released()));
    }

    private double scale(int year, Map<Integer, Long> contributions) {
        return scale(plan(), year, contributions);
    }

    /** What the reservation clause leaves of payouts in a year of such contributions. */
    static double scale(FinancialPlan plan, int year, Map<Integer, Long> contributions) {
        long planned = plan.contributions().total(year).ore();
        long actual = contributions.getOrDefault(year, 0L);
        return plan.reservation()
                .map(clause -> Math.min(clause.threshold().ore(), planned))
                .filter(threshold -> threshold > 0)
                .map(threshold -> Math.min(1.0, (double) actual / (double) threshold))
                .getOrElse(1.0);
    }

    /** Amounts reduced together: their sum times the factor in whole öre, shared out in proportion to them. */
    private static List<Money> reduced(List<Money> amounts, double factor) {
        Money sum = Money.sum(amounts);
        Money rest = scaled(sum, factor);
        if (rest.equals(sum)) {
            return amounts;
        }
        List<Claim> claims =
                amounts.stream().map(amount -> Claim.of("", amount.ore())).toList();
        return PRO_RATA.allocate(rest, MoneyUnit.ORE, claims).amounts();
    }

    static Money scaled(Money amount, double factor) {
        return new Money((long) Math.rint(amount.ore() * factor));
    }

    private int sum(List<Draw> months) {
        return months.stream().mapToInt(draw -> (int) luck.applyAsDouble(draw)).sum();
    }

    private void book(YearMonth month, BookingKind kind, String source, Money amount) {
        bookings.add(new Booking(month, kind, source, amount));
    }

    private FinancialPlan plan() {
        return schedule.plan();
    }
}
