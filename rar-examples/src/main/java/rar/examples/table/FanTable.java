package rar.examples.table;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import rar.examples.answer.SimulatedCase;
import rar.examples.page.Amounts;
import rar.examples.page.Numbers;
import rar.examples.page.Page;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.message.Message;
import rar.simulation.risk.LiquidityRisk;
import rar.simulation.risk.Quantiles;

/** The spread of cash and equity over the scenarios, at year ends and in the tightest month. */
public final class FanTable {

    private final SimulatedCase one;
    private final Amounts amounts;

    public FanTable(SimulatedCase one, Amounts amounts) {
        this.one = one;
        this.amounts = amounts;
    }

    public void printOn(Page page) {
        List<List<String>> rows = new ArrayList<>();
        int last = one.outcome().months() - 1;
        int tightest = one.risk().tightestMonth();
        for (int month = 0; month <= last; month++) {
            if (month % 12 == 11 || month == tightest) {
                Message name = Message.of(month == tightest ? FanPhrase.TIGHTEST : FanPhrase.CASH)
                        .with("month", one.month(month));
                rows.add(row(
                        amounts.text(name),
                        one.risk().cash(month),
                        floor(month),
                        amounts.text(Numbers.probability(one.risk().underFloor(month)))));
            }
        }
        rows.add(row(
                amounts.text(Message.of(FanPhrase.EQUITY).with("month", one.month(last))),
                one.risk().equity(),
                "",
                ""));
        List<Column> columns = Vector.of(Column.text(one.name()))
                .appendAll(LiquidityRisk.FAN.map(
                        p -> Column.number(p == 0.5 ? amounts.text(FanPhrase.MEDIAN) : Numbers.percent(p))))
                .appendAll(Option.when(differs(), () -> Column.number(amounts.text(FanPhrase.FLOOR))))
                .append(Column.number(amounts.text(FanPhrase.BREACH)))
                .asJava();
        page.table(
                Message.of(FanPhrase.TITLE)
                        .with("scenarios", Numbers.scenarios(one.outcome().scenarios()))
                        .with("unit", amounts.unit()),
                new TextTable(columns, rows, List.of()));
    }

    private boolean differs() {
        return !one.outcome().judgesCash();
    }

    private String floor(int month) {
        return amounts.of(one.simulation().projection().floors().in(month));
    }

    private List<String> row(String name, Quantiles quantiles, String floor, String belowFloor) {
        return Vector.of(name)
                .appendAll(LiquidityRisk.FAN.map(
                        p -> one.supports(p) ? amounts.of(quantiles.at(p)) : amounts.text(FanPhrase.TOO_FEW)))
                .appendAll(Option.when(differs(), floor))
                .append(belowFloor)
                .asJava();
    }
}
