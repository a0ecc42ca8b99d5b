package rar.model.comparison;

import io.vavr.collection.Vector;
import rar.model.balance.BalancePlan;
import rar.model.comparison.PlanChange.Effect;
import rar.model.money.Money;
import rar.model.plan.Account;
import rar.model.plan.Horizon;
import rar.model.schedule.Booking;

/** Cash at every month end, and what is added to it change by change. */
final class VersionCash {

    private final long[] ore;

    private VersionCash(long[] ore) {
        this.ore = ore;
    }

    /** That of a balance plan in some of its years. */
    static VersionCash of(BalancePlan balance, Horizon years) {
        int first = balance.plan().horizon().indexOf(years.firstMonth());
        long[] ore = new long[years.months()];
        for (int i = 0; i < ore.length; i++) {
            ore[i] = balance.cashOre(first + i);
        }
        return new VersionCash(ore);
    }

    /** The same with other bookings in the place of some, and with another cash to open with. */
    VersionCash with(Horizon horizon, Vector<Booking> gone, Vector<Booking> come, Money opening) {
        long[] moved = new long[ore.length];
        gone.forEach(booking -> add(moved, horizon, booking, -1));
        come.forEach(booking -> add(moved, horizon, booking, 1));
        long sum = opening.ore();
        for (int i = 0; i < moved.length; i++) {
            sum = Math.addExact(sum, moved[i]);
            moved[i] = Math.addExact(ore[i], sum);
        }
        return new VersionCash(moved);
    }

    private static void add(long[] moved, Horizon horizon, Booking booking, int sign) {
        int month = horizon.indexOf(booking.month());
        moved[month] = Math.addExact(
                moved[month], sign * booking.effectOn(Account.CASH).ore());
    }

    Money closing() {
        return new Money(ore[ore.length - 1]);
    }

    Money lowest() {
        return new Money(ore[lowestMonth()]);
    }

    /** The index of the first month with the least cash. */
    int lowestMonth() {
        int lowest = 0;
        for (int i = 1; i < ore.length; i++) {
            lowest = ore[i] < ore[lowest] ? i : lowest;
        }
        return lowest;
    }

    /** What this has more than {@code before}. */
    Effect effectFrom(VersionCash before) {
        return new Effect(closing().minus(before.closing()), lowest().minus(before.lowest()));
    }
}
