package rar.simulation.replay;

import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import rar.model.goal.CashFloor;
import rar.model.goal.CashGoal;
import rar.model.goal.CashPath;
import rar.model.money.Money;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Horizon;
import rar.model.schedule.Booking;
import rar.model.schedule.Commitment;
import rar.simulation.decision.GrantDecider;
import rar.simulation.draw.CommitmentDraws;
import rar.simulation.draw.Draws;
import rar.simulation.factor.Draw;
import rar.simulation.projection.OpenCommitment;
import rar.simulation.projection.Projection;
import rar.simulation.replay.CommitmentLedger.Claimed;
import rar.simulation.rule.DecisionRule;
import rar.simulation.rule.GrantRequest;

/**
 * The decisions of one scenario, from its bookings: what the association expects when a planned grant or an application
 * comes up ({@link ReplayedForecast}), what the rule makes of it, and the bookings that follow. It shares the rule with
 * {@link GrantDecider} and nothing else.
 */
final class ReplayedDecisions {

    private final Projection projection;
    private final DecisionRule rule;
    /** The ids of applications. */
    private final Set<String> applied;
    /** The planned grants on which the rule decides, by id. */
    private final Map<String, OpenCommitment> planned;

    private final ReplayedForecast forecast;
    private final Draws draws;
    private final CommitmentLedger ledger;
    private final List<Booking> bookings;
    private final List<ReplayedGrant> decisions = new ArrayList<>();
    /** What has not been decided. */
    private final List<Commitment> open;

    ReplayedDecisions(
            Projection projection,
            DecisionRule rule,
            Seq<OpenCommitment> planned,
            List<Commitment> applications,
            List<Commitment> funded,
            Draws draws,
            ToDoubleFunction<Draw> luck,
            CommitmentLedger ledger,
            List<Booking> bookings) {
        this.projection = projection;
        this.rule = rule;
        this.applied = Vector.ofAll(applications).map(Commitment::id).toSet();
        this.planned = new LinkedHashMap<>();
        planned.forEach(grant -> this.planned.put(grant.id(), grant));
        this.open = planned.map(OpenCommitment::agreed).appendAll(applications).toJavaList();
        this.forecast = new ReplayedForecast(projection, planned, funded, draws, luck, bookings, decisions);
        this.draws = draws;
        this.ledger = ledger;
        this.bookings = bookings;
    }

    /** Decides month after month and books what is granted, given what each year's contributions come to. */
    void decide(Map<Integer, Long> contributions) {
        for (int now = 0; now < projection.months(); now++) {
            for (Commitment grant : List.copyOf(open)) {
                if (now < decisionMonth(grant)) {
                    continue;
                }
                long amount =
                        rule.decide(new Request(grant, decisionMonth(grant), now, forecast.of(now, contributions)));
                if (amount != DecisionRule.WAIT) {
                    open.remove(grant);
                    ReplayedGrant decided = new ReplayedGrant(
                            grant,
                            isApplication(grant),
                            now,
                            amount,
                            ledger.months(touching(grant).delays()));
                    decisions.add(decided);
                    book(decided, contributions);
                }
            }
        }
    }

    /** What became of each grant that came up, in the order in which they were decided. */
    List<GrantDecision> inOrder() {
        List<GrantDecision> all = new ArrayList<>();
        for (ReplayedGrant decided : decisions) {
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

    private Commitment commitment(ReplayedGrant decided) {
        Commitment plan = decided.plan();
        SortedMap<YearMonth, Money> payouts = TreeMap.empty();
        long paid = 0;
        for (int t = 0; paid < decided.amount(); t++) {
            long due = decided.paidIn(t);
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
                plan.reserved(),
                Option.none(),
                plan.fund());
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
                left[m] -= ReplayedGrant.paid(grant, isApplication(grant), amount, m - now + 1);
                left[m] += ReplayedFunding.expected(grant, amount, now - planned, month(m))
                        .ore();
                left[m] -= vat(amount, m);
            }
            return path(left);
        }

        /** VAT that has been paid by the end of a month and is refunded after it. */
        private long vat(long amount, int m) {
            return grant.vat().isEmpty()
                    ? 0
                    : ReplayedVat.standing(grant, ReplayedFunding.granted(grant, amount), now - planned, month(m));
        }

        private CashPath path(long[] left) {
            return new CashPath() {
                @Override
                public int months() {
                    return left.length;
                }

                @Override
                public long cashOre(int index) {
                    return left[index];
                }

                @Override
                public long beforeReceiptsOre(int index) {
                    return left[index];
                }

                /** What is received in a month, and what funds hold, is known as planned. */
                @Override
                public long floorOre(CashFloor floor, int index) {
                    return projection.floors().demanded(floor, index);
                }

                @Override
                public long setAsideOre(int index) {
                    return 0;
                }
            };
        }
    }

    private void book(ReplayedGrant decided, Map<Integer, Long> contributions) {
        if (decided.amount() == 0) {
            return;
        }
        Commitment grant = commitment(decided);
        int lastsFor = horizon().indexOf(decided.plan().payouts().last()._1) - decisionMonth(decided.plan());
        bookings.addAll(ledger.decision(grant));
        for (Claimed claim :
                ledger.claims(grant, grant.amount(), month(decided.month() + lastsFor), touching(decided.plan()))) {
            double scale =
                    grant.reserved() ? Replay.scale(projection, claim.month().getYear(), contributions) : 1;
            bookings.addAll(ledger.bookings(claim, CommitmentLedger.scaled(claim.amount(), scale)));
        }
        bookings.addAll(funding(decided, contributions));
        bookings.addAll(ReplayedVat.of(decided.plan(), month(projection.firstOpen()), bookings));
    }

    private List<Booking> funding(ReplayedGrant decided, Map<Integer, Long> contributions) {
        Commitment agreed = decided.plan();
        double part = (double) decided.amount() / (double) agreed.amount().ore();
        return new ReplayedFunding(
                        ledger,
                        month(projection.firstOpen()),
                        year -> agreed.reserved() ? Replay.scale(projection, year, contributions) : 1)
                .of(agreed, touching(agreed), decided.month() - decisionMonth(agreed), part, bookings);
    }

    /** Nothing but the rule and the reservation clause touches an application. */
    private CommitmentDraws touching(Commitment grant) {
        return isApplication(grant)
                ? CommitmentDraws.NONE
                : draws.commitment(Objects.requireNonNull(planned.get(grant.id())));
    }

    private boolean isApplication(Commitment grant) {
        return applied.contains(grant.id());
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
