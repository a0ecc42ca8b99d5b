package rar.examples.answer;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.examples.page.Inputs;
import rar.examples.page.Numbers;
import rar.model.balance.BalancePlan;
import rar.model.goal.JudgedMonth;
import rar.model.money.Money;
import rar.model.plan.FinancialPlan;
import rar.simulation.engine.Simulation;
import rar.simulation.factor.RiskModel;
import rar.simulation.outcome.GrantDecisions;
import rar.simulation.outcome.Outcome;
import rar.simulation.risk.LiquidityRisk;

/**
 * A plan, what may happen to it, and what that came to.
 *
 * @param simulation the plan and what may happen, compiled
 * @param risk what the scenarios say
 * @param decisions what a rule made of planned grants and of applications
 * @param inputs the plan's and the risk model's files
 */
public record SimulatedCase(Simulation simulation, LiquidityRisk risk, GrantDecisions decisions, Inputs inputs) {

    private static final int LONGEST_NAME = 20;

    /** Fewer scenarios than these beyond a quantile say little of it. */
    private static final int LEAST_BEYOND = 10;

    public RiskModel model() {
        return simulation.model();
    }

    /** True if a rule decides on anything. */
    public boolean isRuled() {
        return !decisions.isEmpty();
    }

    /** The sum that applications beyond the plan ask for, on average. */
    public Money meanAppliedFor() {
        return mean(decisions.appliedForOre());
    }

    /** The part of it that a rule grants, on average. */
    public Money meanGrantedBeyondPlan() {
        return mean(decisions.grantedBeyondPlanOre());
    }

    /** The average of one scenario, from a sum over all of them in öre. */
    public Money mean(long ore) {
        return new Money(Math.round((double) ore / (double) scenarios()));
    }

    public FinancialPlan plan() {
        return simulation.projection().plan();
    }

    public BalancePlan balance() {
        return simulation.projection().balancePlan();
    }

    public Outcome outcome() {
        return risk.outcome();
    }

    /** The number of scenarios that were run. */
    public long scenarios() {
        return outcome().scenarios();
    }

    public YearMonth month(int index) {
        return plan().horizon().month(index);
    }

    /** The name of the plan's file, without its folders and short enough to head a column. */
    public String name() {
        String name = inputs.files().head().fileName();
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
    }

    /** True if there are scenarios enough to speak of what lies beyond this probability, on its rarer side. */
    public boolean supports(double probability) {
        return supports(scenarios(), probability);
    }

    /** The same of so many scenarios. */
    public static boolean supports(long scenarios, double probability) {
        return (double) scenarios * Math.min(probability, 1 - probability) >= LEAST_BEYOND;
    }

    /** The months whose cash is under the floor even as planned. */
    public Seq<Integer> belowAsPlanned() {
        return Vector.range(0, outcome().months()).filter(m -> planned(m).isBelow());
    }

    /** How a month is judged as planned. */
    public JudgedMonth planned(int month) {
        return simulation.projection().floors().floors().in(balance(), month);
    }

    /** E.g. {@code 2009–2011}. */
    public String years() {
        return Numbers.years(plan().horizon());
    }

    /** What of the plan is judged, its years or its open months. */
    public Object judged() {
        return Numbers.judged(plan().horizon(), outcome().firstJudged());
    }

    /** The month that most often is the first under the floor, if any scenario is ever under it. */
    public Option<Integer> commonestFirstMonth() {
        return outcome().breaches() == 0
                ? Option.none()
                : Vector.range(0, outcome().months())
                        .maxBy((a, b) ->
                                Long.compare(outcome().firstUnder(a), outcome().firstUnder(b)));
    }
}
