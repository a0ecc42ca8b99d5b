package rar.examples.command;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import rar.examples.input.Source;
import rar.examples.input.Version;
import rar.examples.option.AnswerForm;
import rar.examples.page.Inputs;
import rar.examples.report.ReconciliationReport;
import rar.model.published.PublishedPlan;
import rar.model.publishedfile.PublishedPlanReader;
import rar.model.reconciliation.Reconciliation;

/** The check of the printed tables of published plans against each other. */
@Command(
        name = "reconcile",
        description = {
            "Checks each identity of published plans: whether it holds as printed, holds within the rounding of what is"
                    + " printed, or cannot hold for any true values.",
            "Files are read in order; the identities of one may name the cells of those before it."
        })
final class ReconcileCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files of published plans, or names that come with rar: rar-2009, rar-2012, rar-2016; across"
                    + " after the first two holds them against one another.")
    private final List<String> files = new ArrayList<>();

    @Mixin
    private AnswerForm json;

    @Override
    public Integer call() {
        List<Source> sources = new ArrayList<>();
        Seq<PublishedPlan> plans = Vector.empty();
        for (String file : files) {
            Source source = Source.published("published" + (sources.isEmpty() ? "" : sources.size() + 1), file);
            PublishedPlan[] before = plans.toJavaArray(PublishedPlan[]::new);
            plans = plans.append(source.readRemarked(bytes -> PublishedPlanReader.remarked(bytes, before)));
            sources.add(source);
        }
        Inputs inputs = new Inputs(Vector.ofAll(sources).map(Source::identity), Version.current());
        ReconciliationReport report = new ReconciliationReport(plans, Reconciliation.of(plans), inputs);
        json.print(report.inputs(), report::page, report::json);
        return ExitCode.GOOD;
    }
}
