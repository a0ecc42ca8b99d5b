package rar.simulation.replay;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import rar.model.money.Money;
import rar.model.schedule.Commitment;

/**
 * A grant that is decided in a replayed scenario.
 *
 * @param plan as the plan has it, or as it is applied for
 * @param isApplication whether it is beyond the plan
 * @param month in which it is decided, 0 being the plan's first
 * @param amount that is granted, in öre
 * @param delay by how many months its payouts are late
 */
record ReplayedGrant(Commitment plan, boolean isApplication, int month, long amount, int delay) {

    /** What is to be paid in the month that comes {@code t} months after the decision, if nothing is late. */
    long paidIn(int t) {
        return paid(plan, isApplication, amount, t + 1) - paid(plan, isApplication, amount, t);
    }

    /**
     * What is paid of an amount in the first {@code months} months from the decision on: of a planned grant in the plan's
     * proportions, of an application evenly.
     */
    static long paid(Commitment grant, boolean isApplication, long amount, int months) {
        if (isApplication) {
            List<Money> parts = new Money(amount).dividedInto(lastsFor(grant));
            return Money.sum(parts.subList(0, Math.min(months, parts.size()))).ore();
        }
        YearMonth first = grant.decided().get();
        double part = (double) grant.paidBy(first.plusMonths(months - 1)).ore()
                / (double) grant.amount().ore();
        return (long) Math.rint((double) amount * part);
    }

    /** Over how many months an application is paid. */
    private static int lastsFor(Commitment application) {
        return (int) ChronoUnit.MONTHS.between(
                        application.payouts().head()._1, application.payouts().last()._1)
                + 1;
    }
}
