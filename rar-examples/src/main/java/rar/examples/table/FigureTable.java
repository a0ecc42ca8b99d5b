package rar.examples.table;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import rar.examples.page.Amounts;
import rar.examples.page.Page;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.forecast.Figures;
import rar.model.forecast.FollowUp;
import rar.model.forecast.PayoutStatement;
import rar.model.forecast.ResultStatement;
import rar.model.message.Message;

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
            rows.add(cells(amounts.text(row.name()), row.figures()));
            if (row.group().isDefined()
                    && !all.drop(i + 1).exists(later -> later.group().equals(row.group()))) {
                String group = row.group().get();
                rows.add(cells(
                        amounts.text(Message.of(BudgetPhrase.SUBTOTAL).with("group", group)), result.subtotal(group)));
            }
        }
        List<List<String>> totals = new ArrayList<>();
        if (all.exists(ResultStatement.Row::usesEquity)) {
            totals.add(cells(amounts.text(BudgetPhrase.RESULT_BEFORE_EQUITY), result.result()));
        }
        totals.add(cells(amounts.text(BudgetPhrase.RESULT), result.resultAfterUseOfEquity()));
        page.table(title(BudgetPhrase.RESULT_TITLE), new TextTable(columns(BudgetPhrase.HEADING), rows, totals));
    }

    public void printPayoutsOn(Page page) {
        PayoutStatement payouts = followUp.payouts(year);
        Vector<PayoutStatement.Row> shown = Vector.ofAll(payouts.rows())
                .reject(row ->
                        row.paid().equals(Figures.ZERO) && row.remaining().ore() == 0);
        if (shown.isEmpty()) {
            return;
        }
        List<Column> columns = new ArrayList<>(columns(BudgetPhrase.GRANT));
        columns.add(Column.number(amounts.text(BudgetPhrase.REMAINING)));
        List<List<String>> rows = shown.map(row -> with(cells(row.name(), row.paid()), amounts.of(row.remaining())))
                .asJava();
        page.table(
                title(BudgetPhrase.PAYOUTS_TITLE),
                new TextTable(
                        columns,
                        rows,
                        List.of(with(
                                cells(amounts.text(BudgetPhrase.TOTAL), payouts.paid()),
                                amounts.of(payouts.remaining())))));
    }

    private Message title(BudgetPhrase phrase) {
        return Message.of(phrase)
                .with("year", year)
                .with("unit", amounts.unit())
                .with("month", followUp.through());
    }

    private List<Column> columns(BudgetPhrase heading) {
        return List.of(
                Column.text(amounts.text(heading)),
                number(Message.of(BudgetPhrase.BUDGET).with("year", year)),
                number(Message.of(BudgetPhrase.BUDGET_TO_DATE)),
                number(Message.of(BudgetPhrase.ACTUALS_TO_DATE)),
                number(Message.of(BudgetPhrase.FORECAST).with("year", year)),
                number(Message.of(BudgetPhrase.DIFFERENCE)));
    }

    private Column number(Message heading) {
        return Column.number(amounts.text(heading));
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
