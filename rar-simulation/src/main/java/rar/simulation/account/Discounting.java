package rar.simulation.account;

/** Amounts of later years as what they are worth in a first one. */
public final class Discounting {

    private Discounting() {}

    /** What a unit of a year is worth so many years earlier: (1 + rate)^−years. */
    public static double factor(double rate, int years) {
        return StrictMath.pow(1 + rate, -years);
    }
}
