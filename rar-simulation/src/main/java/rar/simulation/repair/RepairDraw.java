package rar.simulation.repair;

import io.vavr.collection.Vector;
import java.util.Arrays;
import java.util.List;
import rar.model.money.Money;

/**
 * Some tkr of one payout.
 *
 * @param payout which
 * @param from the index of the year that they are taken from
 * @param to the index of the year they are paid in instead, or {@link RepairColumn#NEVER}
 * @param tkr how many, at least one
 */
record RepairDraw(MovablePayout payout, int from, int to, long tkr) {

    /** What a payout pays in each month of the plan and of the year after it, in öre, when all of its draws are made. */
    static long[] paid(MovablePayout payout, Vector<RepairDraw> draws) {
        long[] paid = payout.paid();
        long[] after = paid.clone();
        for (int year = 0; year < after.length / 12; year++) {
            int which = year;
            long out = tkr(draws.filter(draw -> draw.from == which));
            long in = tkr(draws.filter(draw -> draw.to == which));
            long[] rest = out == 0 ? Arrays.copyOfRange(paid, 12 * year, 12 * year + 12) : payout.remaining(year, out);
            List<Money> more = new Money(in * MovablePayout.TKR).dividedInto(12);
            for (int k = 0; k < 12; k++) {
                after[12 * year + k] = rest[k] + more.get(k).ore();
            }
        }
        return after;
    }

    private static long tkr(Vector<RepairDraw> draws) {
        return draws.map(RepairDraw::tkr).sum().longValue();
    }
}
