package rar.simulation.projection;

/**
 * The rule that what a year leaves unpaid of a project is carried over to the next: paid evenly over those of its months in
 * which the project runs, or over all of them where it has ended. Months count from the plan's first, 0, and may lie before
 * it.
 *
 * @param first month in which the project runs if it is not late
 * @param last month in which it does
 */
public record CarryOver(int first, int last) {

    /**
     * What is paid in a month of the money that its year has brought in, in öre: the öre that remain in the first months.
     *
     * @param late months by which the project is late
     */
    public long part(long brought, int month, int late) {
        int year = Math.floorDiv(month, 12) * 12;
        int from = Math.max(year, first + late);
        int to = Math.min(year + 11, last + late);
        boolean runs = from <= to;
        int begins = runs ? from : year;
        int months = runs ? to - from + 1 : 12;
        int k = month - begins;
        return k < 0 || k >= months ? 0 : brought / months + (k < brought % months ? 1 : 0);
    }
}
