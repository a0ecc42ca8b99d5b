package rar.simulation.projection;

import io.vavr.collection.Seq;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import rar.model.money.Money;
import rar.model.plan.Contributions;
import rar.model.plan.Contributions.MemberContribution;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Member;
import rar.model.plan.Party;
import rar.model.schedule.Booking;
import rar.model.schedule.BookingKind;
import rar.model.schedule.Schedule;

/**
 * What members owe: as booked, month by month, and as it follows from the shares and weights that they have agreed on, year by
 * year. Amounts are in öre, years count from the plan's first, 0.
 */
public final class AgreedContributions {

    private final Contributions agreed;
    private final Months months;
    private final List<PayingParty> parties;

    AgreedContributions(Schedule schedule, Months months) {
        FinancialPlan plan = schedule.plan();
        this.agreed = plan.contributions();
        this.months = months;
        Map<String, long[]> booked = booked(schedule);
        this.parties =
                agreed.parties().map(party -> party(party, booked)).asJava().stream().toList();
    }

    private Map<String, long[]> booked(Schedule schedule) {
        Map<String, long[]> booked = new HashMap<>();
        for (Booking booking : schedule.bookings()) {
            if (booking.kind() == BookingKind.CONTRIBUTION) {
                int month = months.indexOf(booking.month());
                booked.computeIfAbsent(booking.source(), any -> new long[months.count()])[month] +=
                        booking.amount().ore();
            }
        }
        return booked;
    }

    private PayingParty party(Party party, Map<String, long[]> booked) {
        List<PayingMember> members = party.members().asJava().stream()
                .map(member -> member(member, booked))
                .toList();
        return new PayingParty(party.id(), party.name(), party.share(), party.method(), members);
    }

    private PayingMember member(Member member, Map<String, long[]> booked) {
        long[] due = booked.getOrDefault(member.id(), new long[months.count()]);
        return new PayingMember(
                member.id(), member.name(), member.weight(), Arrays.stream(due).boxed().toList());
    }

    /** The parties, in the plan's order. */
    public List<PayingParty> parties() {
        return parties;
    }

    /** The unit in which amounts are divided. */
    public long unitOre() {
        return agreed.unit().ore();
    }

    /** The months of a year in which instalments are due, from 1 to 12, rising. */
    public List<Integer> instalmentMonths() {
        return List.copyOf(agreed.instalmentMonths().asJava());
    }

    /** What all owe together in a year. */
    public long total(int y) {
        return agreed.total(months.firstYear() + y).ore();
    }

    /** What each party owes in a year by the agreement. */
    public long[] partyAmounts(int y) {
        return ore(agreed.partyAmounts(months.firstYear() + y));
    }

    /** What each member owes in a year by the agreement, party by party. */
    public long[] memberAmounts(int y) {
        return ore(agreed.memberAmounts(months.firstYear() + y).map(MemberContribution::amount));
    }

    private static long[] ore(Seq<Money> amounts) {
        return amounts.toJavaStream().mapToLong(Money::ore).toArray();
    }

    /** The first calendar year in which what is booked does not follow from the agreement, if there is one. */
    public OptionalInt firstYearNotAsAgreed() {
        return months.eachYear().filter(year -> !isAsAgreed(year)).findFirst();
    }

    private boolean isAsAgreed(int year) {
        Map<String, List<Long>> due = new HashMap<>();
        parties.forEach(party -> party.members().forEach(member -> due.put(member.id(), member.due())));
        int first = 12 * (year - months.firstYear());
        List<Integer> instalmentMonths = instalmentMonths();
        for (MemberContribution paid : agreed.memberAmounts(year)) {
            Long[] planned = new Long[12];
            Arrays.fill(planned, 0L);
            for (int q = 0; q < instalmentMonths.size(); q++) {
                planned[instalmentMonths.get(q) - 1] = paid.instalments().get(q).ore();
            }
            List<Long> booked = due.getOrDefault(paid.member().id(), List.of());
            if (booked.isEmpty() || !booked.subList(first, first + 12).equals(Arrays.asList(planned))) {
                return false;
            }
        }
        return true;
    }
}
