package rar.examples.paper.chapter;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.List;
import rar.examples.page.Amounts;
import rar.examples.paper.Chart;
import rar.examples.paper.ChartKind;
import rar.examples.paper.ChartSeries;
import rar.examples.paper.ChartSeries.Role;
import rar.examples.paper.ValueForm;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.message.Message;
import rar.model.message.MessageCode;
import rar.model.money.Money;

/**
 * A chart of amounts before its words are chosen; its table has the same amounts, printed.
 *
 * @param kind its form
 * @param axis the heading of the categories
 * @param categories such as months
 * @param series in order
 */
record ChartDraft(ChartKind kind, MessageCode axis, Seq<String> categories, Vector<AmountSeries> series) {

    /** Amounts of one role, one for each category. */
    record AmountSeries(Message name, Role role, Seq<Option<Money>> amounts) {}

    static ChartDraft of(ChartKind kind, MessageCode axis, Seq<String> categories) {
        return new ChartDraft(kind, axis, categories, Vector.empty());
    }

    ChartDraft with(MessageCode name, Role role, Seq<Money> amounts) {
        return with(Message.of(name), role, amounts.map(Option::some));
    }

    ChartDraft with(Message name, Role role, Seq<Option<Money>> amounts) {
        return new ChartDraft(kind, axis, categories, series.append(new AmountSeries(name, role, amounts)));
    }

    /** The chart, with its amounts as its table. */
    Chart titled(PaperChart chart, Message summary, Amounts amounts) {
        return titled(chart, summary, table(amounts), amounts);
    }

    /** The chart with another table. */
    Chart titled(PaperChart chart, Message summary, TextTable table, Amounts amounts) {
        return new Chart(
                chart.id(),
                kind,
                amounts.text(Message.of(chart.title()).with("unit", amounts.unit())),
                amounts.text(summary),
                amounts.text(axis),
                categories,
                ValueForm.of(amounts.unit()),
                series.map(each -> new ChartSeries(
                        amounts.text(each.name()),
                        each.role(),
                        each.amounts().map(value -> value.map(money -> BigDecimal.valueOf(money.ore()))))),
                table,
                chart.formula().in(amounts));
    }

    private TextTable table(Amounts amounts) {
        List<Column> columns = series.map(each -> Column.number(amounts.text(each.name())))
                .prepend(Column.text(amounts.text(axis)))
                .asJava();
        List<List<String>> rows = Vector.range(0, categories.size())
                .map(i -> series.map(
                                each -> each.amounts().get(i).map(amounts::of).getOrElse(""))
                        .prepend(categories.get(i))
                        .asJava())
                .asJava();
        return new TextTable(columns, rows, List.of());
    }
}
