package rar.model.plan;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.timing.PaymentTerms;
import rar.model.timing.Timing;
import rar.model.timing.Vat;

/**
 * A line of the budget other than contributions and grants.
 *
 * @param id unique in the plan
 * @param name as printed
 * @param kind what it moves
 * @param amounts by year or by month; as an income or a cost zero or more, unless it is a credit
 * @param timing in which months it is incurred or earned, and when it is paid
 * @param vat that is paid with it and refunded later, if it is; the amounts are net
 * @param fund the earmarked fund that its cash is of, if it is
 * @param unspent what becomes of what a year leaves unspent, where that is stated; of a cost
 * @param group the printed heading it stands and is summed under, e.g. Kansli
 * @param inferred what was printed and why the amount is finer, where the source does not give it exactly
 * @param credit whether an amount of this cost or income may be less than zero, as a cost that is paid back
 */
public record BudgetLine(
        String id,
        String name,
        LineKind kind,
        YearlyAmounts amounts,
        Timing timing,
        Option<Vat> vat,
        Option<Earmarking> fund,
        Option<UnspentMoney> unspent,
        Option<String> group,
        Option<String> inferred,
        boolean credit) {

    /** @throws NullPointerException if a component is null; it names the component */
    public BudgetLine {
        Components.present(BudgetLine.class, id, name, kind, amounts, timing, vat, fund, unspent, group, inferred);
    }

    /** A line that is called by its id. */
    public static BudgetLine of(String id, LineKind kind, YearlyAmounts amounts) {
        return new BudgetLine(
                id,
                id,
                kind,
                amounts,
                Timing.EVENLY,
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                Option.none(),
                false);
    }

    /** A line of the same amount every year, called by its id. */
    public static BudgetLine of(String id, LineKind kind, Money everyYear) {
        return of(id, kind, new YearlyAmounts.Indexed(everyYear, IndexRule.NONE));
    }

    /** What it comes to in a year; after the plan's last, as it would go on. */
    public Money amount(int year, Horizon horizon) {
        return Money.sum(months(year, horizon));
    }

    /** What it comes to in each of the twelve months of a year, likewise. */
    public Vector<Money> months(int year, Horizon horizon) {
        return amounts.months(year, horizon, timing);
    }

    /**
     * Everything that is incurred or earned in the plan's months, or after them and due to be paid in them, each with the month
     * of its payment, which may lie before or after the plan; none is zero.
     */
    public Vector<Accrual> accruals(Horizon horizon) {
        int farthest = timing.payment().equals(PaymentTerms.WHEN_INCURRED) ? 0 : PaymentTerms.MOST_YEARS;
        return Vector.rangeClosed(horizon.firstYear(), horizon.lastYear() + farthest)
                .flatMap(year -> accruals(year, horizon))
                .filter(accrual ->
                        horizon.covers(accrual.incurred()) || !accrual.due().isAfter(horizon.lastMonth()));
    }

    private Vector<Accrual> accruals(int year, Horizon horizon) {
        return months(year, horizon)
                .zipWithIndex()
                .filter(month -> month._1.ore() != 0)
                .map(month -> accrual(YearMonth.of(year, month._2 + 1), month._1));
    }

    /** What is booked in a month, with its payment. */
    public Accrual accrual(YearMonth month, Money amount) {
        return new Accrual(month, timing.payment().paidIn(month), kind.isIncome() ? amount : amount.negated());
    }

    /** The months in which something of the months before the plan is still to be paid, one for each of those, rising. */
    public Vector<YearMonth> dueFromBefore(Horizon horizon) {
        YearMonth first = horizon.firstMonth();
        return Vector.range(-12 * PaymentTerms.MOST_YEARS, 0)
                .map(first::plusMonths)
                .filter(month -> timing.bearing(month.getYear()).contains(month.getMonthValue()))
                .map(timing.payment()::paidIn)
                .reject(due -> due.isBefore(first));
    }

    /** The line under another id. */
    public BudgetLine withId(String id) {
        return with(copy -> copy.id = id);
    }

    /** The line under another name. */
    public BudgetLine withName(String name) {
        return with(copy -> copy.name = name);
    }

    /** The line as one of another kind. */
    public BudgetLine withKind(LineKind kind) {
        return with(copy -> copy.kind = kind);
    }

    /** The line with other amounts. */
    public BudgetLine withAmounts(YearlyAmounts amounts) {
        return with(copy -> copy.amounts = amounts);
    }

    /** The line incurred or paid otherwise. */
    public BudgetLine withTiming(Timing timing) {
        return with(copy -> copy.timing = timing);
    }

    /** The line with its timing changed. */
    public BudgetLine withTiming(UnaryOperator<Timing> change) {
        return withTiming(change.apply(timing));
    }

    /** The line paid with VAT on top. */
    public BudgetLine withVat(Vat vat) {
        return with(copy -> copy.vat = Option.some(vat));
    }

    /** The line paid without VAT. */
    public BudgetLine withoutVat() {
        return with(copy -> copy.vat = Option.none());
    }

    /** The line as one that feeds an earmarked fund, or is paid from it. */
    public BudgetLine withFund(Earmarking fund) {
        return with(copy -> copy.fund = Option.some(fund));
    }

    /** The line of no earmarked fund. */
    public BudgetLine withoutFund() {
        return with(copy -> copy.fund = Option.none());
    }

    /** The line of which what a year leaves unspent lapses or is carried over. */
    public BudgetLine withUnspent(UnspentMoney unspent) {
        return with(copy -> copy.unspent = Option.some(unspent));
    }

    /** The line without a rule on what a year leaves unspent. */
    public BudgetLine withoutUnspent() {
        return with(copy -> copy.unspent = Option.none());
    }

    /** The line under a printed heading. */
    public BudgetLine withGroup(String group) {
        return with(copy -> copy.group = Option.some(group));
    }

    /** The line under no heading. */
    public BudgetLine withoutGroup() {
        return with(copy -> copy.group = Option.none());
    }

    /** The line with a note on what was printed and why its amount is finer. */
    public BudgetLine withInferred(String inferred) {
        return with(copy -> copy.inferred = Option.some(inferred));
    }

    /** The line as one whose amounts may be less than zero, or as one whose may not. */
    public BudgetLine withCredit(boolean credit) {
        return with(copy -> copy.credit = credit);
    }

    private BudgetLine with(Consumer<Copy> change) {
        Copy copy = new Copy();
        change.accept(copy);
        return copy.made();
    }

    /** The components while one of them is changed. */
    private final class Copy {

        private String id = BudgetLine.this.id;
        private String name = BudgetLine.this.name;
        private LineKind kind = BudgetLine.this.kind;
        private YearlyAmounts amounts = BudgetLine.this.amounts;
        private Timing timing = BudgetLine.this.timing;
        private Option<Vat> vat = BudgetLine.this.vat;
        private Option<Earmarking> fund = BudgetLine.this.fund;
        private Option<UnspentMoney> unspent = BudgetLine.this.unspent;
        private Option<String> group = BudgetLine.this.group;
        private Option<String> inferred = BudgetLine.this.inferred;
        private boolean credit = BudgetLine.this.credit;

        private BudgetLine made() {
            return new BudgetLine(id, name, kind, amounts, timing, vat, fund, unspent, group, inferred, credit);
        }
    }
}
