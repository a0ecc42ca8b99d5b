package rar.model.review;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import rar.model.goal.CashFloor;
import rar.model.goal.CashGoal;
import rar.model.plan.FinancialPlan;
import rar.model.plan.Remark;

/** What is legal in the floors of a plan's goals and probably not meant. */
final class FloorRemarks {

    private FloorRemarks() {}

    static Seq<Remark> of(FinancialPlan plan) {
        return plan.goals()
                .zipWithIndex()
                .filter(goal -> goal._1 instanceof CashGoal)
                .flatMap(goal -> of(((CashGoal) goal._1).floor(), "/goals/" + goal._2, plan));
    }

    private static Seq<Remark> of(CashFloor floor, String pointer, FinancialPlan plan) {
        Vector<Remark> years = floor.years()
                .keySet()
                .toVector()
                .reject(plan.horizon().eachYear()::contains)
                .map(year -> Remark.at(
                        pointer + "/floor/years/" + year,
                        ReviewRemark.FLOOR_OF_OTHER_YEAR
                                .with("year", year)
                                .with("first", plan.horizon().firstYear())
                                .with("last", plan.horizon().lastYear())));
        return floor.withoutFunds() && plan.funds().isEmpty()
                ? years.append(Remark.at(pointer + "/withoutFunds", ReviewRemark.FLOOR_WITHOUT_NO_FUNDS.message()))
                : years;
    }
}
