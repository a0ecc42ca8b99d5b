package rar.model.answer;

import static rar.model.answer.Form.list;
import static rar.model.answer.Scalars.ENGLISH;
import static rar.model.answer.Scalars.FLAG;
import static rar.model.answer.Scalars.MONEY;
import static rar.model.answer.Scalars.MONTH;
import static rar.model.answer.Scalars.TEXT;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import rar.model.balance.BalancePlan;
import rar.model.goal.GoalAssessment;
import rar.model.goal.Spell;
import rar.model.goal.Verdict;
import rar.model.money.Components;

/**
 * How a plan's financial goals fare.
 *
 * @param balance the balance plan
 * @param known what is certain, where there are actuals
 * @param goals the law's demand first, then the plan's own goals in their order
 */
public record CheckAnswer(BalancePlan balance, Option<ActualsToDate> known, Seq<GoalAssessment> goals) {

    private static final ObjectForm<Spell> SPELL = ObjectForm.<Spell>empty()
            .with("first", "The first month.", MONTH, Spell::first)
            .with("last", "The last.", MONTH, Spell::last)
            .with("worst", "The one with the least margin.", MONTH, Spell::worst)
            .with("level", "What the goal holds against its limit there.", MONEY, Spell::level)
            .with("margin", "How far that is from the limit, negative.", MONEY, Spell::margin);

    private static final ObjectForm<Tuple2<GoalAssessment, Integer>> GOAL =
            ObjectForm.<Tuple2<GoalAssessment, Integer>>empty()
                    .all(PlanForms.GOAL, goal -> goal._1.goal())
                    .with("law", "Whether the law demands it.", FLAG, goal -> goal._2 == 0)
                    .all(PlanForms.VERDICT, goal -> goal._1)
                    .with(
                            "spells",
                            "Each stretch of months or years in which it breaks.",
                            list(SPELL),
                            goal -> goal._1.spells())
                    .with(
                            "remark",
                            "Why it cannot be judged, or what there is to know besides, in English; else empty.",
                            TEXT,
                            goal -> goal._1
                                    .remark()
                                    .map(remark -> ENGLISH.json(remark).textValue())
                                    .getOrElse(""));

    /** As JSON. */
    public static final AnswerFormat<CheckAnswer> FORMAT = new AnswerFormat<>(
            "check",
            "How a plan's financial goals fare",
            ObjectForm.<CheckAnswer>empty()
                    .all(PlanForms.PLAN, answer -> answer.balance().plan())
                    .allWhere(ActualsToDate.FORM, CheckAnswer::known)
                    .with("breaks", "Whether any goal breaks.", FLAG, CheckAnswer::breaks)
                    .with(
                            "goals",
                            "Goal by goal, the law's demand first.",
                            list(GOAL),
                            answer -> answer.goals().zipWithIndex())
                    .all(FundForms.FUNDS, CheckAnswer::balance));

    /** @throws NullPointerException if a component is null; it names the component */
    public CheckAnswer {
        Components.present(CheckAnswer.class, balance, known, goals);
    }

    /** Of a plan of which nothing has happened yet. */
    public static CheckAnswer of(BalancePlan balance) {
        return new CheckAnswer(balance, Option.none(), balance.assessments());
    }

    /** True if any goal is breached; one that cannot be judged is not. */
    public boolean breaks() {
        return goals.exists(goal -> goal.verdict() == Verdict.BREAKS);
    }
}
