package rar.model.mapping;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.YearMonth;
import rar.model.forecast.Actuals;
import rar.model.forecast.FollowUp;
import rar.model.message.Message;
import rar.model.money.Components;
import rar.model.plan.FinancialPlan;
import rar.model.plan.MonthRange;
import rar.model.plan.Remark;
import rar.model.plan.Remarked;
import rar.model.plan.Violation;
import rar.model.schedule.Schedule;
import rar.model.sie.Ledger;

/**
 * The outcome of a plan as the books have it, and all that went in: what is in a rule and what is not sum to the books
 * to the öre.
 *
 * @param actuals the outcome
 * @param mapped what each part of the plan came to, in the order of the rules, balances too
 * @param unmapped what no rule takes, by account and objects
 * @param controls the sums of the books beside those, by statement
 * @param later what is booked after the outcome, by statement
 */
public record BookedOutcome(
        Actuals actuals, Seq<MappedSum> mapped, Seq<UnmappedSum> unmapped, Seq<Control> controls, Seq<Control> later) {

    /** @throws NullPointerException if a component is null; it names the component */
    public BookedOutcome {
        Components.present(BookedOutcome.class, actuals, mapped, unmapped, controls, later);
    }

    /**
     * Makes an outcome of books.
     *
     * @param through its last month; none for the month up to which the books go
     * @return the outcome, which fits the plan, with remarks, or every mistake
     */
    public static Validation<Seq<Violation>, Remarked<BookedOutcome>> of(
            Ledger ledger, AccountMap map, FinancialPlan plan, Option<YearMonth> through) {
        Option<YearMonth> end = through.orElse(ledger.end());
        if (end.isEmpty()) {
            return invalid(Vector.of(MappingMistake.BOOKS_EMPTY.message()));
        }
        if (!plan.horizon().covers(end.get())) {
            return invalid(Vector.of(MappingMistake.THROUGH_OUTSIDE
                    .with("through", end.get())
                    .with("first", plan.horizon().firstMonth())
                    .with("last", plan.horizon().lastMonth())));
        }
        MonthRange months = new MonthRange(plan.horizon().firstMonth(), end.get());
        BookedRows rows = new BookedRows(ledger, map, months);
        Seq<Message> mistakes = rows.mistakes();
        return mistakes.nonEmpty() ? invalid(mistakes) : outcome(ledger, map, plan, rows, months);
    }

    private static Validation<Seq<Violation>, Remarked<BookedOutcome>> outcome(
            Ledger ledger, AccountMap map, FinancialPlan plan, BookedRows rows, MonthRange months) {
        BooksSummary summary = new BooksSummary(ledger, rows, months);
        Actuals actuals = new ActualsOfBooks(ledger, map, plan, rows, months).actuals();
        Seq<Violation> unfit = actuals.violations(Schedule.of(plan));
        if (unfit.nonEmpty()) {
            return invalid(unfit.map(found ->
                    MappingMistake.DOES_NOT_FIT.with("place", found.pointer()).with("what", found.what())));
        }
        return Validation.valid(new Remarked<>(
                new BookedOutcome(
                        actuals, summary.mapped(map), summary.unmapped(), summary.controls(), summary.later()),
                new BooksRemarks(ledger, map, plan, rows, months)
                        .all()
                        .appendAll(new FundingOfBooks(FollowUp.of(plan, actuals), map, rows).remarks())
                        .map(what -> Remark.at("", what))));
    }

    private static <T> Validation<Seq<Violation>, T> invalid(Seq<Message> mistakes) {
        return Validation.invalid(mistakes.map(what -> Violation.at("", what)));
    }
}
