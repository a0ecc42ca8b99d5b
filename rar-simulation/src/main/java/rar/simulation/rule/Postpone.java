package rar.simulation.rule;

import rar.model.message.Message;
import rar.model.money.Components;
import rar.simulation.factor.RiskFactor;

/**
 * Puts a decision off, month by month, while another rule would not grant it in full; in the last month that other rule
 * decides.
 *
 * @param rule asked every month
 * @param mostMonths for how many months at most, 0 or more
 */
public record Postpone(DecisionRule rule, int mostMonths) implements DecisionRule {

    /** @throws IllegalArgumentException if the number of months is negative, or beyond what a plan would wait for */
    public Postpone {
        Components.present(Postpone.class, rule);
        if (mostMonths < 0 || mostMonths > RiskFactor.MOST_MONTHS) {
            throw new IllegalArgumentException(
                    "a decision is put off for 0 to " + RiskFactor.MOST_MONTHS + " months, not " + mostMonths);
        }
    }

    @Override
    public long decide(GrantRequest request) {
        long given = rule.decide(request);
        return given < request.asked() && request.waited() < mostMonths ? WAIT : given;
    }

    @Override
    public void decide(GrantRequests requests, double[] granted) {
        if (requests.waited() >= mostMonths) {
            rule.decide(requests, granted);
            return;
        }
        rule.decideOnAll(requests, granted);
        for (int i = 0; i < requests.count(); i++) {
            granted[i] = granted[i] < requests.asked()[i] ? WAIT : granted[i];
        }
    }

    @Override
    public Message description() {
        return Message.of(RulePhrase.LATER).with("months", mostMonths).with("rule", rule.description());
    }
}
