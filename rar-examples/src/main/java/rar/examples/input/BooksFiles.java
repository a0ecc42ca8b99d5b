package rar.examples.input;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.YearMonth;
import rar.examples.page.Inputs;
import rar.examples.report.ForecastReport;
import rar.examples.report.ImportReport;
import rar.model.forecast.FollowUp;
import rar.model.mapping.AccountMap;
import rar.model.mapping.AccountMapReader;
import rar.model.mapping.BookedOutcome;
import rar.model.plan.Remarked;
import rar.model.plan.Violation;

/**
 * A plan, the books, and the mapping between the two, with their files.
 *
 * @param plan the plan
 * @param books the books
 * @param map the mapping's file
 * @param made the outcome that follows, with remarks on the books
 */
public record BooksFiles(PlanFile plan, BooksFile books, Source map, Remarked<BookedOutcome> made) {

    /**
     * Reads all three.
     *
     * @param through the last month of the outcome, if not that of the books
     * @throws InvalidInputException with every mistake; a mapping is judged by its plan
     */
    public static BooksFiles read(String planName, String booksName, String mapName, Option<YearMonth> through) {
        Mistakes mistakes = new Mistakes();
        Option<PlanFile> plan = mistakes.in(() -> PlanFile.read(planName));
        Option<BooksFile> books = mistakes.in(() -> BooksFile.read(booksName));
        Option<Source> source = mistakes.in(() -> Source.file("map", mapName));
        Option<AccountMap> map = plan.flatMap(known -> source.flatMap(file ->
                mistakes.in(() -> file.readRemarked(bytes -> AccountMapReader.remarked(bytes, known.plan())))));
        mistakes.tell();
        Validation<Seq<Violation>, Remarked<BookedOutcome>> made =
                BookedOutcome.of(books.get().ledger(), map.get(), plan.get().plan(), through);
        if (made.isInvalid()) {
            throw InvalidInputException.of(booksName, made.getError());
        }
        return new BooksFiles(plan.get(), books.get(), source.get(), made.get());
    }

    /** What an answer from the three was computed from. */
    private Inputs inputs() {
        return new Inputs(
                Vector.of(plan.source().identity(), books.identity(made.remarks()), map.identity()), Version.current());
    }

    /** What was made of the books. */
    public ImportReport report() {
        return new ImportReport(books.ledger(), made.value(), inputs());
    }

    /** The plan followed up by the books. */
    public ForecastReport forecast() {
        return new ForecastReport(FollowUp.of(plan.plan(), made.value().actuals()), inputs());
    }
}
