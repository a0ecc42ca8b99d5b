package rar.simulation.engine;

import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import rar.model.goal.CashGoal;
import rar.model.goal.CashPath;
import rar.model.money.Money;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Horizon;
import rar.model.plan.RecognitionPolicy;
import rar.model.schedule.Account;
import rar.model.schedule.Booking;
import rar.model.schedule.BookingKind;
import rar.model.schedule.Commitment;
import rar.simulation.projection.Projection;
import rar.simulation.scenario.DecisionRule;
import rar.simulation.scenario.Draw;
import rar.simulation.scenario.GrantRequest;

/**
 * The decisions of one scenario, from its bookings: what the association has in the books when a planned grant or an
 * application comes up, what it expects, what the rule makes of it, and the bookings that follow. It shares the rule with {@link DecisionDesk}
 * and nothing else.
 */
final class ReplayedDecisions {

    private final Projection projection;
    private final DecisionRule rule;
    private final Seq<Commitment> planned;
    private final Seq<Commitment> applications;
    /** Their ids. */
    private final Set<String> applied;

    private final List<Commitment> funded;
    private final Draws draws;
    private final ToDoubleFunction<Draw> luck;
    private final List<Booking> bookings;
    private final List<Decided> decisions = new ArrayList<>();
    /** What has not been decided. */
    private final List<Commitment> open;

    /** A grant that is decided: when, how much, and by how many months its payouts are late. */
    private record Decided(Commitment plan, int month, long amount, int delay) {}

    ReplayedDecisions(
            Projection projection,
            DecisionRule rule,
            Seq<Commitment> planned,
            List<Commitment> applications,
            List<Commitment> funded,
            Draws draws,
            ToDoubleFunction<Draw> luck,
            List<Booking> bookings) {
        this.projection = projection;
        this.rule = rule;
        this.planned = planned;
        this.applications = Vector.ofAll(applications);
        this.applied = this.applications.map(Commitment::id).toSet();
        this.open = planned.appendAll(this.applications).toJavaList();
        this.funded = funded;
        this.draws = draws;
        this.luck = luck;
        this.bookings = bookings;
    }

    /** Decides month after month and books what is granted, given what each year's contributions come to. */
    void decide(Map<Integer, Long> contributions) {
        for (int now = 0; now < projection.months(); now++) {
            for (Commitment grant : List.copyOf(open)) {
                if (now < decisionMonth(grant)) {
                    continue;
                }
                long amount = rule.decide(new Request(grant, decisionMonth(grant), now, forecast(now, contributions)));
                if (amount != DecisionRule.WAIT) {
                    open.remove(grant);
                    Decided decided = new Decided(grant, now, amount, sum(touching(grant, delays(grant))));
                    decisions.add(decided);
                    book(decided, contributions);
                }
            }
        }
    }

    /** What became of each grant that came up, in the order in which they were decided. */
    List<GrantDecision> inOrder() {
        List<GrantDecision> all = new ArrayList<>();
        for (Decided decided : decisions) {
            all.add(decision(decided.plan(), Option.some(month(decided.month())), decided.amount()));
        }
        open.forEach(grant -> all.add(decision(grant, Option.none(), 0)));
        return List.copyOf(all);
    }

    private static GrantDecision decision(Commitment grant, Option<YearMonth> decided, long amount) {
        return new GrantDecision(grant.id(), grant.decided().get(), grant.amount(), decided, new Money(amount));
    }

    /** What was granted, as it is expected to be paid. */
    List<Commitment> granted() {
        return decisions.stream()
                .filter(decided -> decided.amount() > 0)
                .map(this::commitment)
                .toList();
    }

    private Commitment commitment(Decided decided) {
        Commitment plan = decided.plan();
        SortedMap<YearMonth, Money> payouts = TreeMap.empty();
        long paid = 0;
        for (int t = 0; paid < decided.amount(); t++) {
            long due = paidIn(decided, t);
            paid += due;
            payouts = due == 0 ? payouts : payouts.put(month(decided.month() + t), new Money(due));
        }
        return new Commitment(
                plan.id(),
                plan.name(),
                Option.some(month(decided.month())),
                new Money(decided.amount()),
                payouts,
                plan.kind(),
                plan.reserved());
    }

