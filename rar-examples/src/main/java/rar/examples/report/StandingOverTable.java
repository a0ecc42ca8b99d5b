package rar.examples.report;

import io.vavr.collection.Vector;
import java.util.List;
import rar.examples.page.Amounts;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.answer.StandingOver;
import rar.model.answer.StandingOver.Part;
import rar.model.balance.BalancePlan;

/** What lies between result and cash at each month end, a row a month. */
record StandingOverTable(StandingOver over, Amounts amounts) {

    TextTable table() {
        BalancePlan balance = over.balance();
        List<Column> columns = Vector.of(
                        Column.text(amounts.text(LiquidityPhrase.MONTH)), number(LiquidityPhrase.RESULT))
                .appendAll(over.parts().map(part -> number(heading(part))))
                .append(number(LiquidityPhrase.EQUITY))
                .asJava();
        List<List<String>> rows = Vector.range(0, balance.months())
                .map(m -> Vector.of(balance.month(m).toString(), amounts.of(over.result(m)))
                        .appendAll(over.parts().map(part -> amounts.of(part.at(balance, m))))
                        .append(amounts.of(balance.monthEnd(m).equity()))
                        .asJava())
                .asJava();
        return new TextTable(columns, rows, List.of());
    }

    private static LiquidityPhrase heading(Part part) {
        return switch (part) {
            case RECEIVABLES -> LiquidityPhrase.RECEIVABLES;
            case PREPAID_COST -> LiquidityPhrase.PREPAID_COST;
            case VAT_RECEIVABLE -> LiquidityPhrase.VAT_RECEIVABLE;
            case PAYABLES -> LiquidityPhrase.PAYABLES;
            case PREPAID_INCOME -> LiquidityPhrase.PREPAID_INCOME;
        };
    }

    private Column number(LiquidityPhrase heading) {
        return Column.number(amounts.text(heading));
    }
}
