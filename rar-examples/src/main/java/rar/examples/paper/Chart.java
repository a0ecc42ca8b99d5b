package rar.examples.paper;

import io.vavr.collection.Seq;
import io.vavr.control.Option;
import rar.examples.terminal.TextTable;

/**
 * A chart: exact numbers, which every form of the paper rounds as it shows them.
 *
 * @param id unique in the paper, of small letters and hyphens
 * @param kind its form
 * @param title what it shows, with the unit
 * @param summary what is seen in it, for who does not see it
 * @param axis the heading of the categories
 * @param categories such as months
 * @param form of the values
 * @param series at least one
 * @param table the same figures to read
 * @param formula how they are made
 */
public record Chart(
        String id,
        ChartKind kind,
        String title,
        String summary,
        String axis,
        Seq<String> categories,
        ValueForm form,
        Seq<ChartSeries> series,
        TextTable table,
        Option<Formula> formula) {

    /** @throws IllegalArgumentException if a series has not one value for each category */
    public Chart {
        for (ChartSeries each : series) {
            if (each.values().size() != categories.size()) {
                throw new IllegalArgumentException("the series " + each.name() + " has "
                        + each.values().size() + " values in a chart of " + categories.size() + " categories");
            }
        }
    }

    /** The series of a role, if there is one. */
    public Option<ChartSeries> series(ChartSeries.Role role) {
        return series.find(each -> each.role() == role);
    }
}
