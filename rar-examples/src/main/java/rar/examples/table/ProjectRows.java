package rar.examples.table;

import io.vavr.collection.Vector;
import java.util.List;
import rar.examples.page.Amounts;
import rar.examples.page.Page;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.balance.ProjectTable;
import rar.model.message.Message;
import rar.model.money.Money;
import rar.model.plan.Project;

/** The table of decided projects (befintliga projekt) with what is paid to each in the plan's first years. */
public final class ProjectRows {

    /** More years than these leave no room for names. */
    private static final int MOST_YEARS = 4;

    private ProjectRows() {}

    public static void printOn(Page page, ProjectTable table, Amounts amounts) {
        int shown = Math.min(MOST_YEARS, table.years().size());
        List<Column> columns = Vector.of(
                        text(ProjectPhrase.NUMBER, amounts),
                        text(ProjectPhrase.PROJECT, amounts),
                        text(ProjectPhrase.AREA, amounts),
                        text(ProjectPhrase.END, amounts))
                .append(Column.number(amounts.text(ProjectPhrase.AMOUNT)))
                .appendAll(table.years().take(shown).map(year -> Column.number(String.valueOf(year))))
                .asJava();
        List<List<String>> rows = table.rows()
                .map(row -> Vector.of(
                                row.project().note(Project.Note.NUMBER).getOrElse(""),
                                row.project().name(),
                                row.project().note(Project.Note.AREA).getOrElse(""),
                                row.project().end().toString(),
                                row.project().total().map(amounts::of).getOrElse(""))
                        .appendAll(texts(row.payouts(), shown, amounts))
                        .asJava())
                .asJava();
        List<String> totals = Vector.of("", amounts.text(ProjectPhrase.TOTAL), "", "", amounts.of(table.total()))
                .appendAll(texts(table.payouts(), shown, amounts))
                .asJava();
        page.table(
                Message.of(ProjectPhrase.TITLE).with("unit", amounts.unit()),
                new TextTable(columns, rows, List.of(totals)));
    }

    private static Column text(ProjectPhrase heading, Amounts amounts) {
        return Column.text(amounts.text(heading));
    }

    private static Vector<String> texts(Iterable<Money> payouts, int shown, Amounts amounts) {
        return Vector.ofAll(payouts).take(shown).map(amounts::of);
    }
}
