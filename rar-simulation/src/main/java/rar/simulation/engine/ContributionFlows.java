package rar.simulation.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import rar.model.plan.Contributions.MemberContribution;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Member;
import rar.model.plan.Party;
import rar.model.schedule.Booking;
import rar.model.schedule.BookingKind;
import rar.simulation.engine.Draws.Notice;
import rar.simulation.scenario.Draw;

/**
 * Compiles contributions, year by year: party by party, or member by member where a factor touches single members of a
 * party. What no factor touches is summed; each instalment that one touches becomes a step.
 */
final class ContributionFlows {

    /** In place of a row. */
    static final int NO_ROW = Block.NO_ROW;

    final Compilation to;
    final FinancialPlan plan;
    final Set<String> byMember;
    final Rows rows = new Rows();

    /** Rows for when members leave; the row after each is for how. */
    final Map<String, Integer> leaves = new HashMap<>();

    /** Rows for how much members' weights have grown. */
    final Map<String, Integer> grown = new HashMap<>();

    private final Map<String, long[]> booked = new HashMap<>();

    /** Whether a factor can move what members owe. */
    private boolean moves;

    /** Rows of a block: some last from year to year, the others are taken anew in each. */
    static final class Rows {
        private int lasting;
        private int taken;
        private int most;

        int take() {
            taken++;
            most = Math.max(most, taken);
            return taken - 1;
        }

        private void keepTaken() {
            lasting = taken;
        }

        private void releaseOthers() {
            taken = lasting;
        }
    }

    private ContributionFlows(Compilation to) {
        this.to = to;
        this.plan = to.projection.plan();
        this.byMember = to.draws.partiesByMember(plan);
        for (Booking booking : to.projection.schedule().bookings()) {
            if (booking.kind() == BookingKind.CONTRIBUTION) {
                int month = plan.horizon().indexOf(booking.month());
                booked(booking.source())[month] += booking.amount().ore();
            }
        }
    }

    /** Adds what contributions come to; gives how many rows of a block that takes. */
    static int compile(Compilation to) {
        ContributionFlows flows = new ContributionFlows(to);
        flows.plan.contributions().parties().forEach(flows::members);
        flows.rows.keepTaken();
        if (flows.moves) {
            flows.requireAsPlanned();
        }
        for (int y = 0; y < to.projection.years(); y++) {
            flows.rows.releaseOthers();
            flows.drift(y);
            new ContributionYear(flows, y).compile();
        }
        return flows.rows.most;
    }

    /** What a member owes in each month of the plan, in öre. */
    long[] booked(String member) {
        return booked.computeIfAbsent(member, any -> new long[plan.horizon().months()]);
    }

    private void members(Party party) {
        for (Member member : Draws.paying(party)) {
            List<Notice> notices = to.draws.notices(member.id(), plan.horizon());
            boolean drifts = drifts(party, member);
            moves |= drifts || !notices.isEmpty();
            if (!notices.isEmpty()) {
                int row = rows.take();
                rows.take();
                leaves.put(member.id(), row);
                to.steps.add(new LeavingStep(row, notices, plan.horizon()));
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
            drifts |= !to.draws.growth(party, member.id(), year).isEmpty();
        }
        return drifts;
    }

    private void drift(int y) {
        for (Party party : plan.contributions().parties()) {
            for (Member member : party.members()) {
                int row = grown.getOrDefault(member.id(), NO_ROW);
                List<Draw> growth = row == NO_ROW
                        ? List.of()
                        : to.draws.growth(party, member.id(), plan.horizon().firstYear() + y);
                if (row != NO_ROW && (y == 0 || !growth.isEmpty())) {
                    to.steps.add(new DriftStep(row, y == 0, growth));
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
