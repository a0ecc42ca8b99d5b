package rar.examples.phrase;

import rar.model.message.Message;
import rar.simulation.capacity.GrantProfile;

/** The payout of a grant as a part of a sentence. */
public final class PayoutText {

    private PayoutText() {}

    /** That of a profile. */
    public static Message of(GrantProfile profile) {
        if (profile.months() == 1) {
            return Message.of(CapacityPhrase.AT_ONCE);
        }
        boolean isEven = profile.weights().distinct().size() == 1;
        Message message = Message.of(isEven ? CapacityPhrase.EVENLY : CapacityPhrase.WEIGHTED)
                .with("months", profile.months());
        return isEven ? message : message.with("weights", profile.weights());
    }
}
