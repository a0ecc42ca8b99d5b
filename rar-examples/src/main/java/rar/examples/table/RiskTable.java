package rar.examples.table;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import rar.examples.answer.SimulatedCase;
import rar.examples.page.Amounts;
import rar.examples.page.Numbers;
import rar.examples.page.Page;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.simulation.risk.LiquidityRisk;
import rar.simulation.risk.MoneyEstimate;

/** How near one plan, or two under the same risks, come to the floor, a row for each measure. */
public final class RiskTable {

    private static final double RARE = 0.01;

    private final Seq<SimulatedCase> cases;
    private final Amounts amounts;
    private final List<List<String>> rows = new ArrayList<>();

    public RiskTable(Seq<SimulatedCase> cases, Amounts amounts) {
        this.cases = cases;
        this.amounts = amounts;
    }

    public void printOn(Page page) {
        row("Plan", one -> one.name() + ", " + one.years());
        row("Floor", one -> amounts.of(one.outcome().floor()));
        row("Lowest cash as planned", one -> amounts.lowest(one.balance()));
        row(
                "Probability of ever being below the floor",
                one -> Numbers.probability(one.risk().everUnderFloor()));
        row(
                "Scenarios below it",
                one -> Numbers.count(one.outcome().breaches()) + " of "
                        + Numbers.count(one.outcome().scenarios()));
        row("Lowest cash, median", one -> estimate(one, 0.5, one.risk().lowest().at(0.5)));
        row(
                "Lowest cash, lower in 1 scenario of 100",
                one -> estimate(one, RARE, one.risk().lowest().at(RARE)));
        row(
                "Lowest cash, mean of the worst 5 % (expected shortfall)",
                one -> estimate(one, LiquidityRisk.TAIL, one.risk().expectedShortfall()));
        row("Lowest cash of all scenarios", one -> amounts.of(one.outcome().worst()));
        row(
                "Month that comes closest to the floor",
                one -> one.month(one.risk().tightestMonth()).toString());
        if (cases.exists(one -> one.outcome().breaches() > 0)) {
            whereBelow();
        }
        List<Column> columns = new ArrayList<>(List.of(Column.text("")));
        rows.remove(0).stream().skip(1).map(Column::number).forEach(columns::add);
        page.table(
                "Risk of falling below the floor at a month end, " + amounts.unit() + "; in brackets 95 % intervals",
                new TextTable(columns, rows, List.of()));
    }

    private void whereBelow() {
        row(
                "Where below: how deep on average",
                one -> one.risk().meanDepth().map(amounts::withInterval).getOrElse(""));
        row(
                "Where below: month ends below, on average",
                one -> one.risk().meanMonthsUnder().map(Numbers::mean).getOrElse(""));
        row(
                "Where below: most often first in",
                one -> one.commonestFirstMonth()
                        .map(month -> one.month(month).toString())
                        .getOrElse(""));
    }

    private void row(String name, Function<SimulatedCase, String> cell) {
        rows.add(Vector.of(name).appendAll(cases.map(cell)).asJava());
    }

    private String estimate(SimulatedCase one, double probability, MoneyEstimate estimate) {
        return one.supports(probability) ? amounts.withInterval(estimate) : "too few scenarios";
    }
}
