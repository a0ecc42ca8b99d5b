package rar.model.plan;

import io.vavr.control.Option;

/**
 * A line of the budget other than contributions and grants.
 *
 * @param id unique in the plan
 * @param name as printed
 * @param kind what it moves
 * @param amounts by year; as an income or a cost a positive amount
 * @param group the printed heading it stands and is summed under, e.g. Kansli
 * @param inferred what was printed and why the amount is finer, where the source does not give it exactly
 */
public record BudgetLine(
        String id, String name, LineKind kind, YearlyAmounts amounts, Option<String> group, Option<String> inferred) {}
