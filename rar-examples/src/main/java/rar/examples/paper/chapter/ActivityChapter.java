package rar.examples.paper.chapter;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.examples.page.Amounts;
import rar.examples.paper.Chapter;
import rar.examples.paper.Chart;
import rar.examples.paper.ChartKind;
import rar.examples.paper.ChartSeries.Role;
import rar.examples.paper.PaperBlock;
import rar.examples.paper.PaperBlock.Drawing;
import rar.examples.report.AccountReport;
import rar.examples.report.ActivityAnswers;
import rar.model.message.Message;
import rar.simulation.account.AccountResult;
import rar.simulation.account.PayerResult;

/**
 * What members get for the money: the goals of the activity, what changed for participants, what a project is worth.
 *
 * @param answers all of them
 * @param amounts as the paper prints them
 */
record ActivityChapter(PaperAnswers answers, Amounts amounts) {

    /** The chapter, where anything of it is asked for. */
    Option<Chapter> chapter() {
        ActivityAnswers asked = answers.activity();
        return Option.when(
                !asked.isEmpty(),
                () -> PaperHeading.ACTIVITY.of(
                        Vector.<PaperBlock>empty()
                                .appendAll(asked.goals()
                                        .toVector()
                                        .flatMap(goals -> PageBlocks.of(
                                                FormulaPhrase.ACTIVITY, amounts, page -> goals.printOn(page, amounts))))
                                .appendAll(asked.effects()
                                        .toVector()
                                        .flatMap(effects -> PageBlocks.of(
                                                FormulaPhrase.EFFECTS,
                                                amounts,
                                                page -> effects.printOn(page, amounts))))
                                .appendAll(asked.account().toVector().flatMap(this::account)),
                        amounts));
    }

    /** Its name and the project, the chart, and then its tables and sentences. */
    private Vector<PaperBlock> account(AccountReport report) {
        Vector<PaperBlock> printed =
                PageBlocks.of(FormulaPhrase.ACCOUNT, amounts, page -> report.printOn(page, amounts));
        int tables = printed.indexWhere(PaperBlock.Figures.class::isInstance);
        return printed.insert(tables, new Drawing(chart(report.result())));
    }

    private Chart chart(AccountResult result) {
        PayerResult society = result.society();
        return ChartDraft.of(
                        ChartKind.COLUMNS,
                        ChartPhrase.YEAR,
                        Vector.range(0, society.costs().size()).map(year -> String.valueOf(result.firstYear() + year)))
                .with(ChartPhrase.COSTS, Role.PLAN, society.costs())
                .with(ChartPhrase.EFFECTS, Role.FORECAST, society.effects())
                .titled(
                        PaperChart.ACCOUNT,
                        Message.of(ChartPhrase.ACCOUNT_SUMMARY)
                                .with("costs", amounts.withUnit(society.discountedCosts()))
                                .with("effects", amounts.withUnit(society.discountedEffects()))
                                .with("year", String.valueOf(result.firstYear())),
                        amounts);
    }
}
