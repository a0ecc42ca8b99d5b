package rar.simulation.rule;

import io.vavr.collection.Seq;
import rar.model.message.Message;
import rar.model.money.Components;

/**
 * The least that any of several rules grants; put off while any of them puts it off.
 *
 * @param rules one or more
 */
public record LeastOf(Seq<DecisionRule> rules) implements DecisionRule {

    /** @throws IllegalArgumentException if there are no rules */
    public LeastOf {
        Components.present(LeastOf.class, rules);
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("the strictest of no rules is none");
        }
    }

    @Override
    public long decide(GrantRequest request) {
        long least = request.asked();
        for (DecisionRule rule : rules) {
            least = Math.min(least, rule.decide(request));
        }
        return least;
    }

    @Override
    public void decide(GrantRequests requests, double[] granted) {
        System.arraycopy(requests.asked(), 0, granted, 0, requests.count());
        double[] given = new double[requests.count()];
        for (DecisionRule rule : rules) {
            rule.decide(requests, given);
            for (int i = 0; i < given.length; i++) {
                granted[i] = Math.min(granted[i], given[i]);
            }
        }
    }

    @Override
    public int mostMonths() {
        return rules.map(DecisionRule::mostMonths).max().get();
    }

    @Override
    public Message description() {
        return Message.of(RulePhrase.LEAST_OF)
                .with(
                        "rules",
                        rules.map(rule -> Message.of(RulePhrase.ONE_OF_SEVERAL).with("rule", rule.description())));
    }
}
