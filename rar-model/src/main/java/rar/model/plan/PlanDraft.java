package rar.model.plan;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import rar.model.goal.FinancialGoal;

/**
 * The parts of a plan before they are known to fit together; {@link #plan()} makes a {@link FinancialPlan} of them or
 * tells every rule they break.
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
 * @param goals the board's financial goals
 */
public record PlanDraft(
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

    /** The plan, or every rule that the parts break. */
    public Validation<Seq<Violation>, FinancialPlan> plan() {
        Seq<Violation> violations = PlanRules.violations(this, Vector.empty());
        return violations.isEmpty()
                ? Validation.valid(new FinancialPlan(
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
                        goals))
                : Validation.invalid(violations);
    }

    /**
     * The rules that are broken, as far as they can be judged where some parts could not be read.
     *
     * @param unreadable JSON pointers of parts that stand here with a value nobody wrote
     */
    public Seq<Violation> violations(Seq<String> unreadable) {
        return PlanRules.fitting(this, unreadable);
    }
}
