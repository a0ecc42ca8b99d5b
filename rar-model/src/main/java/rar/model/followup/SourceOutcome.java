package rar.model.followup;

/**
 * What came of something that the plan has, and what is forecast for its rest.
 *
 * @param source the id of the line or planned grant; {@code receivables} or {@code shortTermLiabilities} for a change of
 *     those
 * @param amounts to date, signed as in the plan
 * @param forecast of the rest
 */
public record SourceOutcome(String source, DatedAmounts amounts, ForecastRule forecast) {}
