package rar.examples.calculation;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.Predicate;
import rar.examples.sheet.Cell;
import rar.examples.sheet.Grid;
import rar.examples.sheet.LinearSum;
import rar.examples.sheet.Look;
import rar.examples.sheet.Place;
import rar.examples.sheet.Sheet;
import rar.examples.sheet.Span;
import rar.model.balance.Budget;
import rar.model.forecast.ResultStatement;
import rar.model.message.Message;
import rar.model.money.Money;
import rar.model.plan.Account;
import rar.model.schedule.BookingKind;

/** The budget by year: what each row's bookings add to the result, its groups summed. */
final class BudgetSheet {

    private final Budget budget;
    private final FlowSheet flows;
    private final Headings headings;
    private final Grid grid;
    private Vector<Place> rows = Vector.empty();
    private final Place result;

    BudgetSheet(Budget budget, FlowSheet flows, Headings headings) {
        this.budget = budget;
        this.flows = flows;
        this.headings = headings;
        this.grid = headings.grid(SheetName.BUDGET, CalculationPhrase.BUDGET_NOTE);
        grid.head(
                budget.years()
                        .map(year -> Cell.text(String.valueOf(year)))
                        .prepend(Cell.text(""))
                        .append(headings.text(CalculationPhrase.TOTAL)),
                1);
        for (int i = 0; i < budget.rows().size(); i++) {
            Budget.Row row = budget.rows().get(i);
            rows = rows.append(row(row));
            if (row.group().isDefined() && isLast(row, i)) {
                String group = row.group().get();
                sum(
                        Message.of(CalculationPhrase.SUBTOTAL).with("group", group),
                        budget.subtotal(group),
                        each -> each.group().contains(group));
            }
        }
        if (budget.rows().exists(Budget.Row::usesEquity)) {
            this.result =
                    sum(Message.of(CalculationPhrase.RESULT_BEFORE_EQUITY), budget.result(), row -> !row.usesEquity());
            sum(Message.of(CalculationPhrase.RESULT), budget.resultAfterUseOfEquity(), row -> true);
        } else {
            this.result = sum(Message.of(CalculationPhrase.RESULT), budget.result(), row -> true);
        }
    }

    /** Whether no later row belongs to the row's group: its rows need not stand together. */
    private boolean isLast(Budget.Row row, int index) {
        return !budget.rows().drop(index + 1).exists(later -> later.group().equals(row.group()));
    }

    private Place row(Budget.Row row) {
        Vector<Cell> cells = Vector.range(0, budget.years().size())
                .map(year -> flows.sum(bookedIn(row), kind -> kind.effectOn(Account.EQUITY), 12 * year, 12 * year + 11)
                        .of(row.amounts().get(year)));
        return put(row.name(), row.amounts(), cells, Look.PLAIN);
    }

    /** The bookings that a row of the budget sums. */
    private Predicate<FlowRow> bookedIn(Budget.Row row) {
        if (row.usesEquity()) {
            return booked -> false;
        }
        return switch (row.id()) {
            case ResultStatement.CONTRIBUTIONS -> of(BookingKind.CONTRIBUTION, BookingKind.CONTRIBUTION_OUTSTANDING);
            case ResultStatement.OVERRUNS -> of(BookingKind.PAYOUT_EXPENSED);
            case ResultStatement.RELEASED -> of(BookingKind.PROVISION_RELEASED);
            case ResultStatement.GRANTS ->
                of(BookingKind.GRANT_DECIDED)
                        .or(of(BookingKind.PAYOUT_EXPENSED).and(booked -> !hasRow(ResultStatement.OVERRUNS)))
                        .or(of(BookingKind.PROVISION_RELEASED).and(booked -> !hasRow(ResultStatement.RELEASED)));
            default ->
                booked -> booked.source().equals(row.id())
                        && (booked.kind().isOfLine() || booked.kind() == BookingKind.FUNDING_EARNED);
        };
    }

    private static Predicate<FlowRow> of(BookingKind... kinds) {
        return booked -> Vector.of(kinds).contains(booked.kind());
    }

    private boolean hasRow(String id) {
        return budget.rows().exists(row -> row.id().equals(id));
    }

    private Place sum(Message name, Seq<Money> known, Predicate<Budget.Row> which) {
        Vector<Place> some = budget.rows()
                .zip(rows)
                .filter(row -> which.test(row._1))
                .map(row -> row._2)
                .toVector();
        Vector<Cell> cells = Vector.range(0, known.size())
                .map(year -> Cell.amount(known.get(year))
                        .by(some.foldLeft(LinearSum.NONE, (sum, row) -> sum.plus(row.right(1 + year)))));
        return put(name, known, cells, Look.TOTAL);
    }

    private Place put(Message name, Seq<Money> amounts, Vector<Cell> cells, Look look) {
        Place at = grid.next();
        Span years = new Span(at.right(1), at.right(budget.years().size()));
        return grid.row(cells.prepend(headings.text(name))
                .append(Cell.amount(Money.sum(amounts)).by(LinearSum.of(years)))
                .map(cell -> cell.as(look)));
    }

    /** The result of a year before any use of equity, 0 being the first. */
    Place result(int year) {
        return result.right(1 + year);
    }

    /** The contributions of a year, 0 being the first. */
    Place contributions(int year) {
        return rows.head().right(1 + year);
    }

    Sheet sheet() {
        return grid.sheet();
    }
}
