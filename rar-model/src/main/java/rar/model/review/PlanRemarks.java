package rar.model.review;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.function.Function;
import rar.model.money.Money;
import rar.model.plan.BudgetLine;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Remark;

/**
 * What is legal in a plan and probably not meant, under the JSON pointer that it has in a plan file. Each rule looks at
 * a valid plan and gives every place.
 */
public final class PlanRemarks {

    private static final Seq<Function<FinancialPlan, Seq<Remark>>> RULES = Vector.of(
            PlanRemarks::yearsUnderReservation, PlanRemarks::creditsOfNothing, KeyRemarks::of, FloorRemarks::of);

    private PlanRemarks() {}

    /** All remarks on the plan, rule by rule. */
    public static Seq<Remark> of(FinancialPlan plan) {
        return RULES.flatMap(rule -> rule.apply(plan));
    }

    /** Years in which the plan itself brings the reservation clause into force. */
    private static Seq<Remark> yearsUnderReservation(FinancialPlan plan) {
        return plan.reservation()
                .toVector()
                .flatMap(clause -> plan.horizon()
                        .eachYear()
                        .filter(year -> plan.contributions().total(year).compareTo(clause.threshold()) < 0)
                        .map(year -> underReservation(year, plan.contributions().total(year), clause.threshold())));
    }

    private static Remark underReservation(int year, Money total, Money threshold) {
        return Remark.at(
                "/contributions/totals/" + year,
                ReviewRemark.YEAR_UNDER_RESERVATION
                        .with("year", year)
                        .with("total", total)
                        .with("difference", threshold.minus(total))
                        .with("threshold", threshold));
    }

    /** Lines that may be less than zero and are not. */
    private static Seq<Remark> creditsOfNothing(FinancialPlan plan) {
        return plan.lines()
                .zipWithIndex()
                .filter(line ->
                        line._1.credit() && !plan.horizon().eachYear().exists(year -> isNegative(line._1, year, plan)))
                .map(line -> Remark.at(
                        "/lines/" + line._2 + "/credit", ReviewRemark.CREDIT_OF_NOTHING.with("line", line._1.name())));
    }

    private static boolean isNegative(BudgetLine line, int year, FinancialPlan plan) {
        return line.amount(year, plan.horizon()).isNegative();
    }
}
