package rar.model.membership;

import io.vavr.collection.Seq;
import io.vavr.collection.Set;
import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import rar.model.message.Message;
import rar.model.money.Components;
import rar.model.plan.BrokenRule;
import rar.model.plan.Contributions;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Member;
import rar.model.plan.Party;
import rar.model.plan.PlanDraft;
import rar.model.schedule.Booking;
import rar.model.schedule.Schedule;

/**
 * A member leaves the association (utträde): when it has left, whether the association can go on, and what its plan
 * becomes.
 *
 * @param plan the plan before
 * @param charter what it says of leaving
 * @param party whose member it is
 * @param member the member
 * @param notice the day it says so
 * @param lastDay the last day of its membership
 * @param missing the kinds of member of which none is then left
 */
public record Exit(
        FinancialPlan plan,
        Charter charter,
        Party party,
        Member member,
        LocalDate notice,
        LocalDate lastDay,
        Set<MemberKind> missing) {

    /** @throws NullPointerException if a component is null; it names the component */
    public Exit {
        Components.present(Exit.class, plan, charter, party, member, notice, lastDay, missing);
    }

    /**
     * A member says that it leaves. The notice (SFS 2003:1210, 27 §) ends on the day of the same number, or on the last
     * of a month that has no such day.
     *
     * @param memberId of the member that leaves
     * @param notice the day it says so
     * @throws IllegalArgumentException if the plan has no such member, or the charter does not tell every member's kind
     */
    public static Exit of(FinancialPlan plan, Charter charter, String memberId, LocalDate notice) {
        Seq<Member> members = plan.contributions().parties().flatMap(Party::members);
        Seq<String> unknown = members.map(Member::id).reject(charter.kinds()::containsKey);
        if (unknown.nonEmpty()) {
            throw new IllegalArgumentException(
                    "the charter does not tell which kind of member they are: " + unknown.mkString(", "));
        }
        Member member = members.find(each -> each.id().equals(memberId))
                .getOrElseThrow(() -> new IllegalArgumentException("the plan has no member \"" + memberId
                        + "\"; its members are " + members.map(Member::id).mkString(", ")));
        Party party = plan.contributions()
                .parties()
                .find(each -> each.members().contains(member))
                .get();
        Set<MemberKind> stay = TreeSet.ofAll(
                members.remove(member).flatMap(each -> charter.kinds().get(each.id())));
        Set<MemberKind> missing = TreeSet.ofAll(charter.kinds().get(memberId)).diff(stay);
        return new Exit(plan, charter, party, member, notice, notice.plus(charter.notice()), missing);
    }

    /**
     * Whether the association goes into liquidation as the member has left, because not every kind of member takes part
     * any longer (SFS 2003:1210, 3 §; Nationella rådet, "Förbundet upphör"). It does so too if the members have not
     * agreed on terms by then, which no plan can tell.
     */
    public boolean liquidates() {
        return missing.nonEmpty();
    }

    /**
     * The plan of an association that the member has left before the plan's first month: its contributions alone are
     * others. A plan has one key for all its years, so a membership that ends within them shows in {@link #schedule()}.
     *
     * @return parts that break a rule of plans where nobody is left in the party who can pay
     */
    public PlanDraft planWithout() {
        Contributions left = new ContributionsWithout(plan.contributions(), party, member).by(charter.vacated());
        return plan.draft().withContributions(left);
    }

    /**
     * The plan's bookings with the contributions that they have when the member pays its instalments up to and including
     * the month of its last day, and the others pay by {@link #planWithout()} from the month after. Grants stay as the
     * plan has settled them.
     *
     * @throws IllegalStateException if the association is liquidated, or nobody left in the party can pay
     */
    public Schedule schedule() {
        Schedule before = Schedule.of(plan);
        Vector<Booking> bookings = before.bookings()
                .reject(this::isAfter)
                .appendAll(contributionsAfter(before))
                .sorted(Comparator.comparing(Booking::month).thenComparing(Booking::kind));
        return new Schedule(plan, before.commitments(), before.dated(), bookings);
    }

    private Vector<Booking> contributionsAfter(Schedule before) {
        if (liquidates()) {
            throw new IllegalStateException("the association is liquidated when " + member.name() + " leaves");
        }
        Validation<Seq<BrokenRule>, FinancialPlan> without = planWithout().plan();
        if (without.isInvalid()) {
            throw new IllegalStateException("without " + member.name() + " the plan is not valid: "
                    + without.getError().mkString("; "));
        }
        return charter.vacated() == VacatedContribution.FALLS_AWAY
                ? before.bookings()
                        .filter(this::isAfter)
                        .reject(booking -> booking.source().equals(member.id()))
                : Schedule.of(without.get()).bookings().filter(this::isAfter);
    }

    private boolean isAfter(Booking booking) {
        return switch (booking.kind()) {
            case CONTRIBUTION, CONTRIBUTION_OUTSTANDING -> isAfter(booking.month());
            case CONTRIBUTION_ARREARS -> isAfter(booking.month().minusMonths(paidAfter(booking.source())));
            default -> false;
        };
    }

    private boolean isAfter(YearMonth due) {
        return due.isAfter(YearMonth.from(lastDay));
    }

    private int paidAfter(String memberId) {
        return plan.contributions()
                .parties()
                .find(each -> each.members().map(Member::id).contains(memberId))
                .map(each -> plan.contributions().terms(each).paidAfter())
                .getOrElse(0);
    }

    /** When, whether the association goes on, and what each member pays before and after, a sentence each. */
    public Seq<Message> explanation() {
        return new ExitText(this).sentences();
    }
}
