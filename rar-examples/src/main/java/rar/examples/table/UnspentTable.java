package rar.examples.table;

import io.vavr.collection.Vector;
import java.util.List;
import rar.examples.page.Amounts;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.forecast.CarriedAmount;
import rar.model.message.Message;
import rar.model.plan.UnspentMoney;

/** What lines and projects are forecast to leave unspent, year by year, and what becomes of it. */
public final class UnspentTable {

    private UnspentTable() {}

    public static TextTable of(Vector<CarriedAmount> unspent, Amounts amounts) {
        List<Column> columns = List.of(
                Column.text(amounts.text(UnspentPhrase.SOURCE)),
                Column.text(amounts.text(UnspentPhrase.YEAR)),
                Column.number(amounts.text(UnspentPhrase.AMOUNT)),
                Column.text(amounts.text(UnspentPhrase.BECOMES)));
        return new TextTable(columns, unspent.map(each -> row(each, amounts)).asJava(), List.of());
    }

    private static List<String> row(CarriedAmount each, Amounts amounts) {
        return List.of(
                each.name(), String.valueOf(each.year()), amounts.margin(each.amount()), amounts.text(becomes(each)));
    }

    private static Message becomes(CarriedAmount each) {
        if (each.rule() == UnspentMoney.LAPSES) {
            return Message.of(UnspentPhrase.LAPSES);
        }
        return Message.of(each.beyond() ? UnspentPhrase.BEYOND : UnspentPhrase.BROUGHT)
                .with("year", String.valueOf(each.year() + 1));
    }
}
