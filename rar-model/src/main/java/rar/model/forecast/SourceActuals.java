package rar.model.forecast;

import rar.model.money.Components;

/**
 * What came of something that the plan has, and what is forecast for its rest.
 *
 * @param source the id of the line or planned grant; {@code receivables} or {@code shortTermLiabilities} for a change of
 *     those
 * @param amounts to date, signed as in the plan
 * @param forecast of the rest
 * @param credit whether an amount of a cost or an income may be less than zero
 */
public record SourceActuals(String source, DatedAmounts amounts, ForecastRule forecast, boolean credit) {

    /** @throws NullPointerException if a component is null; it names the component */
    public SourceActuals {
        Components.present(SourceActuals.class, source, amounts, forecast);
    }

    /** What came of something that is no credit beyond what the plan says. */
    public SourceActuals(String source, DatedAmounts amounts, ForecastRule forecast) {
        this(source, amounts, forecast, false);
    }
}
