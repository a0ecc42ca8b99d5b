package rar.model.allocation;

import rar.model.money.Share;

/**
 * One claimant to a part of a total, such as a member municipality with its inhabitants (fördelningsnyckel).
 *
 * @param name how the claimant is named in the result
 * @param weight its exact weight, zero or more; only the proportions between weights matter
 */
public record Claim(String name, Share weight) {

    /** @throws IllegalArgumentException if the weight is negative */
    public Claim {
        if (weight.isNegative()) {
            throw new IllegalArgumentException("the weight of " + name + " is negative: " + weight);
        }
    }

    /** A claim by a whole number, such as inhabitants. @throws IllegalArgumentException if it is negative */
    public static Claim of(String name, long weight) {
        return new Claim(name, Share.of(weight, 1));
    }

    /** A claim by an exact fraction. @throws IllegalArgumentException if it is negative */
    public static Claim of(String name, Share weight) {
        return new Claim(name, weight);
    }
}
