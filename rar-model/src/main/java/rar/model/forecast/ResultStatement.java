package rar.model.forecast;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import rar.model.message.Message;
import rar.model.money.Components;
import rar.model.money.Money;

/**
 * What each line does to the result of a year (resultaträkning), in the rows of the budget: income positive, costs
 * negative.
 *
 * @param year the year
 * @param rows contributions first, then the plan's lines in order, then items beside the plan, grants last
 */
public record ResultStatement(int year, Seq<Row> rows) {

    /** The row of all contributions. */
    public static final String CONTRIBUTIONS = "contributions";

    /** The row of what grants cost as they are decided or consumed. */
    public static final String GRANTS = "grants";

    /** The row of what was paid beyond grants that were expensed at decision. */
    public static final String OVERRUNS = "overruns";

    /** The row of provisions that grants will not use. */
    public static final String RELEASED = "released";

    /** @throws NullPointerException if a component is null; it names the component */
    public ResultStatement {
        Components.present(ResultStatement.class, rows);
    }

    /**
     * A row.
     *
     * @param id a line's or item's id, or one of the constants
     * @param name one of {@link rar.model.balance.StatementRow}
     * @param group the heading it is summed under
     * @param usesEquity whether it is equity of earlier years taken in as income, and so no part of the year's result
     * @param figures of the year
     */
    public record Row(String id, Message name, Option<String> group, boolean usesEquity, Figures figures) {

        /** @throws NullPointerException if a component is null; it names the component */
        public Row {
            Components.present(Row.class, id, name, group, figures);
        }
    }

    /** The sum of the rows under {@code group}. */
    public Figures subtotal(String group) {
        return Figures.sum(rows.filter(row -> row.group().contains(group)).map(Row::figures));
    }

    /** The forecast of a row; nothing where the year does not have it. */
    Money forecast(String id) {
        return rows.find(row -> row.id().equals(id))
                .map(row -> row.figures().forecast())
                .getOrElse(Money.ZERO);
    }

    /** The result before any use of equity of earlier years: what changes equity. */
    public Figures result() {
        return Figures.sum(rows.reject(Row::usesEquity).map(Row::figures));
    }

    /** The result after it. */
    public Figures resultAfterUseOfEquity() {
        return Figures.sum(rows.map(Row::figures));
    }
}
