package rar.simulation.answer;

import static rar.model.answer.Form.list;
import static rar.model.answer.Form.orNull;
import static rar.model.answer.Scalars.MONEY;
import static rar.model.answer.Scalars.MONTH;
import static rar.model.answer.Scalars.NUMBER;
import static rar.model.answer.Scalars.TEXT;
import static rar.model.answer.Scalars.WHOLE;

import io.vavr.Tuple2;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.answer.ObjectForm;
import rar.simulation.risk.LiquidityRisk;
import rar.simulation.risk.MoneyEstimate;
import rar.simulation.risk.Quantiles;

/** One simulated plan: what its cash comes to in all scenarios. */
final class SimulatedPlanForms {

    private record InMonth(SimulatedPlan plan, int month) {

        private Option<Integer> ifByMargin() {
            return Option.when(!plan.outcome().judgesCash(), month);
        }
    }

    private record Quantile(double probability, MoneyEstimate amount) {}

    private static final ObjectForm<Quantile> QUANTILE = ObjectForm.<Quantile>empty()
            .with("probability", "The share of scenarios that are at or below it.", NUMBER, Quantile::probability)
            .all(CaseForms.AMOUNT, Quantile::amount);

    private static final ObjectForm<SimulatedPlan> PLANNED = ObjectForm.<SimulatedPlan>empty()
            .with(
                    "lowest",
                    "The month end with the least cash.",
                    ObjectForm.<SimulatedPlan>empty()
                            .with(
                                    "month",
                                    "The month.",
                                    MONTH,
                                    one -> one.month(one.balance().lowestMonth()))
                            .with(
                                    "cash",
                                    "Cash at its end.",
                                    MONEY,
                                    one -> one.balance()
                                            .monthEnd(one.balance().lowestMonth())
                                            .cash()),
                    one -> one);

    private static final ObjectForm<SimulatedPlan> BREACH = ObjectForm.<SimulatedPlan>empty()
            .all(CaseForms.ESTIMATE, one -> one.risk().everUnderFloor())
            .with(
                    "confidence",
                    "The confidence of the interval.",
                    NUMBER,
                    one -> one.risk().everUnderFloor().confidence())
            .with(
                    "method",
                    "How the interval is made.",
                    TEXT,
                    one -> one.risk().everUnderFloor().method())
            .with(
                    "scenarios",
                    "In how many scenarios.",
                    WHOLE,
                    one -> one.outcome().breaches())
            .with(
                    "meanDepth",
                    "How deep below the floor those are, on average.",
                    orNull(CaseForms.AMOUNT),
                    one -> one.risk().meanDepth())
            .with(
                    "meanMonths",
                    "For how many months, on average.",
                    orNull(CaseForms.MEAN),
                    one -> one.risk().meanMonthsUnder());

    private static final ObjectForm<SimulatedPlan> WORST = ObjectForm.<SimulatedPlan>empty()
            .with(
                    "scenario",
                    "Its index.",
                    WHOLE,
                    one -> one.outcome().worstScenario().orElseThrow())
            .where(
                    "cash",
                    "Its least cash.",
                    MONEY,
                    one -> Option.when(one.outcome().judgesCash(), one.outcome().worst()))
            .where(
                    "margin",
                    "Its least margin above the floor, where that differs between months.",
                    MONEY,
                    one -> Option.when(
                            !one.outcome().judgesCash(), one.outcome().worst()));

    private static final ObjectForm<SimulatedPlan> LOWEST = ObjectForm.<SimulatedPlan>empty()
            .with(
                    "quantiles",
                    "Its quantiles.",
                    list(QUANTILE),
                    one -> quantiles(LiquidityRisk.LOWEST, one.risk().lowest()))
            .with("worst", "The worst scenario.", WORST, one -> one);

    private static final ObjectForm<InMonth> FAN = ObjectForm.<InMonth>empty()
            .with("month", "The month.", MONTH, in -> in.plan.month(in.month))
            .with(
                    "planned",
                    "Cash at its end as planned.",
                    MONEY,
                    in -> in.plan.balance().monthEnd(in.month).cash())
            .with(
                    "quantiles",
                    "Quantiles of cash at its end.",
                    list(QUANTILE),
                    in -> quantiles(LiquidityRisk.FAN, in.plan.risk().cash(in.month)))
            .where(
                    "floor",
                    "The floor of the month, where it differs between months.",
                    MONEY,
                    in -> in.ifByMargin()
                            .map(month ->
                                    in.plan.simulation().projection().floors().in(month)))
            .where(
                    "aboveFloor",
                    "Quantiles of the margin above it.",
                    list(QUANTILE),
                    in -> in.ifByMargin()
                            .map(month ->
                                    quantiles(LiquidityRisk.FAN, in.plan.risk().judged(month))))
            .with(
                    "breach",
                    "How often cash is below the floor at its end.",
                    CaseForms.ESTIMATE,
                    in -> in.plan.risk().underFloor(in.month));

