package rar.examples.live;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import rar.examples.calculation.CalculationBook;
import rar.examples.calculation.PlanFigures;
import rar.examples.calculation.RiskFigures;
import rar.examples.input.CaseFiles;
import rar.examples.input.FollowedPlan;
import rar.examples.page.Amounts;
import rar.examples.paper.BoardPaper;
import rar.examples.paper.analysis.PaperAnalyses;
import rar.examples.paper.chapter.PaperChapters;
import rar.examples.paper.html.HtmlPaper;
import rar.examples.paper.word.WordPaper;
import rar.examples.report.ActivityAnswers;
import rar.examples.sheetfile.WorkbookFile;
import rar.examples.workbook.Layouts;
import rar.examples.workbook.WorkbookWriter;

/**
 * A variant as bytes that are saved: a plan, a workbook, or a paper.
 *
 * @param variant what is saved
 * @param asked with its number of scenarios and accepted risk
 * @param runs of its scenarios
 * @param amounts and words of what is printed
 */
record SavedVariant(Variant variant, LiveRequest asked, LiveRuns runs, Amounts amounts) {

    /** The bytes. @throws InvalidInputException with every mistake of the variant, but where its files are saved as they are */
    Content as(SavedForm form) {
        return form.content(
                variant,
                switch (form) {
                    case JSON -> utf8(variant.plan());
                    case RISKS -> utf8(variant.risksText());
                    case XLSX -> files();
                    case WORKBOOK -> calculation();
                    case REPORT -> HtmlPaper.bytes(paper());
                    case REPORT_DOCX -> WordPaper.bytes(paper());
                });
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] files() {
        Vector<WorkbookWriter.Part> parts = Vector.of(new WorkbookWriter.Part(Layouts.of("plan"), variant.plan()))
                .appendAll(variant.risks().map(risks -> new WorkbookWriter.Part(Layouts.of("risks"), risks)));
        return WorkbookWriter.bytes(parts, amounts.words().language());
    }

    /** Read anew, under the names of the variant. */
    private CaseFiles read() {
        return CaseFiles.of(variant.planSource(), variant.riskSource(), FollowedPlan.Reading.NOTHING);
    }

    private byte[] calculation() {
        CaseFiles files = read();
        FollowedPlan plan = new FollowedPlan(files.plan(), files.outcome());
        PlanFigures figures =
                new PlanFigures(plan.balance(), plan.budget(), plan.floors(), plan.assessments(), plan.known());
        RiskFigures risk = new RiskFigures(
                runs.of(variant, asked.scenarios()).simulated(),
                runs.capacity(variant, asked.scenarios(), asked.accepted()),
                runs.settings(asked.scenarios()));
        return WorkbookFile.bytes(
                CalculationBook.of(figures, Option.some(risk), Vector.empty(), files.inputs(), amounts.words()));
    }

    private BoardPaper paper() {
        CaseFiles files = read();
        PaperAnalyses analyses = new PaperAnalyses(
                files,
                files.simulation(),
                Option.none(),
                ActivityAnswers.NONE,
                runs.run(asked.scenarios()),
                runs.seed(),
                Option.none(),
                asked.accepted(),
                done -> {});
        return new PaperChapters(analyses.answers(), amounts).paper();
    }
}
