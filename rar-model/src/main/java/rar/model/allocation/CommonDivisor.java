package rar.model.allocation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import rar.model.message.Message;
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
    public List<Message> sentences(Allocation allocation) {
        if (least.isEmpty()) {
            return List.of(WorkingPhrase.FEWER_UNITS.message());
        }
        if (isTie()) {
            return List.of(by(WorkingPhrase.DIVISOR_OF_TIE, end(least.get())));
        }
        int decimals = decimals();
        String divisor = Decimals.exact(example().orElseThrow());
        Message said = greatest.map(end -> by(WorkingPhrase.DIVISOR_BETWEEN, divisor)
                        .with("greatest", end(end, decimals, RoundingMode.FLOOR)))
                .orElseGet(() -> by(WorkingPhrase.DIVISOR_ABOVE, divisor));
        return List.of(said.with("least", end(least.get(), decimals, RoundingMode.CEILING)));
    }

    private Message by(WorkingPhrase phrase, String divisor) {
        return phrase.with("divisor", divisor).with("rule", signposts.message());
    }

    @Override
    public List<Message> workings(Allocation allocation) {
        Optional<Share> divisor = example();
        return allocation.parts().stream()
                .map(part -> divisor.map(share -> WorkingPhrase.PART_BY_DIVISOR.with(
                                "quotient", Decimals.decimal(part.weight().dividedBy(share))))
                        .orElseGet(WorkingPhrase.PART::message))
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
