package rar.model.balance;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.plan.Project;
import rar.model.schedule.Commitment;
import rar.model.schedule.Schedule;

/**
 * The decided projects with what is paid for each in each year (befintliga projekt).
 *
 * @param years the columns
 * @param rows one for each project
 */
public record ProjectTable(Seq<Integer> years, Seq<Row> rows) {

    /** @throws NullPointerException if a component is null; it names the component */
    public ProjectTable {
        Components.present(ProjectTable.class, years, rows);
    }

    /**
     * A row.
     *
     * @param project the project
     * @param payouts by year
     */
    public record Row(Project project, Seq<Money> payouts) {

        /** @throws NullPointerException if a component is null; it names the component */
        public Row {
            Components.present(Row.class, project, payouts);
        }
    }

    /** The table of a schedule. */
    public static ProjectTable of(Schedule schedule) {
        Vector<Integer> years = schedule.plan().horizon().eachYear();
        Seq<Project> projects = schedule.plan().projects();
        Seq<Row> rows = projects.zipWith(
                schedule.commitments().take(projects.size()),
                (Project project, Commitment commitment) -> new Row(project, years.map(commitment::paidIn)));
        return new ProjectTable(years, rows);
    }

    /** The sum of the whole grants, of those projects whose total is known. */
    public Money total() {
        return Money.sum(rows.flatMap(row -> row.project().total()));
    }

    /** The sums of the payouts, by year. */
    public Seq<Money> payouts() {
        return Vector.range(0, years.size())
                .map(i -> Money.sum(rows.map(row -> row.payouts().get(i))));
    }
}