    /** A request with the forecast at hand. */
    private final class Request implements GrantRequest {

        private final Commitment grant;
        private final int planned;
        private final int now;
        private final long[] forecast;

        Request(Commitment grant, int planned, int now, long[] forecast) {
            this.grant = grant;
            this.planned = planned;
            this.now = now;
            this.forecast = forecast;
        }

        @Override
        public long asked() {
            return grant.amount().ore();
        }

        @Override
        public int waited() {
            return now - planned;
        }

        @Override
        public long margin(CashGoal goal, long amount) {
            return goal.marginOre(after(amount), now);
        }

        private CashPath after(long amount) {
            long[] left = forecast.clone();
            for (int m = now; m < left.length; m++) {
                left[m] -= paid(grant, amount, m - now + 1);
            }
            return new CashPath() {
                @Override
                public int months() {
                    return left.length;
                }

                @Override
                public long cashOre(int index) {
                    return left[index];
                }
            };
        }
    }

    /**
     * What is paid of an amount in the first {@code months} months from the decision on: of a planned grant in the plan's
     * proportions, of an application evenly.
     */
    private long paid(Commitment grant, long amount, int months) {
        if (applied.contains(grant.id())) {
            List<Money> parts = new Money(amount).dividedInto(lastsFor(grant));
            return Money.sum(parts.subList(0, Math.min(months, parts.size()))).ore();
        }
        YearMonth first = grant.decided().get();
        double part = (double) grant.paidBy(first.plusMonths(months - 1)).ore()
                / (double) grant.amount().ore();
        return (long) Math.rint((double) amount * part);
    }

    /** Over how many months an application is paid. */
    private static int lastsFor(Commitment application) {
        return (int) ChronoUnit.MONTHS.between(
                        application.payouts().head()._1, application.payouts().last()._1)
                + 1;
    }

    private long[] forecast(int now, Map<Integer, Long> contributions) {
        long[] forecast = new long[projection.months()];
        long cash = cashAfter(now - 1) + owedToUs(now) - owedByUs(now);
        for (int m = now; m < forecast.length; m++) {
            cash += expectedFlow(m) + announced(m, now, contributions);
            for (Decided decided : decisions) {
                cash -= paidIn(decided, m - decided.month());
            }
            for (Commitment decided : funded) {
                boolean known = !decided.decided().get().isAfter(month(now));
                cash -= known
                        ? decided.payouts().get(month(m)).getOrElse(Money.ZERO).ore()
                        : 0;
            }
            forecast[m] = cash;
        }
        return forecast;
    }

    /** What the plan adds to cash in a month, the grants apart that the rule decides on. */
    private long expectedFlow(int m) {
        long flow = projection.balancePlan().cashOre(m)
                - (m == 0 ? projection.openingCash() : projection.balancePlan().cashOre(m - 1));
        for (Commitment grant : planned) {
            flow += grant.payouts().get(month(m)).getOrElse(Money.ZERO).ore();
        }
        return flow;
    }

    /** By how much an instalment of the year that has begun differs from the plan's: its contributions are known. */
    private long announced(int m, int now, Map<Integer, Long> contributions) {
        int year = month(m).getYear();
        long planned = plan().contributions().total(year).ore();
        if (year != month(now).getYear() || planned == 0) {
            return 0;
        }
        long instalment = projection
                .schedule()
                .bookings()
                .filter(booking -> booking.kind() == BookingKind.CONTRIBUTION
                        && booking.month().equals(month(m)))
                .map(booking -> booking.amount().ore())
                .sum()
                .longValue();
        double kept = (double) contributions.getOrDefault(year, 0L) / (double) planned;
        return (long) Math.rint((double) instalment * kept) - instalment;
    }

    private long cashAfter(int m) {
        long cash = projection.openingCash();
        for (Booking booking : bookings) {
            if (m >= 0 && !booking.month().isAfter(month(m))) {
                cash += booking.effectOn(Account.CASH).ore();
            }
        }
        return cash;
    }

    /** Contributions that were due before now and have not arrived. */
    private long owedToUs(int now) {
        long owed = 0;
        for (Booking booking : bookings) {
            if (booking.month().isBefore(month(now))) {
                owed += booking.kind() == BookingKind.CONTRIBUTION_OUTSTANDING
                        ? booking.amount().ore()
                        : 0;
                owed -= booking.kind() == BookingKind.CONTRIBUTION_ARREARS
                        ? booking.amount().ore()
                        : 0;
            }
        }
        return owed;
    }

