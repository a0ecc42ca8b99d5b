package rar.model.plan;

import io.vavr.control.Option;

/**
 * A line of the budget other than contributions and grants.
 *
 * @param id unique in the plan
 * @param name as printed
 * @param kind what it moves
 * @param amounts by year; as an income or a cost zero or more, unless it is a credit
 * @param group the printed heading it stands and is summed under, e.g. Kansli
 * @param inferred what was printed and why the amount is finer, where the source does not give it exactly
 * @param credit whether an amount of this cost or income may be less than zero, as a cost that is paid back
 */
public record BudgetLine(
        String id,
        String name,
        LineKind kind,
        YearlyAmounts amounts,
        Option<String> group,
        Option<String> inferred,
        boolean credit) {

    /** A line that is no credit. */
    public BudgetLine(
            String id,
            String name,
            LineKind kind,
            YearlyAmounts amounts,
            Option<String> group,
            Option<String> inferred) {
        this(id, name, kind, amounts, group, inferred, false);
    }
}
