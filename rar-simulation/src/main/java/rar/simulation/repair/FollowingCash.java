package rar.simulation.repair;

import io.vavr.collection.Vector;
import java.math.BigInteger;

/**
 * Cash that follows a payout which a repair moves: claims of its external funding, VAT on it. What it gains by a month end is
 * a linear function of what is moved, or the lesser of two, but for öre.
 */
interface FollowingCash {

    MovablePayout payout();

    /** Whether it can come to no more than so much in all. */
    boolean hasCeiling();

    /** What more there is by the end of {@code month} when the payout's draws are made, in öre. */
    long gained(int month, Vector<RepairDraw> draws);

    /** The same by month end. */
    long[] gained(Vector<RepairDraw> draws);

    /**
     * What a tkr paid in another year adds by the end of {@code month} where no ceiling is met, in parts of {@link
     * RepairSource#ONE}, rounded up.
     */
    long lift(int month, RepairColumn column);

    /** By how much the linear function can be too low at nought, in parts of {@link RepairSource#ONE} a tkr. */
    BigInteger slack(int month);

    /** What the ceiling leaves beyond what there is by the end of {@code month} as planned, in the same parts. */
    BigInteger slackOfCeiling(int month);
}
