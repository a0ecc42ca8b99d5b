package rar.model.allocation.table;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import rar.model.allocation.Allocation;
import rar.model.allocation.AllocationMethod;
import rar.model.allocation.Claim;
import rar.model.allocation.Part;
import rar.model.message.RefusedException;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;
import rar.model.money.Share;

/**
 * The members' contributions (medlemsinsatser) over one year or more, each year's in instalments (delbetalningar):
 * members sum to every year and to every instalment, instalments to every member's year, and years to every member's
 * whole.
 *
 * <p>Every year is divided on its own. By largest remainder without bounds, single units then move between the members
 * of a year so that each member's years sum to what the method gives of all years together; every cell stays its exact
 * quota rounded down or up, and so within a unit of what the method gives for that year alone. Where no such table
 * has these sums, the members miss them by as few units as any can. A table of three directions rounded at once need
 * not exist (Causey, Cox and Ernst 1985), so that each year's instalments are divided after the years.
 */
public final class InstalmentPlan {

    private final Allocation whole;
    private final TwoWayTable years;
    private final List<TwoWayTable> instalments;
    private final MoneyUnit instalmentUnit;

    private InstalmentPlan(
            Allocation whole, TwoWayTable years, List<TwoWayTable> instalments, MoneyUnit instalmentUnit) {
        this.whole = whole;
        this.years = years;
        this.instalments = List.copyOf(instalments);
        this.instalmentUnit = instalmentUnit;
    }

    /** One year in instalments of the year's unit. @throws IllegalArgumentException if {@code count} is less than 1 */
    public static InstalmentPlan of(Allocation year, int count) {
        return of(year, count, year.unit());
    }

    /**
     * One year, as allocated, in {@code count} instalments as even as whole units allow; the earlier ones take the
     * units left over.
     *
     * @param instalmentUnit what every instalment is a whole number of
     * @throws IllegalArgumentException if {@code count} is less than 1, or the year's unit is not a whole number of
     *     {@code instalmentUnit}s
     */
    public static InstalmentPlan of(Allocation year, int count, MoneyUnit instalmentUnit) {
        List<Part> parts = year.parts();
        long[][] cells = parts.stream().map(part -> new long[] {part.units()}).toArray(long[][]::new);
        TwoWayTable years = new TwoWayTable(cells, (i, j) -> Share.of(cells[i][j], 1));
        return new InstalmentPlan(year, years, split(years, year.unit(), count, instalmentUnit), instalmentUnit);
    }

    /** Several years in instalments of the years' unit. @throws IllegalArgumentException as where the unit is given */
    public static InstalmentPlan of(
            AllocationMethod method, MoneyUnit unit, List<Claim> claims, List<Money> years, int count) {
        return of(method, unit, claims, years, count, unit);
    }

    /**
     * Several years with the same claims, whose bounds are those of each year.
     *
     * @param years the total of each year, in whole units, in order; signs may be mixed
     * @param count the instalments of each year
     * @param instalmentUnit what every instalment is a whole number of
     * @throws IllegalArgumentException as {@link AllocationMethod#allocate} for each year, if there are no years, if the
     *     method leaves a gap in one, or as for one year
     */
    public static InstalmentPlan of(
            AllocationMethod method,
            MoneyUnit unit,
            List<Claim> claims,
            List<Money> years,
            int count,
            MoneyUnit instalmentUnit) {
        YearAllocations each = YearAllocations.of(method, unit, claims, years);
        TwoWayTable table = each.table();
        return new InstalmentPlan(each.whole(table), table, split(table, unit, count, instalmentUnit), instalmentUnit);
    }

    /**
     * Several years with claims of their own, such as by a composed key, whose weights are each member's exact part in
     * units; so the members' years sum to what the method gives of all these parts together.
     *
     * @param claims of each year, of the same members
     * @param years the total of each year, in whole units, in order; signs may be mixed
     * @param count the instalments of each year
     * @param instalmentUnit what every instalment is a whole number of
     * @throws IllegalArgumentException as for years with the same claims
     */
    public static InstalmentPlan ofYears(
            AllocationMethod method,
            MoneyUnit unit,
            List<List<Claim>> claims,
            List<Money> years,
            int count,
            MoneyUnit instalmentUnit) {
        YearAllocations each = YearAllocations.ofParts(method, unit, claims, years);
        TwoWayTable table = each.table();
        return new InstalmentPlan(each.whole(table), table, split(table, unit, count, instalmentUnit), instalmentUnit);
    }

    private static List<TwoWayTable> split(TwoWayTable years, MoneyUnit unit, int count, MoneyUnit instalmentUnit) {
        if (count < 1) {
            throw new IllegalArgumentException("a year cannot be paid in " + count + " instalments");
        }
        if (unit.ore() % instalmentUnit.ore() != 0) {
            throw new RefusedException(TableMistake.INSTALMENTS_TOO_COARSE
                    .with("instalmentUnit", instalmentUnit)
                    .with("unit", unit));
        }
        long finer = unit.ore() / instalmentUnit.ore();
        return IntStream.range(0, years.columns())
                .mapToObj(year -> LongStream.of(years.column(year))
                        .map(units -> Math.multiplyExact(units, finer))
                        .toArray())
                .map(members -> TwoWayTable.inParts(members, count))
                .toList();
    }

    /** What every instalment is a whole number of. */
    public MoneyUnit instalmentUnit() {
        return instalmentUnit;
    }

    /** What the members pay over all years, and why. */
    public Allocation whole() {
        return whole;
    }

    /** Members by years, in units. */
    public TwoWayTable years() {
        return years;
    }

    /** Members by instalments of one year, in instalment units. @throws IndexOutOfBoundsException if there is no such year */
    public TwoWayTable instalments(int year) {
        return instalments.get(year);
    }

    /** What a member pays in a year. @throws IndexOutOfBoundsException if there is no such member or year */
    public Money amount(int member, int year) {
        return Money.of(years.cell(member, year), whole.unit());
    }

    /** What a member pays in an instalment of a year. @throws IndexOutOfBoundsException if there is no such cell */
    public Money amount(int member, int year, int instalment) {
        return Money.of(instalments.get(year).cell(member, instalment), instalmentUnit);
    }
}
