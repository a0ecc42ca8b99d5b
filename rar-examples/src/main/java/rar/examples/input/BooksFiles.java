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
import rar.model.plan.FinancialPlan;
import rar.model.plan.Remarked;
import rar.model.plan.Violation;

/**
 * A plan, the books, and the mapping between the two, with their files.
 *
 * @param plan the plan
 * @param outcome the books, the mapping, and the outcome that follows
 */
public record BooksFiles(PlanFile plan, Outcome outcome) {

    /**
     * Reads all three.
     *
     * @param through the last month of the outcome, if not that of the books
     * @throws InvalidInputException with every mistake; a mapping is judged by its plan
     */
    public static BooksFiles read(String planName, String booksName, String mapName, Option<YearMonth> through) {
        Mistakes mistakes = new Mistakes();
        Option<PlanFile> plan = mistakes.in(() -> PlanFile.read(planName));
        Option<Outcome> read = read("", booksName, mapName, through, plan.map(PlanFile::plan), mistakes);
        mistakes.tell();
        return new BooksFiles(plan.get(), read.get());
    }

    /**
     * What was made of books.
     *
     * @param books the books
     * @param map the mapping's file
     * @param made the outcome that follows, with remarks on the books
     */
    public record Outcome(BooksFile books, Source map, Remarked<BookedOutcome> made) {

        /** With the two files. */
        public OutcomeInput input() {
            return new OutcomeInput(made.value().actuals(), Vector.of(books.identity(made.remarks()), map.identity()));
        }
    }

    /**
     * Reads books and mapping beside a plan.
     *
     * @param number of the two files' roles where they are the second of their kind
     * @return none where anything has mistakes
     */
    public static Option<Outcome> read(
            String number,
            String booksName,
            String mapName,
            Option<YearMonth> through,
            Option<FinancialPlan> plan,
            Mistakes mistakes) {
        Option<BooksFile> books = mistakes.in(() -> BooksFile.read("books" + number, booksName));
        Option<Source> source = mistakes.in(() -> Source.file("map" + number, mapName));
        Option<AccountMap> map = plan.flatMap(known -> source.flatMap(
                file -> mistakes.in(() -> file.readRemarked(bytes -> AccountMapReader.remarked(bytes, known)))));
        return books.flatMap(read -> map.flatMap(by -> mistakes.in(() -> {
            Validation<Seq<Violation>, Remarked<BookedOutcome>> made =
                    BookedOutcome.of(read.ledger(), by, plan.get(), through);
            if (made.isInvalid()) {
                throw InvalidInputException.of(booksName, made.getError());
            }
            return new Outcome(read, source.get(), made.get());
        })));
    }

    /** What an answer from the three was computed from. */
    private Inputs inputs() {
        return new Inputs(outcome.input().files().prepend(plan.source().identity()), Version.current());
    }

    /** What was made of the books. */
    public ImportReport report() {
        return new ImportReport(outcome.books().ledger(), outcome.made().value(), inputs());
    }

    /** The plan followed up by the books. */
    public ForecastReport forecast() {
        return new ForecastReport(
                FollowUp.of(plan.plan(), outcome.made().value().actuals()), inputs());
    }
}
