package rar.simulation.replay;

import io.vavr.collection.Vector;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import rar.model.money.Money;
import rar.model.plan.FinancialPlan;
import rar.model.plan.InstalmentTerms;
import rar.model.plan.Member;
import rar.model.plan.Party;
import rar.model.schedule.Booking;
import rar.model.schedule.BookingKind;
import rar.model.schedule.Schedule;
import rar.simulation.draw.Draws;
import rar.simulation.draw.Draws.Notice;
import rar.simulation.factor.Draw;
import rar.simulation.projection.Months;
import rar.simulation.projection.OwedInstalment;
import rar.simulation.projection.PayingParty;
import rar.simulation.projection.Projection;

/**
 * The contributions of one scenario booked out: what each member owes in each month, as moved by drift and leavings,
 * then cut, then late.
 */
final class ContributionBookings {

    private final FinancialPlan plan;
    private final Months calendar;
    /** The first month that is open. */
    private final YearMonth first;

    private final Draws draws;
    private final ToDoubleFunction<Draw> luck;
    private final Set<String> byMember;
    private final MovedContributions moved;
    private final Map<YearMonth, Map<String, Money>> scheduled = new LinkedHashMap<>();
    private final List<Booking> bookings = new ArrayList<>();
    private final Map<Integer, Long> byYear = new LinkedHashMap<>();

    ContributionBookings(Projection projection, Draws draws, ToDoubleFunction<Draw> luck) {
        Schedule schedule = projection.schedule();
        this.plan = schedule.plan();
        this.calendar = projection.calendar();
        this.draws = draws;
        this.luck = luck;
        this.byMember = draws.partiesByMember(projection.contributions().parties(), calendar);
        this.moved = new MovedContributions(plan);
        this.first = calendar.month(projection.firstOpen());
        schedule.bookings()
                .filter(booking -> booking.kind() == BookingKind.CONTRIBUTION
                        || booking.kind() == BookingKind.CONTRIBUTION_OUTSTANDING)
                .forEach(this::fallDue);
        Set<String> members = plan.contributions()
                .parties()
                .flatMap(Party::members)
                .map(Member::id)
                .toJavaSet();
        schedule.bookings()
                .filter(booking -> booking.kind() == BookingKind.LIABILITIES_RISE
                        && members.contains(booking.source())
                        && booking.amount().isNegative()
                        && !booking.month().isBefore(first))
                .forEach(this::payFromAdvance);
        projection.contributions().owed().forEach(this::pay);
        plan.contributions().parties().forEach(this::leave);
        for (int year : plan.horizon().eachYear()) {
            grow(year);
            for (int month = 1; month <= 12; month++) {
                if (!YearMonth.of(year, month).isBefore(first)) {
                    book(YearMonth.of(year, month));
                }
            }
        }
    }

    private void fallDue(Booking booking) {
        scheduled
                .computeIfAbsent(booking.month(), month -> new LinkedHashMap<>())
                .merge(booking.source(), booking.amount(), Money::plus);
        if (booking.month().isBefore(first)) {
            byYear.merge(booking.month().getYear(), booking.amount().ore(), Long::sum);
        }
    }

    /** What has been paid in advance is neither cut nor late. */
    private void payFromAdvance(Booking used) {
        Money paid = used.amount().negated();
        scheduled
                .computeIfAbsent(used.month(), month -> new LinkedHashMap<>())
                .merge(used.source(), used.amount(), Money::plus);
        byYear.merge(used.month().getYear(), paid.ore(), Long::sum);
        bookings.add(new Booking(used.month(), BookingKind.CONTRIBUTION, used.source(), paid));
    }

    /** What was due before the open months is late from its own month on, and does not come before it is expected. */
    private void pay(OwedInstalment owed) {
        YearMonth due = calendar.month(owed.due());
        int late = owed.paidAfter() + sum(draws.lateness(owed.party(), due));
        if (byMember.contains(owed.party())) {
            late += sum(draws.memberLateness(owed.member(), due));
        }
        YearMonth arrives = calendar.month(Math.max(owed.expected(), owed.due() + late));
        bookings.add(new Booking(arrives, BookingKind.CONTRIBUTION_ARREARS, owed.member(), new Money(owed.ore())));
    }

    /** The bookings, member by member in the plan's order. */
    List<Booking> bookings() {
        Map<String, Integer> order = new HashMap<>();
        plan.contributions().parties().flatMap(Party::members).forEach(member -> order.put(member.id(), order.size()));
        return bookings.stream()
                .sorted(Comparator.comparing(booking -> order.getOrDefault(booking.source(), 0)))
                .toList();
    }

    /** Whether a booking of the schedule is one of those that these stand for: due in an open month, or paid in one. */
    boolean replaces(Booking booking) {
        return switch (booking.kind()) {
            case CONTRIBUTION, CONTRIBUTION_OUTSTANDING, CONTRIBUTION_ARREARS ->
                !booking.month().isBefore(first);
            default -> false;
        };
    }

    /** What the contributions of each year come to, late or not, in öre. */
    Map<Integer, Long> byYear() {
        return byYear;
    }

    /** One that pays: a party as a whole, or a member of it, with what is left after matched and other cuts. */
    private record Payer(Party party, Vector<String> members, boolean single, double matched, double alone) {}

    /** The members of a party that can owe anything in any year, or do as booked. */
    private Vector<Member> paying(Party party) {
        return party.members()
                .filter(member -> MovedContributions.canOwe(plan, member)
                        || scheduled.values().stream()
                                .anyMatch(owed -> !owed.getOrDefault(member.id(), Money.ZERO)
                                        .equals(Money.ZERO)))
                .toVector();
    }

