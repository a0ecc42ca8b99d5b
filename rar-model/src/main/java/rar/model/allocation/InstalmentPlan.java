package rar.model.allocation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;

/**
 * The members' contributions (medlemsinsatser) over one year or more, each year's in instalments (delbetalningar):
 * members sum to every year and to every instalment, instalments to every member's year, and years to every member's
 * whole.
 *
 * <p>The members' wholes are allocated first; a two-way table divides them over the years, and one for each year
 * divides that over its instalments. A three-way table rounded at once need not exist (Causey, Cox and Ernst 1985);
 * this way every table has its sums, and every cell lies within a unit of its quota from the table before.
 */
public final class InstalmentPlan {

    private final Allocation whole;
    private final TwoWayTable years;
    private final List<TwoWayTable> instalments;

    private InstalmentPlan(Allocation whole, TwoWayTable years, List<TwoWayTable> instalments) {
        this.whole = whole;
        this.years = years;
        this.instalments = List.copyOf(instalments);
    }

    /**
     * One year, as allocated, in {@code count} instalments as even as whole units allow; the earlier ones take the
     * units left over.
     *
     * @throws IllegalArgumentException if {@code count} is less than 1
     */
    public static InstalmentPlan of(Allocation year, int count) {
        return new InstalmentPlan(
                year,
                TwoWayTable.proportional(units(year), new long[] {sum(units(year))}),
                List.of(split(units(year), count)));
    }

    /**
     * Several years with the same claims.
     *
     * @param years the total of each year, in whole units, in order
     * @param count the instalments of each year
     * @throws IllegalArgumentException as {@link AllocationMethod#allocate} for a year and for the sum of the years,
     *     if there are no years, if the method leaves a gap, or if {@code count} is less than 1
     */
    public static InstalmentPlan of(
            AllocationMethod method, MoneyUnit unit, List<Claim> claims, List<Money> years, int count) {
        Allocation whole = method.allocate(Money.sum(years), unit, claims);
        if (!whole.gap().equals(Money.ZERO)) {
            throw new IllegalArgumentException(method.name() + " leaves a gap of "
                    + whole.gap().format(unit) + ", so that its parts cannot sum to the years; choose another method");
        }
        long[] columns = new long[years.size()];
        for (int y = 0; y < columns.length; y++) {
            columns[y] = Request.units(years.get(y), unit);
        }
        TwoWayTable table = TwoWayTable.proportional(units(whole), columns);
        List<TwoWayTable> instalments = new ArrayList<>();
        for (int y = 0; y < columns.length; y++) {
            instalments.add(split(table.column(y), count));
        }
        return new InstalmentPlan(whole, table, instalments);
    }

    private static long[] units(Allocation allocation) {
        return allocation.parts().stream().mapToLong(Part::units).toArray();
    }

    private static long sum(long[] units) {
        return Arrays.stream(units).reduce(0, Math::addExact);
    }

    private static TwoWayTable split(long[] members, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("a year cannot be paid in " + count + " instalments");
        }
        long total = sum(members);
        long[] columns = new long[count];
        Arrays.setAll(columns, i -> total / count + (i < Math.abs(total % count) ? Long.signum(total) : 0));
        return TwoWayTable.proportional(members, columns);
    }

    /** What the members pay over all years, and why. */
    public Allocation whole() {
        return whole;
    }

    /** Members by years, in units. */
    public TwoWayTable years() {
        return years;
    }

    /** Members by instalments of one year, in units. @throws IndexOutOfBoundsException if there is no such year */
    public TwoWayTable instalments(int year) {
        return instalments.get(year);
    }

    /** What a member pays in a year. @throws IndexOutOfBoundsException if there is no such member or year */
    public Money amount(int member, int year) {
        return Money.of(years.cell(member, year), whole.unit());
    }

    /** What a member pays in an instalment of a year. @throws IndexOutOfBoundsException if there is no such cell */
    public Money amount(int member, int year, int instalment) {
        return Money.of(instalments.get(year).cell(member, instalment), whole.unit());
    }
}
