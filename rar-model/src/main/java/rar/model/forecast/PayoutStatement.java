package rar.model.forecast;

import io.vavr.collection.Seq;
import rar.model.money.Components;
import rar.model.money.Money;

/**
 * What is paid to each project and grant in a year (utbetalningar).
 *
 * @param year the year
 * @param rows projects and grants in the plan's order, then grants beside the plan
 */
public record PayoutStatement(int year, Seq<Row> rows) {

    /** @throws NullPointerException if a component is null; it names the component */
    public PayoutStatement {
        Components.present(PayoutStatement.class, rows);
    }

    /**
     * A row.
     *
     * @param id of the project or grant
     * @param name as printed
     * @param paid in the year, positive
     * @param remaining what remains to be paid when the outcome ends, of what is then decided
     */
    public record Row(String id, String name, Figures paid, Money remaining) {

        /** @throws NullPointerException if a component is null; it names the component */
        public Row {
            Components.present(Row.class, id, name, paid, remaining);
        }
    }

    /** All payments. */
    public Figures paid() {
        return Figures.sum(rows.map(Row::paid));
    }

    /** What remains to be paid in all. */
    public Money remaining() {
        return Money.sum(rows.map(Row::remaining));
    }
}
