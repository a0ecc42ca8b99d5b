package rar.examples.paper.chapter;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.List;
import rar.examples.answer.SimulatedCase;
import rar.examples.page.Amounts;
import rar.examples.page.FloorText;
import rar.examples.page.MonthName;
import rar.examples.page.Numbers;
import rar.examples.paper.Chart;
import rar.examples.paper.ChartKind;
import rar.examples.paper.ChartSeries;
import rar.examples.paper.ChartSeries.Role;
import rar.examples.paper.ValueForm;
import rar.examples.terminal.TextTable;
import rar.examples.terminal.TextTable.Column;
import rar.model.message.Message;
import rar.model.money.Money;
import rar.simulation.risk.Estimate;
import rar.simulation.risk.LiquidityRisk;

/**
 * Cash month by month: as planned, and where its scenarios end up.
 *
 * @param one the plan and its scenarios
 * @param amounts as the paper prints them
 */
record LiquidityCharts(SimulatedCase one, Amounts amounts) {

    private static final Seq<Role> BAND =
            Vector.of(Role.OUTER_LOW, Role.INNER_LOW, Role.MEDIAN, Role.INNER_HIGH, Role.OUTER_HIGH);

    private static final int YEAR = 12;

    /** So many probabilities with their intervals stand beside each other on a sheet of paper. */
    private static final int MOST_INTERVALS = 4;

    private Vector<Integer> months() {
        return Vector.range(0, one.outcome().months());
    }

    private Vector<String> names() {
        return months().map(m -> one.month(m).toString());
    }

    /** Cash as planned with its floor, over the quantiles of its scenarios. */
    Chart fan() {
        ChartDraft draft = ChartDraft.of(ChartKind.FAN, ChartPhrase.MONTH, names())
                .with(
                        ChartPhrase.AS_PLANNED,
                        Role.PLAN,
                        months().map(m -> one.balance().monthEnd(m).cash()))
                .with(
                        ChartPhrase.FLOOR,
                        Role.FLOOR,
                        months().map(m -> one.planned(m).floor()));
        for (int i = 0; i < BAND.size(); i++) {
            double p = LiquidityRisk.FAN.get(i);
            draft = draft.with(quantile(p), BAND.get(i), months().map(m -> cash(m, p)));
        }
        return draft.titled(PaperChart.FAN, summary(), amounts);
    }

    private Option<Money> cash(int month, double p) {
        return Option.when(one.supports(p), () -> one.risk().cash(month).at(p).value());
    }

    private static Message quantile(double p) {
        return p == 0.5
                ? Message.of(ChartPhrase.MEDIAN)
                : Message.of(ChartPhrase.LOWER_IN).with("share", Numbers.percent(p));
    }

    private Message summary() {
        return Message.of(ChartPhrase.FAN_SUMMARY)
                .with("lowest", amounts.lowestWithUnit(one.balance()))
                .with("floor", FloorText.of(one.balance(), amounts).withUnit())
                .with("scenarios", Numbers.scenarios(one.scenarios()));
    }

    /** The probability that cash is under its floor, month by month. */
    Chart breaches() {
        Vector<Estimate> risks = months().map(one.risk()::underFloor);
        return new Chart(
                PaperChart.BREACH.id(),
                ChartKind.COLUMNS,
                amounts.text(Message.of(PaperChart.BREACH.title()).with("unit", ValueForm.PERCENT.unit())),
                amounts.text(mostProbable(risks)),
                amounts.text(ChartPhrase.MONTH),
                names(),
                ValueForm.PERCENT,
                Vector.of(new ChartSeries(
                        amounts.text(ChartPhrase.PROBABILITY),
                        Role.ANSWER,
                        risks.map(risk -> Option.some(BigDecimal.valueOf(risk.value()))))),
                byYear(risks),
                PaperChart.BREACH.formula().in(amounts));
    }

    /** A row for each month of the year, a column for each year. */
    private TextTable byYear(Vector<Estimate> risks) {
        Vector<Integer> years = one.plan().horizon().eachYear().toVector();
        List<List<String>> rows = Vector.range(0, YEAR)
                .map(month -> Vector.range(0, years.size())
                        .map(year -> probability(risks.get(YEAR * year + month), years.size()))
                        .prepend(amounts.text(MonthName.of(month + 1)))
                        .asJava())
                .asJava();
        List<Column> columns = years.map(year -> Column.number(String.valueOf(year)))
                .prepend(Column.text(amounts.text(ChartPhrase.MONTH)))
                .asJava();
        return new TextTable(columns, rows, List.of());
    }

    /** With its interval where there is room for that. */
    private String probability(Estimate risk, int years) {
        return amounts.text(years <= MOST_INTERVALS ? Numbers.probability(risk) : Numbers.percent(risk.value(), 1));
    }

    private Message mostProbable(Vector<Estimate> risks) {
        int most = months().maxBy(m -> risks.get(m).value()).get();
        return risks.get(most).value() == 0
                ? Message.of(ChartPhrase.NO_BREACH_SUMMARY)
                : Message.of(ChartPhrase.BREACH_SUMMARY)
                        .with("month", one.month(most))
                        .with("risk", Numbers.probability(risks.get(most)));
    }
}