    private void leave(Party party) {
        for (Member member : paying(party)) {
            for (Notice notice : draws.notices(member.id(), calendar)) {
                if (luck.applyAsDouble(notice.draw()) == 1) {
                    moved.leave(member.id(), notice.leaves(), notice.vacated());
                }
            }
        }
    }

    private void grow(int year) {
        for (Party party : plan.contributions().parties()) {
            for (Member member : paying(party)) {
                for (String measure : PayingParty.measures(party.key())) {
                    draws.growth(party.members().size(), member.id(), measure, year)
                            .forEach(growth -> moved.grow(member.id(), measure, luck.applyAsDouble(growth)));
                }
            }
        }
    }

    private void book(YearMonth due) {
        Map<String, Money> owed = owed(due);
        List<Payer> payers = new ArrayList<>();
        for (Party party : plan.contributions().parties()) {
            payers(party, due.getYear()).forEach(payers::add);
        }
        boolean matched = payers.stream().anyMatch(payer -> isCutMatched(payer, due.getYear()));
        Map<String, Double> ratios = new LinkedHashMap<>();
        for (Party party : plan.contributions().parties()) {
            ratios.put(party.id(), ratio(payers, party, owed(judgedIn(party, due))));
        }
        double level =
                ratios.values().stream().mapToDouble(ratio -> ratio).min().orElse(1);
        for (Payer payer : payers) {
            double ratio = ratios.getOrDefault(payer.party.id(), 1.0);
            double lowered = ratio > level ? level / ratio : 1;
            pay(due, payer, owed, matched ? payer.matched * payer.alone * lowered : payer.alone);
        }
    }

    private Map<String, Money> owed(YearMonth due) {
        return moved.isMoved(due) ? moved.owed(due) : scheduled.getOrDefault(due, new LinkedHashMap<>());
    }

    /** Matched cuts are of a year: a party that pays in other months is judged by its last instalment in it, or its first. */
    private YearMonth judgedIn(Party party, YearMonth month) {
        Vector<YearMonth> due = terms(party).due(month.getYear()).toVector();
        boolean owes = due.contains(month)
                || party.members()
                        .exists(member -> !scheduled
                                .getOrDefault(month, Map.of())
                                .getOrDefault(member.id(), Money.ZERO)
                                .equals(Money.ZERO));
        return owes
                ? month
                : due.filter(before -> before.isBefore(month)).lastOption().getOrElse(due::head);
    }

    private InstalmentTerms terms(Party party) {
        return plan.contributions().terms(party);
    }

    private Vector<Payer> payers(Party party, int year) {
        List<Draw> matched = draws.matchedCuts(party.id(), year);
        List<Draw> alone = draws.cuts(party.id(), year);
        if (!byMember.contains(party.id())) {
            Vector<String> members = party.members().map(Member::id).toVector();
            return Vector.of(new Payer(party, members, false, left(1, matched), left(1, alone)));
        }
        return paying(party)
                .map(Member::id)
                .map(member -> new Payer(
                        party,
                        Vector.of(member),
                        true,
                        left(left(1, matched), draws.matchedMemberCuts(member, year)),
                        left(left(1, alone), draws.memberCuts(member, year))));
    }

    private double left(double before, List<Draw> cuts) {
        double left = before;
        for (Draw cut : cuts) {
            left *= 1 - luck.applyAsDouble(cut);
        }
        return left;
    }

    private boolean isCutMatched(Payer payer, int year) {
        return !draws.matchedCuts(payer.party.id(), year).isEmpty()
                || (payer.single
                        && !draws.matchedMemberCuts(payer.members.head(), year).isEmpty());
    }

    /** The part of what a party owes that it can pay after matched cuts; 1 if it owes nothing. */
    private static double ratio(List<Payer> payers, Party party, Map<String, Money> owed) {
        double due = 0;
        double paid = 0;
        for (Payer payer : payers) {
            if (payer.party.equals(party)) {
                double ore = (double) Money.sum(amounts(payer, owed)).ore();
                due += ore;
                paid += ore * payer.matched;
            }
        }
        return due == 0 ? 1 : paid / due;
    }

    private static List<Money> amounts(Payer payer, Map<String, Money> owed) {
        return payer.members
                .map(member -> owed.getOrDefault(member, Money.ZERO))
                .asJava();
    }

    private void pay(YearMonth due, Payer payer, Map<String, Money> owed, double kept) {
        List<Money> paid = Replay.reduced(amounts(payer, owed), kept);
        int late = terms(payer.party).paidAfter() + sum(draws.lateness(payer.party.id(), due));
        if (payer.single) {
            late += sum(draws.memberLateness(payer.members.head(), due));
        }
        for (int i = 0; i < paid.size(); i++) {
            book(due, late, payer.members.get(i), paid.get(i));
        }
        byYear.merge(due.getYear(), Money.sum(paid).ore(), Long::sum);
    }

    private void book(YearMonth due, int late, String member, Money paid) {
        if (late == 0) {
            bookings.add(new Booking(due, BookingKind.CONTRIBUTION, member, paid));
        } else {
            bookings.add(new Booking(due, BookingKind.CONTRIBUTION_OUTSTANDING, member, paid));
            bookings.add(new Booking(due.plusMonths(late), BookingKind.CONTRIBUTION_ARREARS, member, paid));
        }
    }

    private int sum(List<Draw> months) {
        return months.stream().mapToInt(draw -> (int) luck.applyAsDouble(draw)).sum();
    }
}
