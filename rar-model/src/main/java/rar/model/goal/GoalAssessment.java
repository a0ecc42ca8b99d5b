package rar.model.goal;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.model.message.Message;
import rar.model.money.Components;
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
 * @param spells where it breaks, every stretch of months or years that does, in time; else, or where it speaks of no
 *     month, empty
 * @param remark one of {@link GoalRemark}: why it cannot be judged, or what the reader should know besides
 */
public record GoalAssessment(
        FinancialGoal goal,
        Verdict verdict,
        Option<YearMonth> month,
        Option<Money> margin,
        Seq<Spell> spells,
        Option<Message> remark) {

    /** @throws NullPointerException if a component is null; it names the component */
    public GoalAssessment {
        Components.present(GoalAssessment.class, goal, verdict, month, margin, spells, remark);
    }

    static GoalAssessment cannotBeJudged(FinancialGoal goal, Message reason) {
        return new GoalAssessment(
                goal, Verdict.CANNOT_BE_JUDGED, Option.none(), Option.none(), Vector.empty(), Option.some(reason));
    }

    /** For a goal that speaks of no month: it holds where the margin is not negative. */
    static GoalAssessment ofMargin(FinancialGoal goal, Money margin) {
        return new GoalAssessment(
                goal,
                margin.isNegative() ? Verdict.BREAKS : Verdict.HOLDS,
                Option.none(),
                Option.some(margin),
                Vector.empty(),
                Option.none());
    }
}
