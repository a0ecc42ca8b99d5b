package rar.simulation.draw;

import java.util.List;
import rar.model.money.Money;
import rar.simulation.factor.AdditionalFunding;
import rar.simulation.factor.Draw;
import rar.simulation.projection.Months;

/**
 * Funding that the plan does not count on, with what is drawn for it.
 *
 * @param factor what it comes to either way
 * @param granted 1 where it is granted, 0 where it is refused, else neither
 * @param arrears the months by which its income is late
 */
public record Funding(AdditionalFunding factor, Draw granted, Draw arrears) {

    /** The value of {@link #granted} where it is granted. */
    public static final double GRANTED = 1;

    /** What comes if it is granted, in öre for each month of the plan: even, the öre that remain in the first months. */
    public long[] income(Months calendar) {
        long[] income = new long[calendar.count()];
        List<Money> parts = factor.amount().dividedInto(factor.over().length());
        int first = calendar.indexOf(factor.over().first());
        for (int k = 0; k < parts.size() && first + k < income.length; k++) {
            income[first + k] = parts.get(k).ore();
        }
        return income;
    }
}
