package rar.model.followup;

/**
 * What was paid of a grant (utbetalt).
 *
 * @param grant the id of the project or planned grant
 * @param amounts to date, zero or more
 * @param forecast of the rest; it pays no more than what remains of the grant unless it names its amounts
 * @param finished whether nothing more will be paid, so that a provision for the rest is released
 */
public record PayoutOutcome(String grant, DatedAmounts amounts, ForecastRule forecast, boolean finished) {}
