package rar.examples.calculation;

import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.util.function.Function;
import rar.examples.sheet.Cell;
import rar.examples.sheet.Grid;
import rar.examples.sheet.LinearSum;
import rar.examples.sheet.Look;
import rar.examples.sheet.Place;
import rar.examples.sheet.Sheet;
import rar.examples.sheet.Span;
import rar.model.balance.BalancePlan;
import rar.model.message.MessageCode;
import rar.model.money.Money;
import rar.model.plan.Account;
import rar.model.plan.Horizon;
import rar.model.plan.Project;
import rar.model.schedule.BookingKind;
import rar.model.schedule.Commitment;

/** Projects and planned grants: what is to be paid of each, what the plan pays by year, and what it leaves for later. */
final class ProjectSheet {

    /** Before the amounts: name, number, area, when it ends, when it is decided. */
    private static final int NAMES = 5;

    private final Horizon horizon;
    private final FlowSheet flows;
    private final Headings headings;
    private final Vector<Commitment> commitments;
    private final Map<String, Project> projects;
    private final Grid grid;

    ProjectSheet(BalancePlan balance, FlowSheet flows, Headings headings) {
        this.horizon = balance.plan().horizon();
        this.flows = flows;
        this.headings = headings;
        this.commitments = balance.schedule().commitments();
        this.projects = balance.plan().projects().toMap(Project::id, project -> project);
        this.grid = headings.grid(SheetName.PROJECTS, CalculationPhrase.PROJECTS_NOTE);
        fill();
    }

    private void fill() {
        Vector<MessageCode> before = Vector.of(
                CalculationPhrase.PROJECT,
                CalculationPhrase.NUMBER,
                CalculationPhrase.AREA,
                CalculationPhrase.ENDS,
                CalculationPhrase.DECIDED,
                CalculationPhrase.TO_PAY);
        Vector<MessageCode> after =
                Vector.of(CalculationPhrase.PAID_IN_PLAN, CalculationPhrase.LAPSED, CalculationPhrase.AFTER_PLAN);
        grid.head(
                before.map(headings::text)
                        .appendAll(horizon.eachYear().map(year -> Cell.text(String.valueOf(year))))
                        .appendAll(after.map(headings::text)),
                1);
        Place first = grid.next();
        commitments.forEach(this::row);
        total(first);
    }

    private void row(Commitment commitment) {
        Place years = grid.next().right(NAMES + 1);
        Place paid = years.right(horizon.years());
        Money inPlan = paidInPlan(commitment);
        Money lapsed = lapsed(commitment);
        grid.row(names(commitment)
                .append(Cell.amount(commitment.amount()))
                .appendAll(horizon.eachYear()
                        .zipWithIndex((year, index) -> paid(commitment, index).of(commitment.paidIn(year))))
                .append(Cell.amount(inPlan).by(LinearSum.of(new Span(years, paid.right(-1)))))
                .append(Cell.amount(lapsed))
                .append(Cell.amount(commitment.amount().minus(inPlan).minus(lapsed))
                        .by(LinearSum.of(years.right(-1)).minus(paid).minus(paid.right(1)))));
    }

    private Vector<Cell> names(Commitment commitment) {
        Cell none = Cell.text("");
        return Vector.of(
                Cell.text(commitment.name()),
                projects.get(commitment.id())
                        .flatMap(project -> project.note(Project.Note.NUMBER))
                        .map(Cell::text)
                        .getOrElse(none),
                projects.get(commitment.id())
                        .flatMap(project -> project.note(Project.Note.AREA))
                        .map(Cell::text)
                        .getOrElse(none),
                projects.get(commitment.id())
                        .map(project -> Cell.text(project.end().toString()))
                        .getOrElse(none),
                commitment.decided().map(Cell::month).getOrElse(headings.text(CalculationPhrase.BEFORE_PLAN)));
    }

    private KnownSum paid(Commitment commitment, int year) {
        return flows.sum(
                row -> row.source().equals(commitment.id()),
                kind -> kind == BookingKind.PAYOUT || kind == BookingKind.PAYOUT_EXPENSED
                        ? -kind.effectOn(Account.CASH)
                        : 0,
                12 * year,
                12 * year + 11);
    }

    private Money paidInPlan(Commitment commitment) {
        return Money.sum(horizon.eachYear().map(commitment::paidIn));
    }

    private static Money lapsed(Commitment commitment) {
        return commitment.lapsed().map(lapsed -> lapsed._2).getOrElse(Money.ZERO);
    }

    private void total(Place first) {
        Vector<Function<Commitment, Money>> columns = Vector.<Function<Commitment, Money>>of(Commitment::amount)
                .appendAll(horizon.eachYear().map(year -> commitment -> commitment.paidIn(year)))
                .append(this::paidInPlan)
                .append(ProjectSheet::lapsed)
                .append(each -> each.amount().minus(paidInPlan(each)).minus(lapsed(each)));
        Vector<Cell> sums = columns.zipWithIndex((amount, column) -> {
            Place top = first.right(NAMES + column);
            Cell sum = Cell.amount(Money.sum(commitments.map(amount)));
            return commitments.isEmpty() ? sum : sum.by(LinearSum.of(new Span(top, top.below(commitments.size() - 1))));
        });
        grid.row(Vector.fill(NAMES - 1, Cell.text(""))
                .prepend(headings.text(CalculationPhrase.TOTAL))
                .appendAll(sums)
                .map(cell -> cell.as(Look.TOTAL)));
    }

    Sheet sheet() {
        return grid.sheet();
    }
}
