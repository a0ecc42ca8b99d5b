package rar.examples.table;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import rar.examples.answer.Instalments;
import rar.examples.page.Json;
import rar.examples.page.Page;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.allocation.table.InstalmentPlan;
import rar.model.allocation.table.TwoWayTable;
import rar.model.message.Message;
import rar.model.money.Money;
import rar.model.money.MoneyUnit;

/**
 * Members by years and by instalments, exact in both directions.
 *
 * @param plan the tables
 * @param instalments of each year; none where only the years are asked for
 */
public record InstalmentTables(InstalmentPlan plan, Option<Instalments> instalments) {

    /** The tables, amounts printed by {@code amount}. */
    public void printOn(Page page, String unit, Function<Money, String> amount) {
        int years = plan.years().columns();
        if (years > 1) {
            List<String> headings = IntStream.rangeClosed(1, years)
                    .mapToObj(
                            year -> page.text(Message.of(InstalmentPhrase.YEAR).with("year", year)))
                    .toList();
            page.table(
                    Message.of(InstalmentPhrase.YEARS_TITLE).with("unit", unit),
                    table(page, plan.years(), unit(), headings, InstalmentPhrase.ALL_YEARS, amount));
        }
        for (Instalments often : instalments) {
            List<String> headings = often.headings().stream().map(page::text).toList();
            for (int year = 0; year < years; year++) {
                Message title = years > 1
                        ? Message.of(InstalmentPhrase.INSTALMENTS_OF_YEAR_TITLE).with("year", year + 1)
                        : Message.of(InstalmentPhrase.INSTALMENTS_TITLE);
                page.table(
                        title.with("often", Message.of(often)).with("unit", unit),
                        table(
                                page,
                                plan.instalments(year),
                                plan.instalmentUnit(),
                                headings,
                                InstalmentPhrase.WHOLE_YEAR,
                                amount));
            }
        }
    }

    private TextTable table(
            Page page,
            TwoWayTable cells,
            MoneyUnit of,
            List<String> headings,
            InstalmentPhrase sum,
            Function<Money, String> amount) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(page.text(Message.of(InstalmentPhrase.NAME))));
        headings.forEach(heading -> columns.add(Column.number(heading)));
        columns.add(Column.number(page.text(Message.of(sum))));
        Function<Long, String> printed = units -> amount.apply(Money.of(units, of));
        long[] sums = cells.rowSums();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < sums.length; i++) {
            rows.add(row(plan.whole().parts().get(i).name(), cells.row(i), sums[i], printed));
        }
        long all = LongStream.of(sums).sum();
        return new TextTable(
                columns,
                rows,
                List.of(row(page.text(Message.of(InstalmentPhrase.TOTAL)), cells.columnSums(), all, printed)));
    }

    private static List<String> row(String name, long[] cells, long sum, Function<Long, String> printed) {
        List<String> row = new ArrayList<>(List.of(name));
        LongStream.of(cells).forEach(units -> row.add(printed.apply(units)));
        row.add(printed.apply(sum));
        return row;
    }

    private Money money(long units) {
        return Money.of(units, unit());
    }

    private MoneyUnit unit() {
        return plan.whole().unit();
    }

    /** Puts {@code years} into a document. */
    public void putInto(ObjectNode document) {
        ArrayNode list = document.putArray("years");
        for (int year = 0; year < plan.years().columns(); year++) {
            ObjectNode object = list.addObject();
            long[] members = plan.years().column(year);
            Json.put(object, "total", money(LongStream.of(members).sum()));
            TwoWayTable cells = plan.instalments(year);
            putInstalments(object, cells.columnSums());
            ArrayNode parts = object.putArray("parts");
            for (int i = 0; i < members.length; i++) {
                ObjectNode part = parts.addObject()
                        .put("name", plan.whole().parts().get(i).name());
                Json.put(part, "amount", money(members[i]));
                putInstalments(part, cells.row(i));
            }
        }
    }

    private void putInstalments(ObjectNode object, long[] units) {
        if (instalments.isDefined()) {
            Json.put(
                    object,
                    "instalments",
                    LongStream.of(units)
                            .mapToObj(amount -> Money.of(amount, plan.instalmentUnit()))
                            .toList());
        }
    }
}
