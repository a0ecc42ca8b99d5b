package rar.simulation.scenario;

import io.vavr.collection.Seq;
import rar.model.goal.CashGoal;

/**
 * Grants in full where the forecast then keeps every goal, else the largest whole number of thousand kronor (tkr) that
 * does, which may be nothing.
 *
 * @param goals to keep, such as the liquidity floor and readiness
 */
public record ScaleWithin(Seq<CashGoal> goals) implements DecisionRule {

    private static final long TKR = 100_000;

    @Override
    public long decide(GrantRequest request) {
        if (GrantWithin.keeps(goals, request, request.asked())) {
            return request.asked();
        }
        // more paid out never widens a margin, so what keeps the goals ends somewhere between these
        long kept = -1;
        long broken = -Math.floorDiv(-request.asked(), TKR);
        while (broken - kept > 1) {
            long middle = kept + (broken - kept) / 2;
            if (GrantWithin.keeps(goals, request, middle * TKR)) {
                kept = middle;
            } else {
                broken = middle;
            }
        }
        return Math.max(0, kept) * TKR;
    }

    @Override
    public int mostMonths() {
        return 0;
    }

    @Override
    public String description() {
        return "scale grants down to whole thousands that keep: " + GrantWithin.demands(goals);
    }
}
