package rar.simulation.payout;

import rar.simulation.kernel.Block;
import rar.simulation.kernel.Kernel;

/** What stands over between two months, and so is in equity at the ends of the years between. */
final class StandingOver {

    private StandingOver() {}

    /** Adds amounts that stand from one month on, and no longer at the end of another. */
    static void add(Block block, int from, int until, double[] amounts) {
        int last = lastYear(block);
        for (int year = firstYear(from); year <= last && Block.monthAfter(year) <= until; year++) {
            Kernel.add(row(block, year), amounts, block.size);
        }
    }

    /** Subtracts them. */
    static void subtract(Block block, int from, int until, double[] amounts) {
        int last = lastYear(block);
        for (int year = firstYear(from); year <= last && Block.monthAfter(year) <= until; year++) {
            Kernel.subtract(row(block, year), amounts, block.size);
        }
    }

    /** What the end of a year has outstanding. */
    static double[] row(Block block, int year) {
        return year < lastYear(block) ? block.yearEndOutstanding[year] : block.outstanding;
    }

    private static int firstYear(int month) {
        return month / 12;
    }

    private static int lastYear(Block block) {
        return block.yearEndOutstanding.length;
    }
}
