package rar.examples.paper.chapter;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.examples.answer.SimulatedCase;
import rar.examples.page.Amounts;
import rar.examples.paper.Chapter;
import rar.examples.paper.PaperBlock;
import rar.examples.paper.PaperBlock.Drawing;
import rar.examples.paper.PaperBlock.Figures;
import rar.examples.paper.PaperBlock.Paragraph;
import rar.examples.phrase.CapacityAnswer;
import rar.examples.phrase.ComparisonAnswer;
import rar.examples.phrase.FundRiskAnswer;
import rar.examples.phrase.GoalRiskAnswer;
import rar.examples.phrase.LateGrant;
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

    private SimulatedCase one() {
        return answers.simulated();
    }

    private Vector<PaperBlock> sentences(Seq<Message> said) {
        return PageBlocks.sentences(said, amounts);
    }

    Chapter liquidity() {
        LiquidityCharts charts = new LiquidityCharts(one(), amounts);
        Vector<PaperBlock> risk = PageBlocks.of(FormulaPhrase.FAN, amounts, page -> {
            new FanTable(one(), amounts).printOn(page);
            new RiskTable(Vector.of(one()), amounts).printOn(page);
            if (one().isRuled()) {
                new DecisionTable(one(), amounts).printOn(page);
            }
        });
        return PaperHeading.LIQUIDITY.of(
                sentences(answers.liquidity().summary(amounts))
                        .append(new Drawing(charts.fan()))
                        .append(new Drawing(charts.breaches()))
                        .appendAll(risk)
                        .appendAll(PageBlocks.tables(
                                FormulaPhrase.CASH, amounts, answers.liquidity().page(amounts))),
                amounts);
    }

    Chapter goals() {
        Vector<PaperBlock> planned = PageBlocks.tables(
                FormulaPhrase.GOALS, amounts, answers.verdicts().page(amounts));
        Vector<PaperBlock> risk = PageBlocks.of(FormulaPhrase.GOALS, amounts, page -> {
            new GoalRiskTables(one(), answers.goals(), amounts).printOn(page);
            if (answers.funds().nonEmpty()) {
                new FundRiskTable(one(), answers.funds(), amounts).printOn(page);
            }
        });
        Seq<Message> funds =
                answers.funds().isEmpty() ? Vector.empty() : new FundRiskAnswer(one(), answers.funds()).sentences();
        return PaperHeading.GOALS.of(
                sentences(new GoalRiskAnswer(one(), one().plan().name(), answers.goals()).sentences())
                        .appendAll(sentences(funds))
                        .appendAll(planned)
                        .appendAll(risk),
                amounts);
    }

    Chapter capacity() {
        CapacityReport report = answers.capacity();
        Vector<PaperBlock> said = sentences(
                report.isJudged()
                        ? new CapacityAnswer(report.simulation().projection(), report.capacity(), amounts).sentences()
                        : new LateGrant(
                                        report.simulation().projection(),
                                        report.capacity().question())
                                .sentences());
        return PaperHeading.CAPACITY.of(
                said.appendAll(Option.when(report.isJudged(), () -> byRisk(report)))
                        .append(new Figures(
                                Option.none(),
                                amounts.text(report.monthsTitle(amounts)),
                                report.months(amounts),
                                FormulaPhrase.CAPACITY.in(amounts)))
                        .appendAll(sentences(report.waiting(amounts)
                                .append(report.payout())
                                .appendAll(Option.when(
                                        one().isRuled(), () -> Message.of(PaperPhrase.CAPACITY_UNDER_RULE))))),
                amounts);
    }

    /** As a chart, unless nothing can be committed at any risk. */
    private PaperBlock byRisk(CapacityReport report) {
        return report.capacity().byAlpha().exists(bracket -> bracket.safe().isDefined())
                ? new Drawing(new RiskCharts(amounts).capacity(report))
                : new Figures(
                        Option.none(),
                        amounts.text(report.byRiskTitle(amounts)),
                        report.byRisk(amounts),
                        FormulaPhrase.CAPACITY.in(amounts));
    }

    Chapter causes() {
        boolean hasFactors = answers.sensitivity().found().tornado().nonEmpty();
        return PaperHeading.CAUSES.of(
                explained(answers.explanation())
                        .appendAll(Option.when(
                                hasFactors, () -> new Drawing(new RiskCharts(amounts).tornado(answers.sensitivity()))))
                        .appendAll(PageBlocks.of(
                                FormulaPhrase.TORNADO,
                                amounts,
                                page -> answers.sensitivity().printIndices(page, amounts))),
                amounts);
    }

    private Vector<PaperBlock> explained(ExplainReport report) {
        Vector<PaperBlock> charts = report.one().shares().isEmpty()
                ? Vector.empty()
                : Vector.of(new Drawing(new RiskCharts(amounts).waterfall(report)));
        return sentences(report.sentences(amounts))
                .appendAll(charts)
                .appendAll(PageBlocks.of(FormulaPhrase.CAUSES, amounts, page -> {
                    report.printBookings(page, amounts);
                    report.printAll(page, amounts);
                }));
    }

    Option<Chapter> alternative() {
        return answers.comparison().map(this::compared);
    }

    private Chapter compared(ComparisonReport report) {
        return PaperHeading.ALTERNATIVE.of(
                Vector.<PaperBlock>of(
                                new Paragraph(amounts.text(report.firstCase())),
                                new Paragraph(amounts.text(report.secondCase())))
                        .appendAll(sentences(new ComparisonAnswer(report.comparison(), amounts).sentences()))
                        .append(new Drawing(new PlanCharts(amounts)
                                .alternative(
                                        report.first().projection(),
                                        report.second().projection())))
                        .appendAll(PageBlocks.tables(FormulaPhrase.ALTERNATIVE, amounts, report.page(amounts))),
                amounts);
    }
}
