package rar.simulation.rule;

import io.vavr.collection.Seq;
import rar.model.goal.CashGoal;
import rar.model.goal.FinancialGoal;
import rar.model.message.Message;
import rar.model.money.Components;

/**
 * Grants in full where the forecast then keeps every goal, else the largest whole number of thousand kronor (tkr) that
 * does, which may be nothing.
 *
 * @param goals to keep, such as the liquidity floor and readiness
 */
public record ScaledToGoals(Seq<CashGoal> goals) implements DecisionRule {

    private static final long TKR = 100_000;

    /** @throws NullPointerException if a component is null; it names the component */
    public ScaledToGoals {
        Components.present(ScaledToGoals.class, goals);
    }

    @Override
    public long decide(GrantRequest request) {
        if (AllOrNothing.keeps(goals, request, request.asked())) {
            return request.asked();
        }
        // more paid out never widens a margin, so what keeps the goals ends somewhere between these
        long kept = -1;
        long broken = -Math.floorDiv(-request.asked(), TKR);
        while (broken - kept > 1) {
            long middle = kept + (broken - kept) / 2;
            if (AllOrNothing.keeps(goals, request, middle * TKR)) {
                kept = middle;
            } else {
                broken = middle;
            }
        }
        return Math.max(0, kept) * TKR;
    }

    @Override
    public void decideOnAll(GrantRequests requests, double[] granted) {
        new AllOrNothing(goals).decide(requests, granted);
    }

    @Override
    public void decide(GrantRequests requests, double[] granted) {
        decideOnAll(requests, granted);
        int[] tight = new int[requests.count()];
        int count = 0;
        for (int i = 0; i < requests.count(); i++) {
            if (granted[i] == 0) {
                tight[count++] = i;
            }
        }
        if (count > 0) {
            double[] scaled = scaled(requests.only(tight, count));
            for (int j = 0; j < count; j++) {
                granted[tight[j]] = scaled[j];
            }
        }
    }

    /** Halves the distance between what keeps the goals, or is nothing, and what breaks them, in all scenarios at once. */
    private double[] scaled(GrantRequests requests) {
        int n = requests.count();
        double[] kept = new double[n];
        double[] broken = new double[n];
        double[] amounts = new double[n];
        double[] keeps = new double[n];
        for (int i = 0; i < n; i++) {
            broken[i] = Math.ceil(requests.asked()[i] / TKR);
        }
        while (greatestDistance(kept, broken) > 1) {
            for (int i = 0; i < n; i++) {
                amounts[i] = Math.floor((kept[i] + broken[i]) / 2) * TKR;
            }
            requests.keep(goals, amounts, keeps);
            for (int i = 0; i < n; i++) {
                double middle = amounts[i] / TKR;
                kept[i] += keeps[i] * (middle - kept[i]);
                broken[i] += (1 - keeps[i]) * (middle - broken[i]);
            }
        }
        for (int i = 0; i < n; i++) {
            amounts[i] = kept[i] * TKR;
        }
        return amounts;
    }

    private static double greatestDistance(double[] kept, double[] broken) {
        double greatest = 0;
        for (int i = 0; i < kept.length; i++) {
            greatest = Math.max(greatest, broken[i] - kept[i]);
        }
        return greatest;
    }

    @Override
    public int mostMonths() {
        return 0;
    }

    @Override
    public Message description() {
        return Message.of(RulePhrase.SCALED_TO_GOALS).with("goals", goals.map(FinancialGoal::demand));
    }
}
