package rar.model.allocation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import rar.model.money.Share;

/**
 * The units left over by the whole parts of the quotas went to the largest remainders.
 *
 * @param left how many were left over
 * @param lastIn the size of the smallest remainder that received one; none if none was left over
 * @param firstOut the size of the largest remainder that did not; none if none was left over
 */
public record Remainders(long left, Optional<Share> lastIn, Optional<Share> firstOut) implements Basis {

    private static final int MOST_DECIMALS = 40;

    /** The basis of these parts. */
    static Remainders of(List<Part> parts) {
        long left = parts.stream().filter(Remainders::received).count();
        if (left == 0) {
            return new Remainders(0, Optional.empty(), Optional.empty());
        }
        return new Remainders(
                left,
                sizes(parts, Remainders::received).min(Share::compareTo),
                sizes(parts, part -> !received(part)).max(Share::compareTo));
    }

    private static boolean received(Part part) {
        return part.units() != part.lower();
    }

    private static Stream<Share> sizes(List<Part> parts, Predicate<Part> which) {
        return parts.stream().filter(which).map(Part::remainder).map(Remainders::size);
    }

    private static Share size(Share remainder) {
        return remainder.isNegative() ? remainder.times(Share.of(-1, 1)) : remainder;
    }

    @Override
    public List<String> sentences(Allocation allocation) {
        if (left == 0) {
            return List.of("every quota is whole");
        }
        return List.of("units left over by the whole parts: " + left + "; they go to remainders of "
                + decimal(lastIn.orElseThrow()) + " and more, the largest without one is "
                + decimal(firstOut.orElse(Share.ZERO)));
    }

    @Override
    public String working(Part part, int index) {
        return ", whole part " + Figures.decimal(Share.of(part.lower(), 1), 0) + ", remainder "
                + decimal(part.remainder());
    }

    /** With decimals enough to tell the last remainder in from the first out. */
    private String decimal(Share remainder) {
        int decimals = Figures.USUAL_DECIMALS;
        while (decimals < MOST_DECIMALS
                && !lastIn.equals(firstOut)
                && look(lastIn, decimals).equals(look(firstOut, decimals))) {
            decimals++;
        }
        return Figures.decimal(remainder, decimals);
    }

    private static String look(Optional<Share> remainder, int decimals) {
        return remainder.map(share -> Figures.decimal(share, decimals)).orElse("");
    }
}
