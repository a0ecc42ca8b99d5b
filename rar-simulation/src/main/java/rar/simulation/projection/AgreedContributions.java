package rar.simulation.projection;

import io.vavr.collection.Seq;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import rar.model.money.Money;
import rar.model.money.Share;
import rar.model.plan.Contributions;
import rar.model.plan.Contributions.MemberContribution;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Member;
import rar.model.plan.Party;
import rar.model.schedule.Schedule;

/**
 * What members owe: as booked, month by month, and as it follows from the shares and weights that they have agreed on, year by
 * year. Amounts are in öre, years count from the plan's first, 0.
 */
public final class AgreedContributions {

    private final Contributions agreed;
    private final Months months;
    private final int from;
    private final DueContributions due;
    private final List<PayingParty> parties;

    /** @param from the first month that is open */
    AgreedContributions(Schedule schedule, Months months, int from) {
        FinancialPlan plan = schedule.plan();
        this.agreed = plan.contributions();
        this.months = months;
        this.from = from;
        this.due = new DueContributions(schedule, months, from);
        this.parties = agreed.parties().map(this::party).asJava().stream().toList();
    }

    private PayingParty party(Party party) {
        List<PayingMember> members =
                party.members().asJava().stream().map(this::member).toList();
        return new PayingParty(
                party.id(),
                party.name(),
                byYear(party::share),
                party.method(),
                byYear(agreed.terms(party)::in),
                byYear(party::in),
                members);
    }

    private PayingMember member(Member member) {
        return new PayingMember(
                member.id(),
                member.name(),
                byYear(year -> weight(member, year)),
                Arrays.stream(due.of(member.id())).boxed().toList());
    }

    private static Share weight(Member member, int year) {
        return member.measured().isEmpty() ? member.weight(year) : member.pays(year) ? Share.ONE : Share.ZERO;
    }

    private <T> List<T> byYear(IntFunction<T> value) {
        return months.eachYear().mapToObj(value).toList();
    }

    /** The parties, in the plan's order. */
    public List<PayingParty> parties() {
        return parties;
    }

    /** The unit in which amounts are divided. */
    public long unitOre() {
        return agreed.unit().ore();
    }

    /** What is due by the end of a month and arrives later, as agreed. */
    long receivable(int month) {
        return due.receivable(month);
    }

    /** What members owe when an outcome ends, and are expected to pay. */
    public List<OwedInstalment> owed() {
        return due.owed();
    }

    /** What is certain of the contributions of a year: what was due before the first open month or has been paid in advance. */
    public long settled(int y) {
        return due.settled(y);
    }

    /** What is expected of all together in a year: by the agreement, or what was due and is to be where an outcome says. */
    public long expected(int y) {
        return from == 0 ? total(y) : due.settled(y) + open(y);
    }

    private long open(int y) {
        return parties.stream()
                .flatMap(party -> party.members().stream())
                .mapToLong(member -> IntStream.range(Math.max(from, 12 * y), 12 * y + 12)
                        .mapToLong(month -> member.due().get(month))
                        .sum())
                .sum();
    }

    /** What arrives in a month besides what is due in the plan and arrives as agreed. */
    long cashOfOthers(int month) {
        return due.cashOfOthers(month);
    }

    /**
     * The month by which matched cuts of a party are judged in a month of the plan: this one where it owes anything in it or is
     * to, else that of its instalment before in the same year, or of its first.
     */
    public int judgedIn(PayingParty party, int month) {
        int year = month / 12 * 12;
        List<Integer> instalments = party.instalmentMonths(month / 12);
        boolean owes = instalments.contains(month - year)
                || party.members().stream().anyMatch(member -> member.due().get(month) != 0);
        return owes
                ? month
                : year
                        + instalments.stream()
                                .filter(due -> due < month - year)
                                .reduce((a, b) -> b)
                                .orElse(instalments.get(0));
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

    /** The first calendar year that has not begun in which what is booked does not follow from the agreement, if there is one. */
    public OptionalInt firstYearNotAsAgreed() {
        return months.eachYear()
                .filter(year -> 12 * (year - months.firstYear()) >= from && !isAsAgreed(year))
                .findFirst();
    }

    private boolean isAsAgreed(int year) {
        Map<String, List<Long>> due = new HashMap<>();
        parties.forEach(party -> party.members().forEach(member -> due.put(member.id(), member.due())));
        int first = 12 * (year - months.firstYear());
        for (MemberContribution paid : agreed.memberAmounts(year)) {
            Long[] planned = new Long[12];
            Arrays.fill(planned, 0L);
            paid.instalments()
                    .zip(paid.terms().instalments().months())
                    .forEach(instalment -> planned[instalment._2 - 1] = instalment._1.ore());
            List<Long> booked = due.getOrDefault(paid.member().id(), List.of());
            if (booked.isEmpty() || !booked.subList(first, first + 12).equals(Arrays.asList(planned))) {
                return false;
            }
        }
        return true;
    }
}
