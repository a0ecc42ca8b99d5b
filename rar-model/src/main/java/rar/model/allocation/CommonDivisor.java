package rar.model.allocation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import rar.model.money.Components;
import rar.model.money.Share;

/**
 * The divisors that give an allocation by a {@link DivisorMethod}: every weight divided by any of them and rounded at
 * the signposts is the part, in units. At an end of the interval somebody's quotient falls on a signpost; equal ends
 * are a tie.
 *
 * <p>For {@link Signposts#GEOMETRIC}, whose signposts are square roots, both ends are squares of divisors.
 *
 * @param signposts where the quotients round up
 * @param least the largest claim that was not met; none where even first units, due at any divisor, were too few
 * @param greatest the smallest claim that was met; none where every divisor above {@code least} does
 */
public record CommonDivisor(Signposts signposts, Optional<Share> least, Optional<Share> greatest) implements Basis {

    /** Coarsest step tried for a divisor to show. */
    private static final int LARGEST_POWER = 18;

    /** @throws IllegalArgumentException if an end is negative, or {@code least} above {@code greatest} */
    public CommonDivisor {
        Components.present(CommonDivisor.class, signposts, least, greatest);
        if (least.isPresent()
                && (least.get().isNegative()
                        || greatest.filter(end -> end.compareTo(least.get()) < 0)
                                .isPresent())) {
            throw new IllegalArgumentException("no divisor lies between " + Decimals.fraction(least.get()) + " and "
                    + greatest.map(Decimals::fraction).orElse("any other"));
        }
    }

    /** Whether two members or more claimed the last unit equally. */
    public boolean isTie() {
        return least.isPresent() && least.equals(greatest);
    }

    /**
     * A divisor from inside the interval, with the fewest digits; at a tie the divisor itself where it is a fraction.
     */
    public Optional<Share> example() {
        if (least.isEmpty()) {
            return Optional.empty();
        }
        if (isTie()) {
            return signposts.isSquared() ? root(least.get()) : least;
        }
        int power = greatest.isPresent() ? LARGEST_POWER : 0;
        Share candidate = above(least.get(), power);
        while (greatest.isPresent() && inInterval(candidate).compareTo(greatest.get()) >= 0) {
            power--;
            candidate = above(least.get(), power);
        }
        return Optional.of(candidate);
    }

    /** The first multiple of {@code 10^power} above the divisor that {@code end} stands for. */
    private Share above(Share end, int power) {
        Share step = Share.of(BigDecimal.ONE.scaleByPowerOfTen(power));
        Share steps = end.dividedBy(inInterval(step));
        BigInteger whole = steps.numerator().divide(steps.denominator());
        BigInteger count = signposts.isSquared() ? whole.sqrt() : whole;
        return step.times(new Share(count.add(BigInteger.ONE), BigInteger.ONE));
    }

    /** The divisor as the ends of the interval are given. */
    private Share inInterval(Share divisor) {
        return signposts.isSquared() ? divisor.times(divisor) : divisor;
    }

    private static Optional<Share> root(Share square) {
        Share root = new Share(square.numerator().sqrt(), square.denominator().sqrt());
        return root.times(root).equals(square) ? Optional.of(root) : Optional.empty();
    }

    /** A divisor that rounds to this allocation, given as the ends of the interval are. */
    Optional<Share> inside() {
        return isTie() ? least : example().map(this::inInterval);
    }

    @Override
    public List<String> sentences(Allocation allocation) {
        if (least.isEmpty()) {
            return List.of("there are fewer units than claimants: one each to the largest weights");
        }
        String rule = ", " + signposts.rule();
        if (isTie()) {
            return List.of(
                    "part = weight / " + end(least.get()) + rule + "; the quotients of a tie fall on a signpost");
        }
        int decimals = decimals();
        String interval = greatest.map(share -> "between " + end(least.get(), decimals, RoundingMode.CEILING) + " and "
                        + end(share, decimals, RoundingMode.FLOOR))
                .orElse("above " + end(least.get(), decimals, RoundingMode.CEILING));
        return List.of("part = weight / " + Decimals.exact(example().orElseThrow()) + rule + "; any divisor " + interval
                + " gives the same");
    }

    @Override
    public List<String> workings(Allocation allocation) {
        Optional<Share> divisor = example();
        return allocation.parts().stream()
                .map(part -> divisor.map(share -> ", weight / divisor "
                                + Decimals.decimal(part.weight().dividedBy(share)))
                        .orElse(""))
                .toList();
    }

    /** As many as keep the ends apart when both are rounded towards the inside. */
    private int decimals() {
        int decimals = Decimals.USUAL_DECIMALS;
        while (greatest.isPresent()
                && Decimals.rounded(least.orElseThrow(), decimals, RoundingMode.CEILING)
                                .compareTo(Decimals.rounded(greatest.get(), decimals, RoundingMode.FLOOR))
                        >= 0) {
            decimals++;
        }
        return decimals;
    }

    private String end(Share share, int decimals, RoundingMode inwards) {
        return root(Decimals.format(Decimals.rounded(share, decimals, inwards), decimals));
    }

    private String end(Share share) {
        return root(Decimals.decimal(share));
    }

    private String root(String square) {
        return (signposts.isSquared() ? "√" : "") + square;
    }
}
