package rar.simulation.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rar.model.plan.Contributions.MemberContribution;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Member;
import rar.model.plan.Party;
import rar.model.schedule.Booking;
import rar.model.schedule.BookingKind;
import rar.simulation.engine.Draws.Notice;
import rar.simulation.projection.Projection;
import rar.simulation.scenario.Draw;

/**
 * Compiles contributions, year by year: party by party, or member by member where a factor touches single members of a
 * party. What no factor touches is summed; each instalment that one touches becomes a step.
 */
final class ContributionFlows {

    /** In place of a row. */
    static final int NO_ROW = Block.NO_ROW;

    final Projection projection;
    final Draws draws;
    final FinancialPlan plan;
    final Set<String> byMember;
    final RowAllocator rows = new RowAllocator();

    /** Rows for when members leave; the row after each is for how. */
    final Map<String, Integer> leaves = new HashMap<>();

    /** Rows for how much members' weights have grown. */
    final Map<String, Integer> grown = new HashMap<>();

    private final Map<String, long[]> booked = new HashMap<>();

    final List<Step> steps = new ArrayList<>();

    /** What no factor touches in each month. */
    final double[] flows;

    /** What no factor touches in each year. */
    final double[] contributions;

    /** Whether a factor can make contributions other than planned. */
    boolean vary;

    /** The most months by which an instalment can be late. */
    int mostLate;

    /** How many rows hold instalments after cuts. */
    int instalmentRows;

    private Optional<Agreement> agreement = Optional.empty();

    /** Whether a factor can move what members owe. */
    private boolean moves;

    private ContributionFlows(Projection projection, Draws draws) {
        this.projection = projection;
        this.draws = draws;
        this.plan = projection.plan();
        this.byMember = draws.partiesByMember(plan);
        this.flows = new double[projection.months()];
        this.contributions = new double[projection.years()];
        for (Booking booking : projection.schedule().bookings()) {
            if (booking.kind() == BookingKind.CONTRIBUTION) {
                int month = plan.horizon().indexOf(booking.month());
                booked(booking.source())[month] += booking.amount().ore();
            }
        }
    }

    /**
     * Compiles the contributions of a projection.
     *
     * @throws IllegalArgumentException if members can leave or grow apart and it is not known what they owe then
     */
    static ContributionPlan compile(Projection projection, Draws draws) {
        ContributionFlows all = new ContributionFlows(projection, draws);
        all.plan.contributions().parties().forEach(all::members);
        all.rows.keepTaken();
        if (all.moves) {
            all.requireAsPlanned();
        }
        for (int y = 0; y < projection.years(); y++) {
            all.rows.releaseOthers();
            all.drift(y);
            new ContributionYear(all, y).compile();
        }
        return new ContributionPlan(
                List.copyOf(all.steps),
                Arrays.stream(all.flows).boxed().toList(),
                Arrays.stream(all.contributions).boxed().toList(),
                all.vary,
                all.rows.most(),
                all.instalmentRows,
                all.mostLate);
    }

    /** What members owe by agreement, compiled where a factor moves it. */
    Agreement agreement() {
        if (agreement.isEmpty()) {
            agreement = Optional.of(new Agreement(plan));
        }
        return agreement.get();
    }

    /** What a member owes in each month of the plan, in öre. */
    long[] booked(String member) {
        return booked.computeIfAbsent(member, any -> new long[plan.horizon().months()]);
    }

    private void members(Party party) {
        for (Member member : Draws.paying(party)) {
            List<Notice> notices = draws.notices(member.id(), plan.horizon());
            boolean drifts = drifts(party, member);
            moves |= drifts || !notices.isEmpty();
            if (!notices.isEmpty()) {
                int row = rows.take();
                rows.take();
                leaves.put(member.id(), row);
                steps.add(new LeavingStep(row, notices, plan.horizon()));
            }
            // a split that only members' own payments can show needs no computing where parties pay as a whole
            if (drifts && byMember.contains(party.id())) {
                grown.put(member.id(), rows.take());
            }
        }
    }

    private boolean drifts(Party party, Member member) {
        boolean drifts = false;
        for (int year : plan.horizon().eachYear()) {
            drifts |= !draws.growth(party, member.id(), year).isEmpty();
        }
        return drifts;
    }

    private void drift(int y) {
        for (Party party : plan.contributions().parties()) {
            for (Member member : party.members()) {
                int row = grown.getOrDefault(member.id(), NO_ROW);
                List<Draw> growth = row == NO_ROW
                        ? List.of()
                        : draws.growth(party, member.id(), plan.horizon().firstYear() + y);
                if (row != NO_ROW && (y == 0 || !growth.isEmpty())) {
                    steps.add(new DriftStep(row, y == 0, growth));
                }
            }
        }
    }

    /** Weights and leavings move the contributions that follow from the plan's shares; of others nothing is known. */
    private void requireAsPlanned() {
        List<Integer> months =
                new ArrayList<>(plan.contributions().instalmentMonths().asJava());
        for (int year : plan.horizon().eachYear()) {
            int first = 12 * (year - plan.horizon().firstYear());
            for (MemberContribution paid : plan.contributions().memberAmounts(year)) {
                long[] planned = new long[12];
                for (int q = 0; q < months.size(); q++) {
                    planned[months.get(q) - 1] = paid.instalments().get(q).ore();
                }
                long[] scheduled = Arrays.copyOfRange(booked(paid.member().id()), first, first + 12);
                if (!Arrays.equals(planned, scheduled)) {
                    throw new IllegalArgumentException("the scheduled contributions of " + year
                            + " do not follow from the plan's shares and weights, so it is not known what they become"
                            + " when members leave or grow apart");
                }
            }
        }
    }
}
