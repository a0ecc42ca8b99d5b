package rar.simulation.payout;

import rar.simulation.projection.CarryOver;

/**
 * What a scenario's outturn leaves unpaid of a project year by year, as it is paid in the year after: a refusal and an early
 * end leave nothing to carry over, and what comes after an early end lapses. Amounts are in öre, months count from the
 * plan's first, 0.
 */
final class CarriedPayouts {

    /** Nothing. */
    static final CarriedPayouts NONE = new CarriedPayouts(0, new long[0]);

    private final int first;
    private final long[] amounts;

    private CarriedPayouts(int first, long[] amounts) {
        this.first = first;
        this.amounts = amounts;
    }

    /** What is carried over of a path's own payouts. */
    static CarriedPayouts of(CommitmentPath path, CarryOver rule) {
        int firstYear = Math.floorDiv(path.begins(), 12);
        int lastYear = Math.floorDiv(path.lastDue() - 1, 12);
        long[] amounts = new long[12 * Math.max(0, lastYear - firstYear + 1)];
        for (int year = firstYear; year <= lastYear; year++) {
            long unspent = unspent(path, year);
            for (int k = 0; unspent > 0 && k < 12; k++) {
                int month = 12 * (year + 1) + k;
                boolean isMade = path.early() == 0 || month < path.lastDue();
                long part = isMade ? rule.part(unspent, month, path.late()) : 0;
                amounts[12 * (year - firstYear) + k] = path.left(part, month);
            }
        }
        return new CarriedPayouts(12 * (firstYear + 1), amounts);
    }

    private static long unspent(CommitmentPath path, int year) {
        long planned = 0;
        long used = 0;
        for (int month = 12 * year; month < 12 * year + 12; month++) {
            long due = path.due(month);
            planned += path.left(due, month);
            used += path.used(due, month);
        }
        return Math.max(0, planned - Math.max(0, used));
    }

    /** What is paid in a month. */
    long in(int month) {
        int i = month - first;
        return i >= 0 && i < amounts.length ? amounts[i] : 0;
    }

    /** The first month from which nothing is paid; the least whole number where nothing is. */
    int ends() {
        for (int i = amounts.length; i > 0; i--) {
            if (amounts[i - 1] != 0) {
                return first + i;
            }
        }
        return Integer.MIN_VALUE;
    }
}
