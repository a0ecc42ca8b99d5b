package rar.examples.table;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import rar.examples.answer.SimulatedCase;
import rar.examples.page.Amounts;
import rar.examples.page.FloorText;
import rar.examples.page.Numbers;
import rar.examples.page.Page;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.message.Message;
import rar.simulation.risk.LiquidityRisk;
import rar.simulation.risk.MoneyEstimate;

/** The risk of one plan, or of two side by side, a row for each measure. */
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
        row(
                RiskRow.FLOOR,
                one -> amounts.written(FloorText.of(one.balance(), amounts).inUnit()));
        row(RiskRow.LOWEST_AS_PLANNED, one -> amounts.text(amounts.lowest(one.balance())));
        row(
                cases.exists(one -> FloorText.of(one.balance(), amounts).isWithinMonth())
                        ? RiskRow.BREACH_PROBABILITY_WITHIN
                        : RiskRow.BREACH_PROBABILITY,
                one -> amounts.text(Numbers.probability(one.risk().everUnderFloor())));
        row(
                RiskRow.BREACHES,
                one -> amounts.text(Message.of(RiskRow.OUT_OF)
                        .with("breaches", Numbers.count(one.outcome().breaches()))
                        .with("scenarios", Numbers.count(one.outcome().scenarios()))));
        row(RiskRow.MEDIAN, one -> estimate(one, 0.5, one.risk().lowest().at(0.5)));
        row(RiskRow.RARE, one -> estimate(one, RARE, one.risk().lowest().at(RARE)));
        row(
                RiskRow.EXPECTED_SHORTFALL,
                one -> estimate(one, LiquidityRisk.TAIL, one.risk().expectedShortfall()));
        row(cases.forAll(one -> one.outcome().judgesCash()) ? RiskRow.WORST : RiskRow.WORST_MARGIN, this::worst);
        row(RiskRow.TIGHTEST, one -> one.month(one.risk().tightestMonth()).toString());
        if (cases.exists(one -> one.outcome().breaches() > 0)) {
            whenBelow();
        }
        List<Column> columns =
                Vector.of(Column.text("")).appendAll(cases.map(this::heading)).asJava();
        page.table(Message.of(RiskRow.TITLE).with("unit", amounts.unit()), new TextTable(columns, rows, List.of()));
    }

    private String worst(SimulatedCase one) {
        return cases.forAll(each -> each.outcome().judgesCash())
                ? amounts.of(one.outcome().worst())
                : amounts.margin(one.outcome().worstMargin());
    }

    private Column heading(SimulatedCase one) {
        return Column.number(
                amounts.text(Message.of(RiskRow.PLAN).with("name", one.name()).with("years", one.years())));
    }

    private void whenBelow() {
        row(RiskRow.AVERAGE_SHORTFALL, one -> text(one.risk().meanDepth().map(amounts::withInterval)));
        row(RiskRow.MONTHS_BELOW, one -> text(one.risk().meanMonthsUnder().map(Numbers::mean)));
        row(
                RiskRow.FIRST_MONTH,
                one -> one.commonestFirstMonth()
                        .map(month -> one.month(month).toString())
                        .getOrElse(""));
    }

    private String text(Option<Message> message) {
        return message.map(amounts::text).getOrElse("");
    }

    private void row(RiskRow name, Function<SimulatedCase, String> cell) {
        rows.add(Vector.of(amounts.text(name)).appendAll(cases.map(cell)).asJava());
    }

    private String estimate(SimulatedCase one, double probability, MoneyEstimate estimate) {
        return amounts.text(one.supports(probability) ? amounts.withInterval(estimate) : Message.of(RiskRow.TOO_FEW));
    }
}
