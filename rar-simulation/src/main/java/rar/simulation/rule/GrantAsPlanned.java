package rar.simulation.rule;

import rar.model.message.Message;

/** Grants what the plan says, whatever has happened. */
public record GrantAsPlanned() implements DecisionRule {

    @Override
    public long decide(GrantRequest request) {
        return request.asked();
    }

    @Override
    public void decide(GrantRequests requests, double[] granted) {
        System.arraycopy(requests.asked(), 0, granted, 0, requests.count());
    }

    @Override
    public boolean isAsPlanned() {
        return true;
    }

    @Override
    public int mostMonths() {
        return 0;
    }

    @Override
    public Message description() {
        return Message.of(RulePhrase.AS_PLANNED);
    }
}
