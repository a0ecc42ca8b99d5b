package rar.model.goal;

import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.money.Money;

/**
 * How a goal fares on a position.
 *
 * @param goal the goal
 * @param verdict holds, breaks or cannot be judged
 * @param month where it breaks, the first month that does; where it holds, the month with the least margin; none where
 *     it speaks of no month
 * @param margin how far the worst month or year is from the limit: negative where it breaks; none where no amount of
 *     money measures it
 * @param remark what the reader should know besides
 */
public record GoalAssessment(
        FinancialGoal goal, Verdict verdict, Option<YearMonth> month, Option<Money> margin, String remark) {

    static GoalAssessment holds(FinancialGoal goal, Option<YearMonth> month, Option<Money> margin, String remark) {
        return new GoalAssessment(goal, Verdict.HOLDS, month, margin, remark);
    }

    static GoalAssessment breaks(FinancialGoal goal, Option<YearMonth> month, Option<Money> margin, String remark) {
        return new GoalAssessment(goal, Verdict.BREAKS, month, margin, remark);
    }

    static GoalAssessment cannotBeJudged(FinancialGoal goal, String remark) {
        return new GoalAssessment(goal, Verdict.CANNOT_BE_JUDGED, Option.none(), Option.none(), remark);
    }
}
