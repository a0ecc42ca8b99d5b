package rar.examples.page;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.forecast.Figures;
import rar.model.forecast.FollowUp;
import rar.model.forecast.PayoutStatement;
import rar.model.forecast.ResultStatement;

/** Budget, outcome and forecast of the outcome's last year side by side, row by row. */
public final class FigureTable {

    private final FollowUp followUp;
    private final int year;
    private final Amounts amounts;

    public FigureTable(FollowUp followUp, Amounts amounts) {
        this.followUp = followUp;
        this.year = followUp.through().getYear();
        this.amounts = amounts;
    }

    public void printResultOn(Page page) {
        ResultStatement result = followUp.result(year);
        List<List<String>> rows = new ArrayList<>();
        Seq<ResultStatement.Row> all = result.rows();
        for (int i = 0; i < all.size(); i++) {
            ResultStatement.Row row = all.get(i);
            rows.add(cells(row.name(), row.figures()));
            if (row.group().isDefined()
                    && !all.drop(i + 1).exists(later -> later.group().equals(row.group()))) {
                String group = row.group().get();
                rows.add(cells("Summa " + group, result.subtotal(group)));
            }
        }
        List<List<String>> totals = new ArrayList<>();
        if (all.exists(ResultStatement.Row::usesEquity)) {
            totals.add(cells("Resultat före balanserat resultat", result.result()));
        }
        totals.add(cells("Resultat totalt", result.resultAfterUseOfEquity()));
        page.table(
                "Result of " + year + " (resultat), " + amounts.unit()
                        + "; income is positive, costs are negative; to date:" + " through " + followUp.through(),
                new TextTable(columns("Budget"), rows, totals));
    }

    public void printPayoutsOn(Page page) {
        PayoutStatement payouts = followUp.payouts(year);
        Vector<PayoutStatement.Row> shown = Vector.ofAll(payouts.rows())
                .reject(row ->
                        row.paid().equals(Figures.ZERO) && row.remaining().ore() == 0);
        if (shown.isEmpty()) {
            return;
        }
        List<Column> columns = new ArrayList<>(columns("Project or grant"));
        columns.add(Column.number("Remaining"));
        List<List<String>> rows = shown.map(row -> with(cells(row.name(), row.paid()), amounts.of(row.remaining())))
                .asJava();
        page.table(
                "Payouts of " + year + " (utbetalningar), " + amounts.unit() + "; to date and remaining: through "
                        + followUp.through(),
                new TextTable(
                        columns, rows, List.of(with(cells("Summa", payouts.paid()), amounts.of(payouts.remaining())))));
    }

    private List<Column> columns(String heading) {
        return List.of(
                Column.text(heading),
                Column.number("Budget " + year),
                Column.number("Budget to date"),
                Column.number("Outcome to date"),
                Column.number("Forecast " + year),
                Column.number("Difference"));
    }

    private List<String> cells(String name, Figures figures) {
        return List.of(
                name,
                amounts.of(figures.budget()),
                amounts.of(figures.budgetToDate()),
                amounts.of(figures.outcome()),
                amounts.of(figures.forecast()),
                amounts.of(figures.difference()));
    }

    private static List<String> with(List<String> cells, String last) {
        List<String> all = new ArrayList<>(cells);
        all.add(last);
        return all;
    }
}
