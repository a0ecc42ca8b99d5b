package rar.simulation.kernel;

/**
 * Largest remainder (största rest) in every scenario of a block at once: rows of the block's {@code kept} for weights, parts
 * and remainders, one of each for each member. It divides as {@link rar.model.allocation.LargestRemainder} does.
 */
public final class RemainderRows {

    private final int first;
    private final int members;

    private RemainderRows(int first, int members) {
        this.first = first;
        this.members = members;
    }

    /** Takes rows for so many members. */
    public static RemainderRows take(RowAllocator rows, int members) {
        int first = rows.take();
        for (int row = 1; row < 3 * members; row++) {
            rows.take();
        }
        return new RemainderRows(first, members);
    }

    /** What member {@code m} weighs: whole numbers, to be set before each division; lost by it. */
    public double[] weight(Block block, int m) {
        return block.kept[first + m];
    }

    /** What member {@code m} receives. */
    public double[] part(Block block, int m) {
        return block.kept[first + members + m];
    }

    private double[] rest(Block block, int m) {
        return block.kept[first + 2 * members + m];
    }

    /** Parts become weights. */
    public void weighByParts(Block block) {
        for (int m = 0; m < members; m++) {
            System.arraycopy(part(block, m), 0, weight(block, m), 0, block.size);
        }
    }

    /** Divides units by weight. */
    public void divide(Block block, double units) {
        try (Scratch lease = block.lease()) {
            divide(block, units, lease.row(), lease.row(), lease.row());
        }
    }

    private void divide(Block block, double units, double[] sum, double[] perWeight, double[] left) {
        int n = block.size;
        Kernel.fill(sum, 0, n);
        for (int m = 0; m < members; m++) {
            Kernel.add(sum, weight(block, m), n);
        }
        RemainderKernel.perWeight(perWeight, units, sum, n);
        Kernel.fill(left, units, n);
        for (int m = 0; m < members; m++) {
            double[] part = part(block, m);
            double[] rest = rest(block, m);
            RemainderKernel.estimate(part, weight(block, m), perWeight, n);
            RemainderKernel.remainder(rest, units, weight(block, m), part, sum, n);
            RemainderKernel.correct(part, rest, sum, n);
            Kernel.subtract(left, part, n);
        }
        if (isAnyLeft(left, n)) {
            try (Scratch lease = block.lease()) {
                award(block, sum, left, lease.row());
            }
        }
    }

    private static boolean isAnyLeft(double[] left, int n) {
        for (int i = 0; i < n; i++) {
            if (left[i] > 0) {
                return true;
            }
        }
        return false;
    }

    /** The units left over, one each to the largest remainders, of equal ones to the first. */
    private void award(Block block, double[] sum, double[] left, double[] cut) {
        int n = block.size;
        for (int m = 0; m < members; m++) {
            System.arraycopy(rest(block, m), 0, weight(block, m), 0, n);
        }
        sortWeights(block);
        for (int i = 0; i < n; i++) {
            // no remainder is as large as the sum
            cut[i] = left[i] > 0 ? weight(block, (int) left[i] - 1)[i] : sum[i];
        }
        for (int m = 0; m < members; m++) {
            RemainderKernel.awardAbove(part(block, m), left, rest(block, m), cut, n);
        }
        for (int m = 0; m < members; m++) {
            RemainderKernel.awardTied(part(block, m), left, rest(block, m), cut, n);
        }
    }

    /**
     * The greatest of each scenario into the first row, and so on, by comparisons that are the same in all of them: merge
     * exchange (Batcher 1968; Knuth, The Art of Computer Programming, vol. 3, 2nd ed. 1998, algorithm 5.2.2M).
     */
    private void sortWeights(Block block) {
        int top = Integer.highestOneBit(Math.max(1, members - 1));
        for (int p = top; p > 0; p /= 2) {
            exchange(block, p, 0, p);
            for (int q = top; q > p; q /= 2) {
                exchange(block, p, p, q - p);
            }
        }
    }

    private void exchange(Block block, int p, int residue, int distance) {
        for (int m = 0; m + distance < members; m++) {
            if ((m & p) == residue) {
                RemainderKernel.order(weight(block, m), weight(block, m + distance), block.size);
            }
        }
    }
}
