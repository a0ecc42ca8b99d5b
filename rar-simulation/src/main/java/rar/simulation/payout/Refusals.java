package rar.simulation.payout;

import io.vavr.control.Option;
import java.util.List;
import rar.simulation.draw.Refusal;
import rar.simulation.factor.Draw;
import rar.simulation.kernel.Block;
import rar.simulation.kernel.Kernel;
import rar.simulation.kernel.Scratch;
import rar.simulation.projection.Months;

/** The refusals that can touch a commitment, by month; what a scenario refuses is a set of bits, one for each. */
public final class Refusals {

    /** In place of a month, where something never happens. */
    static final int NEVER = Integer.MAX_VALUE;

    private static final int MOST = 50;

    /** No refusals. */
    public static final Refusals NONE = new Refusals(List.of(), new int[0], new double[0]);

    private final List<Option<Draw>> granted;
    private final int[] from;
    private final double[] shares;

    /** @throws IllegalArgumentException if there are more than the bits of a whole number that a {@code double} holds */
    public Refusals(List<Refusal> byMonth, Months calendar) {
        if (byMonth.size() > MOST) {
            throw new IllegalArgumentException(
                    "a project hangs on " + MOST + " fundings at most, not " + byMonth.size());
        }
        this.granted = byMonth.stream().map(Refusal::granted).toList();
        this.from =
                byMonth.stream().mapToInt(refusal -> refusal.month(calendar)).toArray();
        this.shares = byMonth.stream().mapToDouble(Refusal::share).toArray();
    }

    private Refusals(List<Option<Draw>> granted, int[] from, double[] shares) {
        this.granted = granted;
        this.from = from;
        this.shares = shares;
    }

    public boolean isEmpty() {
        return from.length == 0;
    }

    /** {@code row} = what each scenario refuses. */
    public void draw(Block block, double[] row) {
        Kernel.fill(row, 0, block.size);
        try (Scratch lease = block.lease()) {
            double[] answer = lease.row();
            for (int j = 0; j < from.length; j++) {
                Kernel.fill(answer, Refusal.REFUSED, block.size);
                granted.get(j).forEach(draw -> block.drawing.values(draw, answer));
                for (int i = 0; i < block.size; i++) {
                    row[i] += answer[i] == Refusal.REFUSED ? (double) (1L << j) : 0;
                }
            }
        }
    }

    /** The share of payouts that is used where {@code used} would be without them. */
    double share(double used, int month, long refused) {
        double share = used;
        for (int j = 0; j < from.length && from[j] <= month; j++) {
            share *= isRefused(j, refused) ? shares[j] : 1;
        }
        return share;
    }

    /** {@code share} times what those leave that count from month {@code month} on. */
    public void multiply(double[] share, int month, double[] refused, int n) {
        for (int j = 0; j < from.length; j++) {
            for (int i = 0; from[j] == month && i < n; i++) {
                share[i] *= isRefused(j, (long) refused[i]) ? shares[j] : 1;
            }
        }
    }

    /** The first month after {@code month} from which one of them counts. */
    int next(int month, long refused) {
        for (int j = 0; j < from.length; j++) {
            if (from[j] > month && isRefused(j, refused)) {
                return from[j];
            }
        }
        return NEVER;
    }

    /** The first month from which they leave nothing. */
    public int end(long refused) {
        for (int j = 0; j < from.length; j++) {
            if (shares[j] == 0 && isRefused(j, refused)) {
                return from[j];
            }
        }
        return NEVER;
    }

    private static boolean isRefused(int j, long refused) {
        return (refused >>> j & 1) == 1;
    }
}
