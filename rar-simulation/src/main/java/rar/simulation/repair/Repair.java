package rar.simulation.repair;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import java.util.function.Predicate;
import rar.model.balance.BalancePlan;
import rar.model.forecast.FollowUp;
import rar.model.goal.CashFloor;
import rar.model.goal.FinancialGoal;
import rar.model.goal.GoalAssessment;
import rar.model.goal.LaterMonths;
import rar.model.goal.LiquidityFloor;
import rar.model.message.RefusedException;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.model.plan.FinancialPlan;

/**
 * The smallest postponement of payments (senareläggning), or cut (neddragning) where cuts are allowed, that brings a
 * plan back to the goals asked for at every month end.
 *
 * <p><b>What can be moved.</b> What the plan's grants, and projects that have not begun to be paid, are paid in a year
 * of the plan. A project has not begun if it starts in the plan, or if the plan pays all of its grant; where neither
 * start nor grant is known it counts as begun. One that has ended before the plan is owed what it has done, and is not
 * touched. A project that is provided for (avsättning) is a debt already: it can be paid later, not less. Amounts that
 * are solved for are settled on the plan as it is, and stay.
 *
 * <p><b>Moves.</b> A whole number of tkr is taken out of a payout's year; what remains is paid over the same months in
 * the same proportions. It is paid in a later year instead, evenly over its twelve months, or never. Decisions stay
 * where they are: a grant is decided, and expensed where that is the policy, when the plan says. Moves end with the
 * plan unless the year after it is allowed, as what lies there has been judged by nobody.
 *
 * <p><b>External funding.</b> Claims at a rate of cost follow the payments. Agreed amounts of a year follow the year's
 * payments in proportion: with a payment that is postponed they are earned evenly over its new year, with a cut they lapse.
 * So paying later may lower cash in the months in which the claims are missing. VAT is paid with a payment and refunded as long
 * after it, wherever it is moved: the refund is later too.
 *
 * <p><b>Smallest.</b> First as little as possible is cut for good; then as little as possible is postponed or cut in
 * all. Among repairs that are equally small, as little as possible is taken from decided projects; then the sum of
 * amounts times years of delay is least; then it is taken as late in the plan as can be. Payouts that are alike to cash
 * are drawn on from the last in the plan, and what is still equal is settled by the same steps on any machine.
 *
 * <p><b>Proof.</b> Cash is linear in what is moved, but for the öre of even splits. A linear programme over month ends
 * gives prices; rounded to whole numbers and valued exactly they prove a lower bound (weak duality), and branching
 * closes what whole tkr leave open. That no repair exists is proved by weights on month ends, checked in exact fractions
 * ({@link InfeasibilityCertificate}), or month by month where neither claims nor VAT would move. A total equal to its bound is the smallest; else the gap stands. The repaired plan
 * is scheduled and balanced anew by the code that judges any plan, and its goals are assessed there.
 *
 * @param before the plan as it was
 * @param terms what had to be restored, and what was allowed
 * @param after the repaired plan; the plan itself where it holds already; none where none exists, or none was found
 * @param moves by year, then in the order in which payouts are drawn on; empty where nothing had to be moved
 * @param lowerBound no repair that cuts as little postpones and cuts less in all, in whole tkr
 * @param cutLowerBound no repair cuts less for good, in whole tkr
 * @param binding the month ends that the bound of the linear programme rests on
 * @param conflicts where it is proved that no repair exists: the month ends that cannot be met, each alone or all
 *     together; otherwise empty
 * @param certificate the proof that they cannot, where claims of external funding or VAT would move; none elsewhere, as each of
 *     them is out of reach with all moved that may be, and none where only whole tkr stand in the way
 * @param firstOpen the first month in which anything can be moved, 0 being the first of the plan: those before have happened
 */
