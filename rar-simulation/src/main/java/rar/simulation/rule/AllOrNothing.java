package rar.simulation.rule;

import io.vavr.collection.Seq;
import rar.model.goal.CashGoal;
import rar.model.goal.FinancialGoal;
import rar.model.message.Message;
import rar.model.money.Components;

/**
 * Grants in full where the forecast then keeps every goal, else nothing. A goal that cannot be judged does not hinder.
 *
 * @param goals to keep, such as the liquidity floor and readiness
 */
public record AllOrNothing(Seq<CashGoal> goals) implements DecisionRule {

    /** @throws NullPointerException if a component is null; it names the component */
    public AllOrNothing {
        Components.present(AllOrNothing.class, goals);
    }

    @Override
    public long decide(GrantRequest request) {
        return keeps(goals, request, request.asked()) ? request.asked() : 0;
    }

    @Override
    public void decide(GrantRequests requests, double[] granted) {
        requests.keep(goals, requests.asked(), granted);
        for (int i = 0; i < requests.count(); i++) {
            granted[i] *= requests.asked()[i];
        }
    }

    static boolean keeps(Seq<CashGoal> goals, GrantRequest request, long amount) {
        for (CashGoal goal : goals) {
            if (request.margin(goal, amount) < 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int mostMonths() {
        return 0;
    }

    @Override
    public Message description() {
        return Message.of(RulePhrase.ALL_OR_NOTHING).with("goals", goals.map(FinancialGoal::demand));
    }
}
