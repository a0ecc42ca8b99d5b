package rar.simulation.payout;

import rar.simulation.kernel.Block;

/**
 * How a grant is paid that each scenario decides for itself: evenly, in whole öre, the öre that remain in its first
 * months.
 *
 * @param first the month of the decision and of the first payout, 0 being the first of the plan
 * @param shape over how many months it is paid
 * @param underClause whether the reservation clause can reduce it
 * @param provided whether what remains at the end stands in the provisions
 */
public record EvenPayouts(int first, PayoutShape.Even shape, boolean underClause, boolean provided) {

    /** Pays {@code amounts}, in whole öre. */
    void pay(Block block, double[] amounts) {
        double[] rows = underClause ? block.reserved : block.unreserved;
        for (int i = 0; i < block.size; i++) {
            if (amounts[i] != 0) {
                pay(block, rows, i, (long) amounts[i]);
            }
        }
    }

    private void pay(Block block, double[] rows, int i, long amount) {
        int months = shape.lastsFor();
        long each = amount / months;
        int larger = (int) (amount % months);
        change(block, rows, first, i, (double) each);
        change(block, rows, first + months, i, (double) -each);
        if (larger > 0) {
            change(block, rows, first, i, 1);
            change(block, rows, first + larger, i, -1);
        }
        if (provided) {
            block.provisions[i] += (double) (amount - paidBefore(block.cash.length, amount));
        }
        double[][] yearEnds = block.yearEndProvisions;
        for (int year = first / 12; year < yearEnds.length; year++) {
            yearEnds[year][i] += (double) (amount - paidBefore(Block.monthAfter(year), amount));
        }
    }

    /** What is paid of {@code amount} in all months before {@code month}. */
    public long paidBefore(int month, long amount) {
        return month <= first ? 0 : shape.paidWithin(month - first, amount);
    }

    private static void change(Block block, double[] rows, int month, int i, double change) {
        if (month < block.cash.length) {
            rows[block.place(month, i)] += change;
        }
    }
}
