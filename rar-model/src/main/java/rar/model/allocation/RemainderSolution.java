package rar.model.allocation;

/** A problem solved by largest remainder: the units, and on demand why. */
final class RemainderSolution {

    private final Problem problem;
    private final Quotients quotas;
    private final Cut cut;
    private final long[] units;

    private RemainderSolution(Problem problem, Quotients quotas, Cut cut) {
        this.problem = problem;
        this.quotas = quotas;
        this.cut = cut;
        this.units = quotas.whole().clone();
    }

    static RemainderSolution of(Problem problem) {
        Quotients quotas = problem.quotas();
        long left = problem.units();
        for (long whole : quotas.whole()) {
            left -= whole;
        }
        RemainderSolution solution =
                new RemainderSolution(problem, quotas, Cut.of(quotas.rest(), Math.toIntExact(left)));
        solution.award();
        return solution;
    }

    private void award() {
        long[] rest = quotas.rest();
        long remainder = cut.remainder();
        int receivers = cut.receivers();
        for (int i = 0; i < units.length; i++) {
            if (rest[i] > remainder) {
                units[i]++;
            } else if (rest[i] == remainder && receivers > 0) {
                units[i]++;
                receivers--;
            }
        }
    }

    /** What each member receives; the array itself. */
    long[] units() {
        return units;
    }

    /** Why member {@code i} receives that. */
    Reason reason(int i) {
        int side = problem.beyondBounds(i);
        if (side != 0) {
            return Reason.ofBound(side);
        }
        long rest = quotas.rest()[i];
        if (rest == 0) {
            return Reason.WHOLE;
        }
        boolean received = units[i] > quotas.whole()[i];
        if (rest == cut.remainder() && cut.receivers() < cut.tied()) {
            return received ? Reason.TIE_WON : Reason.TIE_LOST;
        }
        return received ? Reason.LARGE_REMAINDER : Reason.SMALL_REMAINDER;
    }
}
