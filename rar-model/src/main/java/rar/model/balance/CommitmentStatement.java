package rar.model.balance;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.message.Message;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.plan.FinancialPlan;
import rar.model.plan.PrintedRows;
import rar.model.schedule.Commitment;
import rar.model.schedule.Schedule;

/**
 * What is decided, what is paid of it, and what remains (avsättningar; beviljade projekt, återstående belopp), as
 * published plans print it: every amount cumulative up to its column. Where grants are expensed at decision, what
 * remains is the provision; where they are expensed as consumed it is a memorandum.
 *
 * @param columns the year before the plan, then its years
 * @param decided rows of what is decided
 * @param paid rows of what is paid, as negative amounts
 */
public record CommitmentStatement(Seq<Integer> columns, Seq<Row> decided, Seq<Row> paid) {

    /** @throws NullPointerException if a component is null; it names the component */
    public CommitmentStatement {
        Components.present(CommitmentStatement.class, columns, decided, paid);
    }

    /**
     * A row.
     *
     * @param name one of {@link StatementRow}
     * @param amounts cumulative, by column
     */
    public record Row(Message name, Seq<Money> amounts) {

        /** @throws NullPointerException if a component is null; it names the component */
        public Row {
            Components.present(Row.class, name, amounts);
        }
    }

    /** The statement of a schedule. */
    public static CommitmentStatement of(Schedule schedule) {
        FinancialPlan plan = schedule.plan();
        Vector<Integer> columns =
                plan.horizon().eachYear().prepend(plan.horizon().firstYear() - 1);
        Seq<Commitment> before =
                schedule.commitments().filter(grant -> grant.decided().isEmpty());
        Seq<Commitment> planned =
                schedule.commitments().filter(grant -> grant.decided().isDefined());
        Seq<Row> decided = decidedBefore(plan, before, columns)
                .appendAll(planned.map(grant -> decided(grant, columns)))
                .appendAll(schedule.commitments().flatMap(grant -> lapsed(grant, columns)));
        Seq<Row> paid = constants(
                        plan.opening().map(opening -> opening.printed().paid()), columns, -1)
                .appendAll(plan.horizon().eachYear().map(year -> paidBefore(before, year, columns)))
                .appendAll(planned.map(grant -> paid(grant, columns)));
        return new CommitmentStatement(columns, decided, paid);
    }

    /** Summa beslutade projekt, by column. */
    public Seq<Money> totalDecided() {
        return sum(decided);
    }

    /** Summa utbetalningar, negative, by column. */
    public Seq<Money> totalPaid() {
        return sum(paid);
    }

    /** What remains to be paid, by column. */
    public Seq<Money> remaining() {
        return totalDecided().zipWith(totalPaid(), Money::plus);
    }

    private Seq<Money> sum(Seq<Row> rows) {
        return Vector.range(0, columns.size())
                .map(i -> Money.sum(rows.map(row -> row.amounts().get(i))));
    }

    /** The printed rows of earlier decisions; where there are none, what remains of them as the plan pays it. */
    private static Seq<Row> decidedBefore(FinancialPlan plan, Seq<Commitment> before, Seq<Integer> columns) {
        Seq<Row> printed =
                constants(plan.opening().map(opening -> opening.printed().decided()), columns, 1);
        if (printed.nonEmpty() || before.isEmpty()) {
            return printed;
        }
        Money remaining = Money.sum(before.map(Commitment::amount));
        return Vector.of(new Row(Message.of(StatementRow.REMAINING_BEFORE), columns.map(column -> remaining)));
    }

    private static Seq<Row> constants(Option<Seq<PrintedRows.Row>> entries, Seq<Integer> columns, int sign) {
        return entries.getOrElse(Vector.empty())
                .map(entry -> new Row(
                        StatementRow.named(entry.name()),
                        columns.map(year -> entry.amount().times(sign))));
    }

    private static Row decided(Commitment grant, Seq<Integer> columns) {
        int year = grant.decided().get().getYear();
        return new Row(
                StatementRow.named(grant.name()), columns.map(column -> column >= year ? grant.amount() : Money.ZERO));
    }

    /** What the loss of funding leaves unpaid is decided on no longer. */
    private static Option<Row> lapsed(Commitment grant, Seq<Integer> columns) {
        return grant.lapsed()
                .map(lapsed -> new Row(
                        Message.of(StatementRow.TAKEN_BACK).with("name", grant.name()),
                        columns.map(column -> column >= lapsed._1.getYear() ? lapsed._2.negated() : Money.ZERO)));
    }

    private static Row paidBefore(Seq<Commitment> before, int year, Seq<Integer> columns) {
        Money paid = Money.sum(before.map(grant -> grant.paidIn(year))).negated();
        return new Row(
                Message.of(StatementRow.PAID_BEFORE).with("year", year),
                columns.map(column -> column >= year ? paid : Money.ZERO));
    }

    private static Row paid(Commitment grant, Seq<Integer> columns) {
        return new Row(
                Message.of(StatementRow.PAID).with("name", grant.name()),
                columns.map(column -> grant.paidBy(YearMonth.of(column, 12)).negated()));
    }
}