    private static final ObjectForm<InMonth> FIRST = ObjectForm.<InMonth>empty()
            .with("month", "The month.", MONTH, in -> in.plan.month(in.month))
            .with(
                    "scenarios",
                    "In how many scenarios.",
                    WHOLE,
                    in -> in.plan.outcome().firstUnder(in.month))
            .all(CaseForms.ESTIMATE, in -> in.plan.risk().firstUnderFloor(in.month));

    private static final ObjectForm<SimulatedPlan> EQUITY = ObjectForm.<SimulatedPlan>empty()
            .with(
                    "mean",
                    "On average.",
                    CaseForms.AMOUNT,
                    one -> one.risk().equity().mean())
            .with(
                    "quantiles",
                    "Its quantiles.",
                    list(QUANTILE),
                    one -> quantiles(LiquidityRisk.FAN, one.risk().equity()));

    private static final ObjectForm<SimulatedPlan> TAIL = ObjectForm.<SimulatedPlan>empty()
            .with("tail", "The share of scenarios that it is the mean of.", NUMBER, one -> LiquidityRisk.TAIL)
            .all(CaseForms.AMOUNT, one -> one.risk().expectedShortfall());

    /** All that was asked for. */
    static final ObjectForm<SimulatedPlan> FORM = ObjectForm.<SimulatedPlan>empty()
            .where(
                    "precision",
                    "How precisely it was wanted.",
                    PrecisionTarget.FORM,
                    one -> one.precision()
                            .map(target -> new Tuple2<>(target, one.risk().everUnderFloor())))
            .where(
                    "goals",
                    "How probable it is that each goal breaks.",
                    GoalRiskForms.GOALS,
                    one -> one.goals().map(risk -> one))
            .where(
                    "funds",
                    "How probable it is that each earmarked fund runs out.",
                    FundRiskForms.FUNDS,
                    one -> Option.when(one.funds().nonEmpty(), one))
            .all(CaseForms.PLAN, SimulatedPlan::simulation)
            .all(CaseForms.MODEL, one -> one.simulation().model())
            .all(CaseForms.FLOOR, SimulatedPlan::simulation)
            .all(CaseForms.RULE, SimulatedPlan::simulation)
            .with(
                    "decisions",
                    "What a rule makes of each planned grant.",
                    list(DecisionForms.GRANT),
                    DecisionForms::grants)
            .with(
                    "applications",
                    "What it makes of applications beyond the plan, by factor and year.",
                    list(DecisionForms.APPLICATIONS),
                    DecisionForms::applications)
            .with("planned", "What the plan alone comes to.", PLANNED, one -> one)
            .with("breach", "How probable it is that cash is ever below the floor.", BREACH, one -> one)
            .with(
                    "lowest",
                    "The least cash of a scenario, or the least margin where the floor differs between months.",
                    LOWEST,
                    one -> one)
            .with("expectedShortfall", "The mean of the worst scenarios.", TAIL, one -> one)
            .with(
                    "tightestMonth",
                    "The month that most often is the tightest.",
                    MONTH,
                    one -> one.month(one.risk().tightestMonth()))
            .with("fan", "Month by month.", list(FAN), SimulatedPlanForms::months)
            .with(
                    "firstBreach",
                    "The months that any scenario is below the floor in for the first time.",
                    list(FIRST),
                    one -> months(one).filter(in -> one.outcome().firstUnder(in.month) > 0))
            .with("closingEquity", "Equity at the plan's end.", EQUITY, one -> one);

    private SimulatedPlanForms() {}

    private static Seq<InMonth> months(SimulatedPlan plan) {
        return Vector.range(0, plan.outcome().months()).map(month -> new InMonth(plan, month));
    }

    private static Seq<Quantile> quantiles(Iterable<Double> probabilities, Quantiles quantiles) {
        return Vector.ofAll(probabilities).map(p -> new Quantile(p, quantiles.at(p)));
    }
}
