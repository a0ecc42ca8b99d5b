package rar.examples.paper.chapter;

import io.vavr.collection.Seq;
import rar.examples.answer.FactorValues;
import rar.examples.page.Amounts;
import rar.examples.page.Numbers;
import rar.examples.paper.Chart;
import rar.examples.paper.ChartKind;
import rar.examples.paper.ChartSeries.Role;
import rar.examples.report.CapacityReport;
import rar.examples.report.ExplainReport;
import rar.examples.report.SensitivityReport;
import rar.model.message.Message;
import rar.model.money.Money;
import rar.simulation.capacity.CapacityBracket;
import rar.simulation.explanation.BreachExplanation;
import rar.simulation.explanation.CauseShare;
import rar.simulation.sensitivity.Sensitivity;
import rar.simulation.sensitivity.TornadoBar;

/**
 * What can still be committed, and what moves cash.
 *
 * @param amounts as the paper prints them
 */
record RiskCharts(Amounts amounts) {

    /** What can be committed at each accepted risk. */
    Chart capacity(CapacityReport report) {
        Seq<CapacityBracket> brackets = report.capacity().byAlpha();
        return ChartDraft.of(
                        ChartKind.LINES,
                        ChartPhrase.ACCEPTED_RISK,
                        brackets.map(bracket -> Numbers.percent(bracket.alpha())))
                .with(Message.of(ChartPhrase.CAPACITY), Role.ANSWER, brackets.map(CapacityBracket::safe))
                .titled(
                        PaperChart.CAPACITY,
                        Message.of(ChartPhrase.CAPACITY_SUMMARY)
                                .with("month", report.capacity().question().month()),
                        report.byRisk(amounts),
                        amounts);
    }

    /** The lowest cash at the low and the high level of each risk factor. */
    Chart tornado(SensitivityReport report) {
        Sensitivity found = report.found();
        Seq<TornadoBar> bars = found.tornado();
        FactorValues names = new FactorValues(report.simulation().model());
        return ChartDraft.of(
                        ChartKind.TORNADO,
                        ChartPhrase.RISK_FACTOR,
                        bars.map(bar -> amounts.text(names.name(bar.factor()))))
                .with(ChartPhrase.AS_PLANNED, Role.PLAN, bars.map(bar -> found.plannedLowest()))
                .with(ChartPhrase.AT_LOW, Role.AT_LOW, bars.map(TornadoBar::lowestAtLow))
                .with(ChartPhrase.AT_HIGH, Role.AT_HIGH, bars.map(TornadoBar::lowestAtHigh))
                .titled(
                        PaperChart.TORNADO,
                        Message.of(ChartPhrase.TORNADO_SUMMARY)
                                .with("factor", names.name(bars.head().factor()))
                                .with("swing", amounts.withUnit(bars.head().swing()))
                                .with("planned", amounts.withUnit(found.plannedLowest())),
                        report.tornado(amounts),
                        amounts);
    }

    /** From cash as planned to cash in the scenario, cause by cause. */
    Chart waterfall(ExplainReport report) {
        BreachExplanation one = report.one();
        FactorValues names = new FactorValues(report.simulation().model());
        Seq<CauseShare> shares = one.shares()
                .filter(share -> share.amount().ore() != 0)
                .sortBy(share -> -share.amount().abs().ore());
        Seq<Money> levels = shares.scanLeft(one.planned(), (level, share) -> level.minus(share.amount()));
        Seq<String> steps = shares.map(
                        share -> amounts.text(names.names(share.cause().factors())))
                .prepend(amounts.text(ChartPhrase.AS_PLANNED))
                .append(amounts.text(ChartPhrase.IN_SCENARIO));
        return ChartDraft.of(ChartKind.WATERFALL, ChartPhrase.CAUSE, steps)
                .with(
                        ChartPhrase.FROM,
                        Role.STEP_FROM,
                        levels.init().prepend(Money.ZERO).append(Money.ZERO))
                .with(ChartPhrase.TO, Role.STEP_TO, levels.append(one.cash()))
                .titled(
                        PaperChart.WATERFALL,
                        Message.of(ChartPhrase.WATERFALL_SUMMARY)
                                .with("month", one.month())
                                .with("planned", amounts.withUnit(one.planned()))
                                .with("cash", amounts.withUnit(one.cash())),
                        report.causes(amounts),
                        amounts);
    }
}
