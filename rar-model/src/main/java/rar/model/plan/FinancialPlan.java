package rar.model.plan;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.model.goal.FinancialGoal;
import rar.model.goal.LiquidityFloor;
import rar.model.money.Money;

/**
 * What an association's board decided about its money for some years: the operating plan's budget (verksamhetsplan),
 * before anything is derived from it. Immutable, and valid: parts that break a rule of plans cannot become one.
 *
 * @param name the association and plan, as a reader should see them named
 * @param source the document, with chapter or page
 * @param horizon the years it covers
 * @param recognition when a grant becomes an expense
 * @param contributions what the members pay
 * @param opening the balance sheet before the first year; without it liquidity and equity cannot be judged
 * @param lines the budget's other lines, in printed order
 * @param workingCapital how receivables and short-term liabilities move
 * @param assetEvents investments and disposals
 * @param projects decided before the plan
 * @param grants foreseen in the plan
 * @param recovery how a negative opening equity is made good
 * @param reservation under which contributions grants are adjusted
 * @param goals the board's financial goals, each once
 */
public record FinancialPlan(
        String name,
        String source,
        Horizon horizon,
        RecognitionPolicy recognition,
        Contributions contributions,
        Option<OpeningBalance> opening,
        Seq<BudgetLine> lines,
        WorkingCapital workingCapital,
        Seq<AssetEvent> assetEvents,
        Seq<Project> projects,
        Seq<PlannedGrant> grants,
        Option<EquityRecovery> recovery,
        Option<ReservationClause> reservation,
        Seq<FinancialGoal> goals) {

    /** Ten thousand mkr: larger than any association's money, small enough that no sum over a plan overflows. */
    public static final Money LARGEST_AMOUNT = Money.ofKronor(10_000_000_000L);

    /** @throws InvalidPlanException if the parts break a rule; it has all that are broken */
    public FinancialPlan {
        PlanDraft draft = new PlanDraft(
                name,
                source,
                horizon,
                recognition,
                contributions,
                opening,
                lines,
                workingCapital,
                assetEvents,
                projects,
                grants,
                recovery,
                reservation,
                goals);
        Seq<Violation> violations = PlanRules.violations(draft, Vector.empty());
        if (violations.nonEmpty()) {
            throw new InvalidPlanException(violations);
        }
    }

    /** What it is judged by: the law's demand that cash is never below zero, then the board's other goals in their order. */
    public Seq<FinancialGoal> goalsWithLaw() {
        return goals.remove(LiquidityFloor.LEGAL).prepend(LiquidityFloor.LEGAL);
    }

    /** The parts, to make another plan from. */
    public PlanDraft draft() {
        return new PlanDraft(
                name,
                source,
                horizon,
                recognition,
                contributions,
                opening,
                lines,
                workingCapital,
                assetEvents,
                projects,
                grants,
                recovery,
                reservation,
                goals);
    }
}
