package rar.model.allocation;

import java.util.List;
import java.util.Optional;
import rar.model.money.Share;

/** A problem solved by largest remainder: the units, and on demand why. */
final class RemainderSolution {

    private final Problem problem;
    private final Quotients quotas;
    private final Cut cut;
    private final long[] units;

    private RemainderSolution(Problem problem, Quotients quotas, Cut cut, long[] units) {
        this.problem = problem;
        this.quotas = quotas;
        this.cut = cut;
        this.units = units;
    }

    static RemainderSolution of(Problem problem) {
        return of(problem, problem.quotas());
    }

    /** Of quotas some of which are held at whole numbers; together they leave less than a unit for each that is not. */
    static RemainderSolution of(Problem problem, Quotients quotas) {
        Cut cut = cut(problem, quotas);
        long[] units = quotas.whole().clone();
        award(units, quotas.rest(), cut);
        return new RemainderSolution(problem, quotas, cut, units);
    }

    /** The units alone. */
    static long[] units(Problem problem) {
        Quotients quotas = problem.quotas();
        award(quotas.whole(), quotas.rest(), cut(problem, quotas));
        return quotas.whole();
    }

    private static Cut cut(Problem problem, Quotients quotas) {
        long left = problem.units();
        for (long whole : quotas.whole()) {
            left -= whole;
        }
        return Cut.of(quotas.rest(), Math.toIntExact(left));
    }

    private static void award(long[] units, long[] rest, Cut cut) {
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

    /** How many were left over and where they stopped; {@code parts} are those of this solution. */
    Remainders basis(List<Part> parts) {
        long[] rest = quotas.rest();
        int lastIn = -1;
        int firstOut = -1;
        long left = 0;
        for (int i = 0; i < units.length; i++) {
            if (units[i] > quotas.whole()[i]) {
                left++;
                lastIn = lastIn < 0 || rest[i] < rest[lastIn] ? i : lastIn;
            } else {
                firstOut = firstOut < 0 || rest[i] > rest[firstOut] ? i : firstOut;
            }
        }
        return left == 0
                ? new Remainders(0, Optional.empty(), Optional.empty())
                : new Remainders(left, Optional.of(size(lastIn, parts)), Optional.of(size(firstOut, parts)));
    }

    private Share size(int i, List<Part> parts) {
        // who is held at a whole number has a remainder that takes no part
        Share remainder = quotas.rest()[i] == 0 ? Share.ZERO : parts.get(i).remainder();
        return remainder.isNegative() ? remainder.times(Share.of(-1, 1)) : remainder;
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
