package rar.simulation.answer;

import static rar.model.answer.Form.list;
import static rar.model.answer.Form.orNull;
import static rar.model.answer.Scalars.ENGLISH;
import static rar.model.answer.Scalars.FLAG;
import static rar.model.answer.Scalars.MONEY;
import static rar.model.answer.Scalars.MONTH;
import static rar.model.answer.Scalars.NUMBER;
import static rar.model.answer.Scalars.TEXT;
import static rar.model.answer.Scalars.WHOLE;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.answer.Form;
import rar.model.answer.ObjectForm;
import rar.model.answer.PlanForms;
import rar.model.goal.FinancialGoal;
import rar.simulation.risk.JudgedGoal;
import rar.simulation.risk.UnjudgedGoal;

/** How probable it is that each goal of a plan breaks. */
final class GoalRiskForms {

    private record GoalOf(SimulatedPlan plan, FinancialGoal goal, boolean law) {

        private Option<Judged> judged() {
            return plan.goals()
                    .flatMap(risk -> risk.judged().find(each -> each.goal().equals(goal)))
                    .map(judged -> new Judged(plan, judged));
        }

        private Option<UnjudgedGoal> unjudged() {
            return plan.goals()
                    .flatMap(risk -> risk.unjudged().find(each -> each.goal().equals(goal)));
        }
    }

    private record Judged(SimulatedPlan plan, JudgedGoal goal) {

        private Option<JudgedGoal> broken() {
            return Option.when(goal.broken() > 0, goal);
        }

        private Seq<InMonth> months() {
            return Vector.range(0, plan.outcome().months())
                    .filter(goal::isJudgedIn)
                    .map(month -> new InMonth(this, month));
        }
    }

    private record InMonth(Judged judged, int month) {

        private JudgedGoal goal() {
            return judged.goal;
        }
    }

    private static final ObjectForm<JudgedGoal> OPEN = ObjectForm.<JudgedGoal>empty()
            .with("scenarios", "In how many it is open.", WHOLE, JudgedGoal::open)
            .all(CaseForms.ESTIMATE, JudgedGoal::probabilityOpen);

    private static final ObjectForm<JudgedGoal> SHORTFALL = ObjectForm.<JudgedGoal>empty()
            .with(
                    "mean",
                    "What lacks where it breaks, on average.",
                    orNull(CaseForms.AMOUNT),
                    JudgedGoal::meanShortfall)
            .with("worst", "What lacks at worst.", orNull(MONEY), JudgedGoal::worstShortfall)
            .with(
                    "scenario",
                    "In which scenario.",
                    WHOLE,
                    goal -> goal.worstScenario().orElseThrow());

    private static final ObjectForm<InMonth> FIRST = ObjectForm.<InMonth>empty()
            .with("scenarios", "In how many scenarios.", WHOLE, in -> in.goal().firstBrokenIn(in.month))
            .all(CaseForms.ESTIMATE, in -> in.goal().firstProbabilityIn(in.month));

    private static final ObjectForm<InMonth> MONTH_OF = ObjectForm.<InMonth>empty()
            .with("month", "The month.", MONTH, in -> in.judged.plan.month(in.month))
            .with(
                    "scenarios",
                    "In how many scenarios the goal breaks in it.",
                    WHOLE,
                    in -> in.goal().brokenIn(in.month))
            .all(CaseForms.ESTIMATE, in -> in.goal().probabilityIn(in.month))
            .with("first", "How often the goal breaks in it for the first time.", FIRST, in -> in);

    private static final ObjectForm<Judged> JUDGED = ObjectForm.<Judged>empty()
            .with("scenarios", "In how many scenarios the goal breaks.", WHOLE, each -> each.goal.broken())
            .all(CaseForms.ESTIMATE, each -> each.goal.everBroken())
            .with(
                    "confidence",
                    "The confidence of the interval.",
                    NUMBER,
                    each -> each.goal.everBroken().confidence())
            .with(
                    "method",
                    "How the interval is made.",
                    TEXT,
                    each -> each.goal.everBroken().method())
            .with("open", "How often the plan's end leaves open whether it holds.", OPEN, each -> each.goal)
            .with("shortfall", "What lacks; null where it never breaks.", orNull(SHORTFALL), Judged::broken)
            .with("months", "Month by month, those in which it is judged.", list(MONTH_OF), Judged::months);

    private static final ObjectForm<GoalOf> GOAL = ObjectForm.<GoalOf>empty()
            .all(PlanForms.GOAL, GoalOf::goal)
            .with("law", "Whether the law demands it.", FLAG, GoalOf::law)
            .with(
                    "judged",
                    "Whether it can be judged in scenarios.",
                    FLAG,
                    of -> of.judged().isDefined())
            .allWhere(JUDGED, GoalOf::judged)
            .where(
                    "reason",
                    "Why it cannot be judged, in English.",
                    ENGLISH,
                    of -> of.unjudged().map(UnjudgedGoal::reason));

    /** The goals of a plan that was asked for them. */
    static final Form<SimulatedPlan> GOALS = list(GOAL).of(GoalRiskForms::goals);

    private GoalRiskForms() {}

    private static Seq<GoalOf> goals(SimulatedPlan plan) {
        return Vector.ofAll(plan.goals().get().goals())
                .zipWithIndex()
                .map(goal -> new GoalOf(plan, goal._1, goal._2 == 0));
    }
}
