package rar.examples.input;

import io.vavr.Lazy;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.examples.page.Inputs;
import rar.model.answer.ActualsToDate;
import rar.model.balance.BalancePlan;
import rar.model.balance.Budget;
import rar.model.forecast.FollowUp;
import rar.model.goal.FinancialPosition;
import rar.model.goal.GoalAssessment;
import rar.model.goal.LaterMonths;
import rar.model.goal.LiquidityFloors;
import rar.model.message.RefusedException;
import rar.model.plan.FinancialPlan;
import rar.simulation.projection.Projection;

/**
 * A plan, and what has happened of it if that is given: then the forecast is the plan. What is derived from them is derived
 * when it is first asked for, once.
 */
public final class FollowedPlan {

    private final PlanFile plan;
    private final Option<OutcomeInput> outcome;
    private final Lazy<Option<FollowUp>> followUp;
    private final Lazy<BalancePlan> balance;

    /**
     * @param plan the plan
     * @param outcome what has happened
     */
    public FollowedPlan(PlanFile plan, Option<OutcomeInput> outcome) {
        this.plan = plan;
        this.outcome = outcome;
        this.followUp = Lazy.of(() -> outcome.map(given -> FollowUp.of(plan.plan(), given.actuals())));
        this.balance = Lazy.of(() -> followUp().map(FollowUp::forecast).getOrElse(plan::balance));
    }

    /** How an outcome is read beside a plan; a mistake in it stands among those of the plan. */
    public interface Reading {
        /** There is no outcome. */
        Reading NOTHING = (plan, mistakes) -> Option.none();

        /** Reads it; none where there is none, or where it or the plan has mistakes. */
        Option<OutcomeInput> read(Option<FinancialPlan> plan, Mistakes mistakes);
    }

    /** Reads both. @throws InvalidInputException with every mistake of both */
    public static FollowedPlan read(String name, Reading outcomes) {
        Mistakes mistakes = new Mistakes();
        Option<PlanFile> plan = mistakes.in(() -> PlanFile.read(name));
        Option<OutcomeInput> outcome = outcomes.read(plan.map(PlanFile::plan), mistakes);
        mistakes.tell();
        return new FollowedPlan(plan.get(), outcome);
    }

    /** The plan. */
    public PlanFile plan() {
        return plan;
    }

    /** What has happened. */
    public Option<OutcomeInput> outcome() {
        return outcome;
    }

    /** The plan followed up, where there is an outcome. */
    public Option<FollowUp> followUp() {
        return followUp.get();
    }

    /** The balance plan: the forecast's where there is an outcome. */
    public BalancePlan balance() {
        return balance.get();
    }

    /** Makes sure that there is liquidity to judge. @throws InvalidInputException if the plan has none */
    public void requireLiquidity() {
        plan.projection();
    }

    /** The plan or its forecast, compiled. @throws InvalidInputException if it has no liquidity to judge */
    public Projection projection() {
        return followUp().map(this::projection).getOrElse(plan::projection);
    }

    private Projection projection(FollowUp followUp) {
        try {
            return Projection.of(followUp);
        } catch (RefusedException e) {
            throw InvalidInputException.of(outcome.get().files().head().name(), e.what());
        }
    }

    /** The budget, or its rows as they are forecast. */
    public Budget budget() {
        return followUp()
                .map(FollowUp::budget)
                .getOrElse(() -> Budget.of(balance().schedule()));
    }

    /** How the goals fare, the law's demand first; what has happened already is not judged. */
    public Seq<GoalAssessment> assessments() {
        BalancePlan balance = balance();
        int past = outcome.map(given ->
                        balance.plan().horizon().indexOf(given.actuals().through()) + 1)
                .getOrElse(0);
        FinancialPosition judged = past < balance.months() ? LaterMonths.of(balance, past) : balance;
        return balance.plan().goalsWithLaw().map(goal -> goal.assess(judged));
    }

    /** The floors that cash is held against. */
    public LiquidityFloors floors() {
        return LiquidityFloors.of(plan.plan().goals());
    }

    /** What is certain, where there is an outcome. */
    public Option<ActualsToDate> known() {
        return followUp().map(followed -> ActualsToDate.of(followed, floors()));
    }

    /** What an answer from both was computed from. */
    public Inputs inputs() {
        return new Inputs(
                Vector.of(plan.source().identity()).appendAll(outcome.toVector().flatMap(OutcomeInput::files)),
                Version.current());
    }
}
