package rar.examples.paper.chapter;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.examples.page.Amounts;
import rar.examples.paper.Chapter;
import rar.examples.paper.PaperBlock;
import rar.examples.paper.PaperBlock.Drawing;
import rar.examples.paper.PaperBlock.Figures;
import rar.examples.paper.PaperBlock.Paragraph;
import rar.examples.report.BalanceReport;
import rar.examples.report.ForecastReport;
import rar.examples.table.BalanceTable;
import rar.examples.table.BudgetPhrase;
import rar.examples.table.BudgetTable;
import rar.examples.table.ContributionTable;
import rar.examples.table.FundTable;
import rar.examples.table.ProjectRows;

/**
 * The chapters of the plan itself.
 *
 * @param answers of the plan
 * @param amounts as the paper prints them
 */
record PlanChapters(PaperAnswers answers, Amounts amounts) {

    private BalanceReport report() {
        return answers.balance();
    }

    Chapter contributions() {
        return PaperHeading.CONTRIBUTIONS.of(
                PageBlocks.of(
                        FormulaPhrase.CONTRIBUTIONS,
                        amounts,
                        page -> new ContributionTable(answers.simulated().plan()).printOn(page)),
                amounts);
    }

    Chapter budget() {
        return PaperHeading.BUDGET.of(
                PageBlocks.of(
                        FormulaPhrase.BUDGET,
                        amounts,
                        page -> new BudgetTable(report().budget(), amounts)
                                .printOn(
                                        page,
                                        report().known().isEmpty() ? BudgetPhrase.TITLE : BudgetPhrase.FORECAST_TITLE)),
                amounts);
    }

    Chapter balance() {
        BalanceTable table = new BalanceTable(report().balance(), report().commitments(), amounts);
        Vector<PaperBlock> statement = PageBlocks.of(FormulaPhrase.BALANCE, amounts, page -> {
            table.printOn(page);
            if (!table.showsCommitments()) {
                table.printCommitmentsOn(page);
            }
        });
        Vector<PaperBlock> funds = PageBlocks.of(
                FormulaPhrase.FUNDS, amounts, page -> new FundTable(report().balance(), amounts).printYearsOn(page));
        return PaperHeading.BALANCE.of(
                statement.appendAll(funds).prepend(new Drawing(new PlanCharts(amounts).balance(report().balance()))),
                amounts);
    }

    Chapter projects() {
        Vector<PaperBlock> rows = report().projects().rows().isEmpty()
                ? Vector.of(new Paragraph(amounts.text(PaperPhrase.NO_PROJECTS)))
                : PageBlocks.of(
                        FormulaPhrase.PROJECTS,
                        amounts,
                        page -> ProjectRows.printOn(page, report().projects(), amounts));
        return PaperHeading.PROJECTS.of(rows, amounts);
    }

    Option<Chapter> followUp() {
        return answers.forecast().map(this::followUp);
    }

    private Chapter followUp(ForecastReport report) {
        Vector<PaperBlock> blocks =
                PageBlocks.of(FormulaPhrase.FORECAST, amounts, page -> report.printOn(page, amounts));
        Figures result = (Figures) blocks.find(Figures.class::isInstance).get();
        return PaperHeading.FOLLOW_UP.of(
                blocks.replace(
                        result, new Drawing(new PlanCharts(amounts).followUp(report.followUp(), result.table()))),
                amounts);
    }
}
