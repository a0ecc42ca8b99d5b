package rar.model.review;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.money.Money;
import rar.model.plan.BudgetLine;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Remark;
import rar.model.schedule.LinePayments;
import rar.model.timing.Period;

/** What is legal in the months of budget lines and probably not meant, or stands over at the plan's end. */
public final class TimingRemarks {

    private final FinancialPlan plan;
    private final YearMonth first;
    private final YearMonth last;

    private TimingRemarks(FinancialPlan plan) {
        this.plan = plan;
        this.first = plan.horizon().firstMonth();
        this.last = plan.horizon().lastMonth();
    }

    /** All remarks on the lines of a plan, rule by rule. */
    public static Seq<Remark> of(FinancialPlan plan) {
        TimingRemarks rules = new TimingRemarks(plan);
        return rules.each(rules::monthsBesideAYear)
                .appendAll(rules.each(rules::neverInThePlan))
                .appendAll(rules.eachDated(rules::paidBefore))
                .appendAll(rules.eachDated(rules::paidAfter))
                .appendAll(rules.eachDated(rules::prepaidAtTheEnd))
                .appendAll(rules.eachDated(rules::refundedAfter));
    }

    private interface OfLine<T> {
        Seq<Remark> remarks(T line, String pointer);
    }

    private Vector<Remark> each(OfLine<BudgetLine> rule) {
        return Vector.ofAll(plan.lines()).zipWithIndex().flatMap(line -> rule.remarks(line._1, "/lines/" + line._2));
    }

    private Vector<Remark> eachDated(OfLine<LinePayments> rule) {
        return each((line, pointer) -> rule.remarks(LinePayments.of(plan, line), pointer));
    }

    /** Months that do not sum to what is stated of their year. */
    private Seq<Remark> monthsBesideAYear(BudgetLine line, String pointer) {
        return line.amounts().isByMonth()
                ? line.amounts().stated().toVector().flatMap(year -> apart(line, pointer, year))
                : Vector.empty();
    }

    private Option<Remark> apart(BudgetLine line, String pointer, Tuple2<Integer, Money> stated) {
        Money months = line.amount(stated._1, plan.horizon());
        return Option.when(
                !months.equals(stated._2),
                () -> Remark.at(
                        pointer + "/amounts/" + stated._1,
                        "the months of \"" + line.name() + "\" sum to " + months + " in " + stated._1
                                + ", and the year is stated as " + stated._2 + "; the difference is "
                                + months.minus(stated._2) + ". The months count; correct one of them"));
    }

    private Seq<Remark> neverInThePlan(BudgetLine line, String pointer) {
        Period period = line.timing().period();
        boolean never = !period.equals(Period.ALWAYS)
                && plan.horizon()
                        .eachYear()
                        .forAll(year -> line.timing().bearing(year).isEmpty());
        return found(
                never,
                pointer + (period.from().isDefined() ? "/from" : "/to"),
                "\"" + line.name() + "\" is incurred in no month of the plan, which covers " + first + " to " + last
                        + "; correct \"from\", \"to\" or \"spread\", or leave the line out");
    }

    private Seq<Remark> paidBefore(LinePayments line, String pointer) {
        Money paid = line.unpaidBefore().abs();
        String kind = line.unpaidBefore().isNegative() ? "prepaid-cost" : "prepaid-income";
        return found(
                paid.ore() != 0,
                pointer + "/payment",
                "by its terms " + paid + " of \"" + name(line) + "\" is paid before " + first
                        + " for months of the plan, and no item of the opening balance says that it was: it is paid in "
                        + first + "; if it was paid before, list it in \"items\" as \"" + kind + "\" with this line");
    }

    private Seq<Remark> paidAfter(LinePayments line, String pointer) {
        Money unpaid = line.paidAfter();
        return found(
                unpaid.ore() != 0,
                pointer + "/payment",
                unpaid.abs() + " of \"" + name(line) + "\" is paid after " + last
                        + " for months of the plan; at its end it"
                        + " stands as a " + (unpaid.isNegative() ? "payable" : "receivable")
                        + ", and no answer about cash sees it");
    }

    private Seq<Remark> prepaidAtTheEnd(LinePayments line, String pointer) {
        Money prepaid = line.prepaidAfter();
        return found(
                prepaid.ore() != 0,
                pointer + "/payment",
                prepaid.abs() + " of \"" + name(line) + "\" is paid by " + last
                        + " for months after the plan, in which it goes"
                        + " on as planned; at the end it stands as prepaid "
                        + (prepaid.isNegative() ? "cost" : "income"));
    }

    private Seq<Remark> refundedAfter(LinePayments line, String pointer) {
        Money later = line.vatRefundedAfter();
        return found(
                later.ore() != 0,
                pointer + "/vat",
                "VAT of " + later + " on \"" + name(line) + "\" is refunded after " + last
                        + "; at the plan's end it stands as a receivable, and no answer about cash sees it");
    }

    private static String name(LinePayments line) {
        return line.line().name();
    }

    private static Seq<Remark> found(boolean holds, String pointer, String message) {
        return Option.when(holds, () -> Remark.at(pointer, message)).toVector();
    }
}
