package rar.model.allocation;

import java.util.List;
import java.util.Optional;
import rar.model.money.Share;

/**
 * The units left over by the whole parts of the quotas went to the largest remainders.
 *
 * @param left how many were left over
 * @param lastIn the size of the smallest remainder that received one; none if none was left over
 * @param firstOut the size of the largest remainder that did not; none if none was left over
 */
public record Remainders(long left, Optional<Share> lastIn, Optional<Share> firstOut) implements Basis {

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
        while (decimals < Figures.MOST_DECIMALS && !lastIn.equals(firstOut) && lookEqual(decimals)) {
            decimals++;
        }
        return Figures.decimal(remainder, decimals);
    }

    private boolean lookEqual(int decimals) {
        return look(lastIn, decimals).equals(look(firstOut, decimals));
    }

    private static String look(Optional<Share> remainder, int decimals) {
        return remainder.map(share -> Figures.decimal(share, decimals)).orElse("");
    }
}
