package rar.examples.paper.chapter;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.examples.page.Amounts;
import rar.examples.page.Numbers;
import rar.examples.paper.Block;
import rar.examples.paper.Chapter;
import rar.examples.paper.Figures;
import rar.examples.paper.Paragraph;
import rar.examples.answer.SimulatedCase;
import rar.examples.phrase.CapacityAnswer;
import rar.examples.phrase.ComparisonAnswer;
import rar.examples.phrase.FundRiskAnswer;
import rar.examples.phrase.GoalRiskAnswer;
import rar.examples.phrase.LateGrant;
import rar.examples.report.CapacityNote;
import rar.examples.report.CapacityReport;
import rar.examples.report.ComparisonReport;
import rar.examples.report.ExplainReport;
import rar.examples.table.DecisionTable;
import rar.examples.table.FanTable;
import rar.examples.table.FundRiskTable;
import rar.examples.table.GoalRiskTables;
import rar.examples.table.RiskTable;
import rar.model.message.Message;

/**
 * The chapters of what may happen to the plan.
 *
 * @param answers of the plan and its scenarios
 * @param amounts as the paper prints them
 */
record RiskChapters(PaperAnswers answers, Amounts amounts) {

    private PageBlocks on(PaperHeading chapter) {
        return new PageBlocks(chapter, amounts);
    }

    private SimulatedCase one() {
        return answers.simulated();
    }

    Chapter liquidity() {
        PageBlocks on = on(PaperHeading.LIQUIDITY);
        LiquidityCharts charts = new LiquidityCharts(one(), amounts);
        Vector<Block> risk = on.of(FormulaPhrase.FAN, page -> {
            new FanTable(one(), amounts).printOn(page);
            new RiskTable(Vector.of(one()), amounts).printOn(page);
            if (one().isRuled()) {
                new DecisionTable(one(), amounts).printOn(page);
            }
        });
        return PaperHeading.LIQUIDITY.of(
                on.sentences(answers.liquidity().summary(amounts))
                        .append(charts.fan())
                        .append(charts.breaches())
                        .appendAll(risk)
                        .appendAll(on.tables(FormulaPhrase.CASH, answers.liquidity().page(amounts))),
                amounts);
    }

    Chapter goals() {
        PageBlocks on = on(PaperHeading.GOALS);
        Vector<Block> planned = on.tables(FormulaPhrase.GOALS, answers.verdicts().page(amounts));
        Vector<Block> risk = on.of(FormulaPhrase.GOALS, page -> {
            new GoalRiskTables(one(), answers.goals(), amounts).printOn(page);
            if (answers.funds().nonEmpty()) {
                new FundRiskTable(one(), answers.funds(), amounts).printOn(page);
            }
        });
        Seq<Message> funds = answers.funds().isEmpty()
                ? Vector.empty()
                : new FundRiskAnswer(one(), answers.funds()).sentences();
        return PaperHeading.GOALS.of(
                on.sentences(new GoalRiskAnswer(one(), one().plan().name(), answers.goals()).sentences())
                        .appendAll(on.sentences(funds))
                        .appendAll(planned)
                        .appendAll(risk),
                amounts);
    }

    Chapter capacity() {
        PageBlocks on = on(PaperHeading.CAPACITY);
        CapacityReport report = answers.capacity();
        Vector<Block> said = on.sentences(report.isJudged()
                ? new CapacityAnswer(report.simulation().projection(), report.capacity(), amounts).sentences()
                : new LateGrant(report.simulation().projection(), report.capacity().question()).sentences());
        return PaperHeading.CAPACITY.of(
                said.appendAll(Option.when(report.isJudged(), () -> new RiskCharts(amounts).capacity(report)))
                        .append(new Figures(
                                Option.none(),
                                amounts.text(report.monthsTitle(amounts)),
                                report.months(amounts),
                                FormulaPhrase.CAPACITY.in(amounts)))
                        .appendAll(on.sentences(report.waiting(amounts).append(report.payout()))),
                amounts);
    }

    Chapter causes() {
        PageBlocks on = on(PaperHeading.CAUSES);
        boolean hasFactors = answers.sensitivity().found().tornado().nonEmpty();
        Vector<Block> worst = answers.explanation()
                .toVector()
                .flatMap(report -> explained(on, report));
        return PaperHeading.CAUSES.of(
                worst.appendAll(Option.when(
                                hasFactors, () -> new RiskCharts(amounts).tornado(answers.sensitivity())))
                        .appendAll(on.of(FormulaPhrase.TORNADO, page -> answers.sensitivity().printIndices(page, amounts))),
                amounts);
    }

    private Vector<Block> explained(PageBlocks on, ExplainReport report) {
        Vector<Block> charts = report.one().shares().isEmpty()
                ? Vector.empty()
                : Vector.of(new RiskCharts(amounts).waterfall(report));
        return on.sentences(report.sentences(amounts))
                .appendAll(charts)
                .appendAll(on.of(FormulaPhrase.CAUSES, page -> {
                    report.printBookings(page, amounts);
                    report.printAll(page, amounts);
                }));
    }

    Option<Chapter> alternative() {
        return answers.comparison().map(this::compared);
    }

    private Chapter compared(ComparisonReport report) {
        PageBlocks on = on(PaperHeading.ALTERNATIVE);
        return PaperHeading.ALTERNATIVE.of(
                on.sentences(new ComparisonAnswer(report.comparison(), amounts).sentences())
                        .append(new PlanCharts(amounts)
                                .alternative(
                                        report.first().projection(),
                                        report.second().projection()))
                        .appendAll(on.tables(FormulaPhrase.ALTERNATIVE, report.page(amounts))),
                amounts);
    }
}
