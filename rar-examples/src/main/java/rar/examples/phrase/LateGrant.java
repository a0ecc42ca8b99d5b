package rar.examples.phrase;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import rar.examples.page.Numbers;
import rar.model.message.Message;
import rar.simulation.capacity.CapacityQuestion;
import rar.simulation.projection.Projection;

/**
 * The reason that a grant is not assessed which would be paid beyond the plan's end, and what to ask instead.
 *
 * @param projection of the plan
 * @param question of which more is paid than the plan has months
 */
public record LateGrant(Projection projection, CapacityQuestion question) {

    /** The reason, and what to ask instead. */
    public Seq<Message> sentences() {
        int left = projection.months() - projection.calendar().indexOf(question.month());
        Message late = Message.of(CapacityPhrase.NOT_ASSESSED)
                .with("month", question.month())
                .with("payout", PayoutText.of(question.profile()))
                .with("share", Numbers.percent(1 - 1 / question.profile().timesPaid(left), 0))
                .with("end", projection.plan().horizon().lastMonth());
        Message instead = Message.of(left > 1 ? CapacityPhrase.ASK_FOR : CapacityPhrase.ASK_AT_ONCE)
                .with("left", left)
                .with("months", question.profile().months());
        return Vector.of(late, instead);
    }
}
