package rar.simulation.payout;

import rar.simulation.kernel.Block;
import rar.simulation.kernel.Kernel;

/** What stands over between two months, and so is in equity at the ends of the years between. */
final class StandingOver {

    private StandingOver() {}

    /** Adds amounts that stand from one month on, and no longer at the end of another. */
    static void add(Block block, int from, int until, double[] amounts) {
        for (int year = from / 12; year < years(block) && Block.monthAfter(year) <= until; year++) {
            if (isLookedAt(block, year)) {
                Kernel.add(row(block, year), amounts, block.size);
            }
        }
    }

    /** Adds an amount of scenario {@code i} that does. */
    static void add(Block block, int from, int until, int i, double amount) {
        for (int year = from / 12; year < years(block) && Block.monthAfter(year) <= until; year++) {
            if (isLookedAt(block, year)) {
                row(block, year)[i] += amount;
            }
        }
    }

    /** Subtracts them. */
    static void subtract(Block block, int from, int until, double[] amounts) {
        for (int year = from / 12; year < years(block) && Block.monthAfter(year) <= until; year++) {
            if (isLookedAt(block, year)) {
                Kernel.subtract(row(block, year), amounts, block.size);
            }
        }
    }

    /** Whether what the end of a year has outstanding is found: that of the last always is. */
    static boolean isLookedAt(Block block, int year) {
        return year == years(block) - 1 || year < block.yearEndOutstanding.length;
    }

    /** What the end of a year has outstanding. */
    static double[] row(Block block, int year) {
        return year == years(block) - 1 ? block.outstanding : block.yearEndOutstanding[year];
    }

    private static int years(Block block) {
        return block.contributions.length;
    }
}
