package rar.model.timing;

import io.vavr.collection.Vector;
import rar.model.money.Components;
import rar.model.money.Money;

/**
 * When the money of a budget line moves.
 *
 * @param period the months in which it is incurred or earned
 * @param spread how a year's amount lies over those of its months
 * @param payment when what is incurred in a month is paid
 */
public record Timing(RunningMonths period, Spread spread, PaymentTerms payment) {

    /** Evenly over every year, paid in the month it is incurred in. */
    public static final Timing EVENLY = new Timing(RunningMonths.ALWAYS, Spread.evenly(), PaymentTerms.WHEN_INCURRED);

    /** @throws NullPointerException if a component is null; it names the component */
    public Timing {
        Components.present(Timing.class, period, spread, payment);
    }

    /** The timing over other months. */
    public Timing withPeriod(RunningMonths period) {
        return new Timing(period, spread, payment);
    }

    /** The timing spread otherwise. */
    public Timing withSpread(Spread spread) {
        return new Timing(period, spread, payment);
    }

    /** The timing on other payment terms. */
    public Timing withPayment(PaymentTerms payment) {
        return new Timing(period, spread, payment);
    }

    /** The months of a year that bear something of its amount, from 1 to 12. */
    public Vector<Integer> bearing(int year) {
        return spread.bearing(period.monthsOf(year));
    }

    /** A year's amount by month, twelve parts; nothing at all where no month of the year bears anything. */
    public Vector<Money> over(int year, Money amount) {
        Vector<Integer> bearing = bearing(year);
        return bearing.isEmpty() ? Vector.fill(12, Money.ZERO) : placed(bearing, spread.parts(amount, bearing));
    }

    private static Vector<Money> placed(Vector<Integer> months, Vector<Money> parts) {
        if (months.size() == 12) {
            return parts;
        }
        Vector<Money> placed = Vector.fill(12, Money.ZERO);
        for (int i = 0; i < parts.size(); i++) {
            placed = placed.update(months.get(i) - 1, parts.get(i));
        }
        return placed;
    }
}
