package rar.examples.command;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import rar.examples.input.BooksFile;
import rar.examples.input.BooksFiles;
import rar.examples.input.PlanFile;
import rar.examples.option.BooksOptions;
import rar.examples.option.Display;
import rar.examples.option.ForceOption;
import rar.examples.option.WrongOption;
import rar.examples.page.Inputs;
import rar.examples.page.Report;
import rar.examples.report.SuggestionReport;
import rar.examples.run.OutputFile;
import rar.model.mapping.MappingSuggestion;
import rar.model.outcomefile.OutcomeWriter;

/** From the books to an outcome. */
@Command(
        name = "import",
        description = {
            "Makes an outcome of a plan from books in a SIE file (.se, .si; types 1 to 4), by a mapping from accounts and"
                    + " objects to the plan. All that is in no rule is listed with its amounts.",
            "With --suggest: proposes a mapping from the names and kinds of the accounts, for you to correct."
        })
final class ImportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "BOOKS", description = "A SIE file of type 1, 2, 3 or 4.")
    private String books = "";

    @CommandLine.Option(names = "--plan", paramLabel = "PLAN", description = "The plan that the outcome is of.")
    private @Nullable String plan;

    @Mixin
    private BooksOptions options;

    @CommandLine.Option(names = "--suggest", description = "Propose a mapping in place of reading by one.")
    private boolean suggest;

    @CommandLine.Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write the outcome file, or the proposed mapping, there too.")
    private @Nullable String out;

    @Mixin
    private ForceOption force;

    @Mixin
    private Display display;

    @Override
    public Integer call() {
        if (suggest == options.isGiven()) {
            throw WrongOption.of(spec, CommandMistake.MAP_OR_SUGGEST.message());
        }
        Option<OutputFile> file = Option.of(out).map(name -> force.file(name));
        return suggest ? suggest(file) : read(file);
    }

    private int read(Option<OutputFile> file) {
        if (plan == null) {
            throw WrongOption.of(spec, CommandMistake.IMPORT_WITHOUT_PLAN.message());
        }
        BooksFiles files = options.read(plan, books);
        answer(
                files.report(),
                file,
                OutcomeWriter.write(
                        files.outcome().made().value().actuals(), files.plan().plan()));
        return ExitCode.GOOD;
    }

    private int suggest(Option<OutputFile> file) {
        Option<PlanFile> known = Option.of(plan).map(PlanFile::read);
        BooksFile read = BooksFile.read(books);
        MappingSuggestion suggestion = MappingSuggestion.of(read.ledger(), known.map(PlanFile::plan));
        Inputs inputs = read.inputs();
        answer(
                new SuggestionReport(
                        suggestion,
                        known.map(PlanFile::inputs).fold(() -> inputs, each -> each.and(Vector.of(inputs)))),
                file,
                suggestion.write());
        return ExitCode.GOOD;
    }

    /** The file is written first, so that what the page says of it is so. */
    private void answer(Report report, Option<OutputFile> file, String text) {
        display.accept(report.inputs());
        file.forEach(target -> target.write(text));
        display.print(report);
        file.forEach(target -> CommandNote.WRITTEN_TO.tell(spec, target.name()));
    }
}