    /** What was to be paid before now, as granted, and comes later. */
    private long owedByUs(int now) {
        long owed = 0;
        for (Commitment commitment : projection.schedule().commitments().removeAll(planned)) {
            owed += commitment.paidBy(month(now - 1)).ore()
                    - commitment
                            .paidBy(month(now - 1 - sum(delays(commitment))))
                            .ore();
        }
        for (Decided decided : decisions) {
            for (int t = now - decided.month() - decided.delay(); t < now - decided.month(); t++) {
                owed += paidIn(decided, t);
            }
        }
        return owed;
    }

    /** What is to be paid of a decided grant in the month that comes {@code t} months after its decision. */
    private long paidIn(Decided decided, int t) {
        return paid(decided.plan(), decided.amount(), t + 1) - paid(decided.plan(), decided.amount(), t);
    }

    private void book(Decided decided, Map<Integer, Long> contributions) {
        boolean atDecision = plan().recognition() == RecognitionPolicy.AT_DECISION;
        String id = decided.plan().id();
        double used = 1;
        for (Draw outturn : touching(decided.plan(), draws.outturns(id))) {
            used *= luck.applyAsDouble(outturn);
        }
        Money provision = atDecision ? new Money(decided.amount()) : Money.ZERO;
        if (atDecision) {
            bookings.add(new Booking(month(decided.month()), BookingKind.GRANT_DECIDED, id, provision));
        }
        YearMonth lastPlanned = decided.plan().payouts().last()._1;
        int last = horizon().indexOf(lastPlanned)
                - decisionMonth(decided.plan())
                - sum(touching(decided.plan(), draws.terminations(id)));
        YearMonth ends = month(Math.max(decided.month(), decided.month() + last + decided.delay()));
        List<Refusal> refusals = draws.refusals(id);
        for (int t = 0; t <= last; t++) {
            YearMonth month = month(decided.month() + t + decided.delay());
            double share = used;
            for (Refusal refusal : refusals) {
                share *= refusal.touches(luck, month) ? refusal.share() : 1;
            }
            Money claimed = Replay.scaled(new Money(paidIn(decided, t)), share);
            Money paid = decided.plan().reserved()
                    ? Replay.scaled(claimed, Replay.scale(plan(), month.getYear(), contributions))
                    : claimed;
            Money reserved = claimed.min(provision);
            Money fromProvision = paid.min(reserved);
            provision = provision.minus(reserved);
            bookings.add(new Booking(month, BookingKind.PAYOUT, id, fromProvision));
            bookings.add(new Booking(month, BookingKind.PAYOUT_EXPENSED, id, paid.minus(fromProvision)));
            bookings.add(new Booking(month, BookingKind.PROVISION_RELEASED, id, reserved.minus(fromProvision)));
        }
        for (Refusal refusal : refusals) {
            YearMonth from = refusal.from().getOrElse(horizon().firstMonth());
            ends = refusal.share() == 0 && refusal.isRefused(luck) && from.isBefore(ends) ? from : ends;
        }
        YearMonth released = ends.isBefore(month(decided.month())) ? month(decided.month()) : ends;
        bookings.add(new Booking(released, BookingKind.PROVISION_RELEASED, id, provision));
    }

    /** Nothing but the rule and the reservation clause touches an application. */
    private List<Draw> touching(Commitment grant, List<Draw> factors) {
        return applied.contains(grant.id()) ? List.of() : factors;
    }

    private List<Draw> delays(Commitment commitment) {
        return draws.delays(commitment.id(), Replay.isBegun(commitment, plan()));
    }

    private int sum(List<Draw> months) {
        return months.stream().mapToInt(draw -> (int) luck.applyAsDouble(draw)).sum();
    }

    private int decisionMonth(Commitment grant) {
        return horizon().indexOf(grant.decided().get());
    }

    private YearMonth month(int index) {
        return horizon().month(0).plusMonths(index);
    }

    private FinancialPlan plan() {
        return projection.plan();
    }

    private Horizon horizon() {
        return plan().horizon();
    }
}
