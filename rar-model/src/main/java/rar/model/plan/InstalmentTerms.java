package rar.model.plan;

import io.vavr.collection.Seq;
import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import java.util.stream.IntStream;
import rar.model.allocation.Claim;
import rar.model.allocation.LargestRemainder;
import rar.model.allocation.Part;
import rar.model.allocation.table.TwoWayTable;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;

/**
 * When contributions are due and when they are paid (betalningsvillkor). An instalment is income in the month it is due; what
 * is paid later by agreement is a receivable until then.
 *
 * @param instalments in which months, and how much of the year each, in the plan's first year
 * @param later the same from later years on, each until the next
 * @param paidAfter how many months after it is due an instalment is paid, 0 to {@value #MOST_MONTHS}
 */
public record InstalmentTerms(Instalments instalments, SortedMap<Integer, Instalments> later, int paidAfter) {

    /** The most months after which an instalment is paid by agreement. */
    public static final int MOST_MONTHS = 12;

    /** Equal instalments in the first month of each quarter, paid when they are due. */
    public static final InstalmentTerms QUARTERLY = of(Instalments.equal(Vector.of(1, 4, 7, 10)));

    /** @throws NullPointerException if a component is null; it names the component */
    public InstalmentTerms {
        Components.present(InstalmentTerms.class, instalments, later);
    }

    /** The same instalments in every year, paid when they are due. */
    public static InstalmentTerms of(Instalments instalments) {
        return new InstalmentTerms(instalments, TreeMap.empty(), 0);
    }

    /** The terms with other instalments. */
    public InstalmentTerms withInstalments(Instalments instalments) {
        return new InstalmentTerms(instalments, later, paidAfter);
    }

    /** The terms with instalments paid so many months after they are due. */
    public InstalmentTerms withPaidAfter(int paidAfter) {
        return new InstalmentTerms(instalments, later, paidAfter);
    }

    /** The terms with these instalments from later years on and no others. */
    public InstalmentTerms withLater(SortedMap<Integer, Instalments> later) {
        return new InstalmentTerms(instalments, later, paidAfter);
    }

    /** The terms as they are in one year. */
    public InstalmentTerms in(int year) {
        return new InstalmentTerms(Later.in(year, instalments, later), TreeMap.empty(), paidAfter);
    }

    /** The months of {@code year} in which an instalment is due. */
    public Seq<YearMonth> due(int year) {
        return in(year).instalments().months().map(month -> YearMonth.of(year, month));
    }

    /** When what is due in {@code month} is paid. */
    public YearMonth paid(YearMonth month) {
        return month.plusMonths(paidAfter);
    }

    /**
     * What each member of a party pays in each instalment of the first year, in öre: members by instalments, exact in both
     * directions.
     *
     * <p>Equal instalments are {@linkplain TwoWayTable#inParts dealt out}, beginning where an even division of what parties
     * before owe would stop; so parties with the same instalments add up as if they were one. Unequal ones are the {@linkplain
     * TwoWayTable#proportional proportional table} of the members' years and the party's instalments, which are its year by
     * largest remainder: what the party pays does not depend on how its members share it.
     *
     * @param members what each owes in the year, in öre, zero or more; at least one
     * @param before what parties before owe in the year, in öre
     * @return by member and instalment
     */
    public long[][] split(long[] members, long before) {
        int count = instalments.months().size();
        TwoWayTable table = instalments.areEqual()
                ? TwoWayTable.inParts(members, count, Math.floorMod(before, count))
                : TwoWayTable.proportional(members, columns(members));
        return IntStream.range(0, members.length).mapToObj(table::row).toArray(long[][]::new);
    }

    /** What a party pays in each instalment, in öre. */
    private long[] columns(long[] members) {
        Money year = Money.sum(Vector.ofAll(members).map(Money::new));
        Seq<Claim> claims = instalments.parts().map((Share part) -> Claim.of("", part));
        return new LargestRemainder()
                .allocate(year, MoneyUnit.ORE, claims.asJava()).parts().stream()
                        .mapToLong(Part::units)
                        .toArray();
    }
}
