package rar.model.forecast;

import rar.model.money.Components;

/**
 * What was paid of a grant (utbetalt).
 *
 * @param grant the id of the project or planned grant
 * @param amounts to date, zero or more unless it is a credit
 * @param forecast of the rest; it pays no more than what remains of the grant unless it names its amounts
 * @param finished whether nothing more will be paid, so that a provision for the rest is released
 * @param credit whether an amount may be less than zero, as what the project pays back
 */
public record PayoutActuals(
        String grant, DatedAmounts amounts, ForecastRule forecast, boolean finished, boolean credit) {

    /** @throws NullPointerException if a component is null; it names the component */
    public PayoutActuals {
        Components.present(PayoutActuals.class, grant, amounts, forecast);
    }

    /** What was paid where nothing is paid back. */
    public PayoutActuals(String grant, DatedAmounts amounts, ForecastRule forecast, boolean finished) {
        this(grant, amounts, forecast, finished, false);
    }
}
