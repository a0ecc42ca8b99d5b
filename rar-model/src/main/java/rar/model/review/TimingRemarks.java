package rar.model.review;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.message.Message;
import rar.model.money.Money;
import rar.model.plan.BudgetLine;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Remark;
import rar.model.schedule.LinePayments;
import rar.model.timing.RunningMonths;

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
                        ReviewRemark.MONTHS_NOT_YEAR
                                .with("line", line.name())
                                .with("months", months)
                                .with("year", stated._1)
                                .with("stated", stated._2)
                                .with("difference", months.minus(stated._2).abs())));
    }

    private Seq<Remark> neverInThePlan(BudgetLine line, String pointer) {
        RunningMonths period = line.timing().period();
        boolean never = !period.equals(RunningMonths.ALWAYS)
                && plan.horizon()
                        .eachYear()
                        .forAll(year -> line.timing().bearing(year).isEmpty());
        return found(
                never,
                pointer + (period.from().isDefined() ? "/from" : "/to"),
                ReviewRemark.LINE_NEVER_IN_PLAN
                        .with("line", line.name())
                        .with("first", first)
                        .with("last", last));
    }

    private Seq<Remark> paidBefore(LinePayments line, String pointer) {
        Money paid = line.unpaidBefore().abs();
        String kind = line.unpaidBefore().isNegative() ? "prepaid-cost" : "prepaid-income";
        return found(
                paid.ore() != 0,
                pointer + "/payment",
                ReviewRemark.PAID_BEFORE_PLAN
                        .with("paid", paid)
                        .with("line", name(line))
                        .with("first", first)
                        .with("item", kind));
    }

    private Seq<Remark> paidAfter(LinePayments line, String pointer) {
        Money unpaid = line.paidAfter();
        return found(
                unpaid.ore() != 0,
                pointer + "/payment",
                (unpaid.isNegative() ? ReviewRemark.PAYABLE_AFTER_PLAN : ReviewRemark.RECEIVABLE_AFTER_PLAN)
                        .with("amount", unpaid.abs())
                        .with("line", name(line))
                        .with("last", last));
    }

    private Seq<Remark> prepaidAtTheEnd(LinePayments line, String pointer) {
        Money prepaid = line.prepaidAfter();
        return found(
                prepaid.ore() != 0,
                pointer + "/payment",
                (prepaid.isNegative() ? ReviewRemark.PREPAID_COST_AT_END : ReviewRemark.PREPAID_INCOME_AT_END)
                        .with("amount", prepaid.abs())
                        .with("line", name(line))
                        .with("last", last));
    }

    private Seq<Remark> refundedAfter(LinePayments line, String pointer) {
        Money later = line.vatRefundedAfter();
        return found(
                later.ore() != 0,
                pointer + "/vat",
                ReviewRemark.VAT_AFTER_PLAN
                        .with("amount", later)
                        .with("line", name(line))
                        .with("last", last));
    }

    private static String name(LinePayments line) {
        return line.line().name();
    }

    private static Seq<Remark> found(boolean holds, String pointer, Message what) {
        return Option.when(holds, () -> Remark.at(pointer, what)).toVector();
    }
}