public record Repair(
        BalancePlan before,
        RepairTerms terms,
        Option<BalancePlan> after,
        Vector<Move> moves,
        Money lowerBound,
        Money cutLowerBound,
        Vector<YearMonth> binding,
        Vector<RepairShortfall> conflicts,
        Option<InfeasibilityCertificate> certificate,
        int firstOpen) {

    /** @throws NullPointerException if a component is null; it names the component */
    public Repair {
        Components.present(
                Repair.class, before, terms, after, moves, lowerBound, cutLowerBound, binding, conflicts, certificate);
    }

    /** The repair of a plan of which nothing has happened. */
    public Repair(
            BalancePlan before,
            RepairTerms terms,
            Option<BalancePlan> after,
            Vector<Move> moves,
            Money lowerBound,
            Money cutLowerBound,
            Vector<YearMonth> binding,
            Vector<RepairShortfall> conflicts,
            Option<InfeasibilityCertificate> certificate) {
        this(before, terms, after, moves, lowerBound, cutLowerBound, binding, conflicts, certificate, 0);
    }

    /**
     * How a goal fares before and after.
     *
     * @param asked whether the repair had to restore it
     * @param before on the plan as it was
     * @param after on the repaired plan, if there is one
     */
    public record GoalChange(boolean asked, GoalAssessment before, Option<GoalAssessment> after) {

        /** @throws NullPointerException if a component is null; it names the component */
        public GoalChange {
            Components.present(GoalChange.class, before, after);
        }
    }

    /**
     * Repairs a plan.
     *
     * @throws IllegalArgumentException if the plan has no opening balance, and so no liquidity, or if what can be
     *     moved would move what is received within months, or what earmarked funds hold, where the terms look at it
     */
    public static Repair of(FinancialPlan plan, RepairTerms terms) {
        return of(RepairBase.of(plan), terms);
    }

    /**
     * Repairs a plan of which it is known what has happened: only payments of later months are moved, and the repaired plan gives,
     * with the same outcome, the repaired forecast. What does not follow the plan stays: where the outcome states a forecast, or
     * what was decided or paid has changed what is left.
     *
     * @throws IllegalArgumentException if the plan has no opening balance, and so no liquidity
     */
    public static Repair of(FollowUp followUp, RepairTerms terms) {
        return of(RepairBase.of(followUp), terms);
    }

    private static Repair of(RepairBase base, RepairTerms terms) {
        if (!base.before().hasBalance()) {
            throw new RefusedException(RepairMistake.WITHOUT_OPENING.message());
        }
        if (moves(base, terms, payout -> payout.commitment().funding().isDefined())) {
            throw new RefusedException(RepairMistake.CLAIMS_WITHIN_MONTH.message());
        }
        if (moves(base, terms, payout -> payout.commitment().vat().isDefined())) {
            throw new RefusedException(RepairMistake.VAT_WITHIN_MONTH.message());
        }
        if (terms.judge(CashFloor::withoutFunds) && base.before().plan().funds().nonEmpty()) {
            throw new RefusedException(RepairMistake.FUNDS_LEFT_OUT.message());
        }
        return new RepairSteps(base, terms).repair();
    }

    /** The plan to decide on: the repaired one, or the plan itself where it holds already. */
    public Option<FinancialPlan> repaired() {
        return after.map(BalancePlan::plan);
    }

    /** Whether it moves payouts whose receipts are judged within months. */
    private static boolean moves(RepairBase base, RepairTerms terms, Predicate<MovablePayout> receives) {
        return terms.judge(CashFloor::withinMonth) && MovablePayout.of(base).exists(receives);
    }

    /** What is postponed and cut in all. */
    public Money total() {
        return Money.sum(moves.map(Move::amount));
    }

    /** What is cut for good. */
    public Money cut() {
        return Money.sum(moves.filter(Move::isCut).map(Move::amount));
    }

    /** Whether the plan meets the goals asked for as it is. */
    public boolean holdsAlready() {
        return after.isDefined() && moves.isEmpty();
    }

    /** Whether there is a repaired plan, proved to cut and move as little as any can. */
    public boolean isSmallest() {
        return after.isDefined() && total().equals(lowerBound) && cut().equals(cutLowerBound);
    }

    /** The law's demand, the goals asked for, and then the plan's other goals, each once. */
    public Vector<GoalChange> goals() {
        Seq<FinancialGoal> asked = terms.goals();
        return asked.prepend(LiquidityFloor.LEGAL)
                .appendAll(before.plan().goals())
                .distinct()
                .map(goal -> new GoalChange(
                        goal.equals(LiquidityFloor.LEGAL) || asked.contains(goal),
                        goal.assess(LaterMonths.of(before, firstOpen)),
                        after.map(each -> goal.assess(LaterMonths.of(each, firstOpen)))))
                .toVector();
    }
}
