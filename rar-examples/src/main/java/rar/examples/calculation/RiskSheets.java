package rar.examples.calculation;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import rar.examples.page.Amounts;
import rar.examples.phrase.CapacityAnswer;
import rar.examples.phrase.LateGrant;
import rar.examples.phrase.SimulationAnswer;
import rar.examples.sheet.Sheet;
import rar.model.message.Message;
import rar.model.money.MoneyUnit;
import rar.simulation.projection.Projection;

/** The sheets of what may happen to a plan. */
final class RiskSheets {

    private final RiskFigures risk;
    private final Headings headings;
    private final FanSheet fan;
    private final RiskSheet months;

    RiskSheets(RiskFigures risk, LiquiditySheet liquidity, Headings headings) {
        this.risk = risk;
        this.headings = headings;
        this.fan = new FanSheet(risk.one(), liquidity, headings);
        this.months = new RiskSheet(risk.one(), headings);
    }

    /** The answers in sentences: how safe the plan is, and what can be committed. */
    Seq<Message> sentences() {
        Amounts amounts = new Amounts(MoneyUnit.TKR, headings.words());
        Projection projection = risk.one().simulation().projection();
        Seq<Message> capacity = risk.judgesCapacity()
                ? new CapacityAnswer(projection, risk.capacity(), amounts).sentences()
                : new LateGrant(projection, risk.capacity().question()).sentences();
        return Vector.ofAll(new SimulationAnswer(risk.one(), projection.plan().name(), amounts).sentences())
                .appendAll(capacity);
    }

    void summarize(SummarySheet summary) {
        summary.risk(risk.one().risk(), months.breach());
    }

    void draw(ChartSheet charts) {
        charts.chart(CalculationPhrase.FAN_CHART, fan.months(), fan.lines());
    }

    /** In the order of their tabs. */
    Seq<Sheet> sheets() {
        return Vector.of(
                fan.sheet(),
                months.sheet(),
                new CapacitySheet(risk, headings).sheet(),
                new AssumptionSheet(risk.one().model(), headings).sheet());
    }
}
