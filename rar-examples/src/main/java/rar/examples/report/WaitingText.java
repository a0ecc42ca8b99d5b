package rar.examples.report;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.time.YearMonth;
import rar.examples.page.Amounts;
import rar.examples.page.Numbers;
import rar.model.message.Message;
import rar.model.money.Money;
import rar.simulation.capacity.DecisionCapacity;
import rar.simulation.capacity.WaitingCost;
import rar.simulation.projection.Projection;

/**
 * The effect of waiting with a decision, in sentences.
 *
 * @param projection of the plan
 * @param capacity what its scenarios bear
 * @param amounts as the page prints them
 */
record WaitingText(Projection projection, DecisionCapacity capacity, Amounts amounts) {

    /** The amount that can be committed later, and the difference in the same scenarios. */
    Seq<Message> sentences() {
        int later = capacity.month() + DecisionCapacity.WAIT;
        if (later >= projection.months()) {
            return Vector.of(Message.of(CapacityNote.WAITING_AFTER_PLAN).with("months", DecisionCapacity.WAIT));
        }
        if (capacity.waiting().isEmpty()) {
            return Vector.of(Message.of(CapacityNote.WAITING_IN_VAIN));
        }
        WaitingCost waiting = capacity.waiting().get();
        return capacity.isPaidInPlan(waiting.to())
                ? Vector.of(later(waiting), effect(waiting))
                : Vector.of(Message.of(CapacityNote.WAITING_NOT_ASSESSED).with("month", month(waiting.to())));
    }

    private Message later(WaitingCost waiting) {
        YearMonth month = month(waiting.to());
        if (waiting.later().nothingCanBeDecided()) {
            return Message.of(CapacityNote.WAITING_FOR_NOTHING).with("month", month);
        }
        return waiting.later()
                .safe()
                .map(safe -> Message.of(
                                waiting.later().isLargest() ? CapacityNote.WAITING_FOR_MORE : CapacityNote.WAITING)
                        .with("amount", amounts.withUnit(safe))
                        .with("compared", comparedToNow(waiting)))
                .getOrElse(() -> Message.of(CapacityNote.WAITING_UNKNOWN))
                .with("month", month);
    }

    private Message comparedToNow(WaitingCost waiting) {
        if (waiting.ofSafe().isEmpty()) {
            return Message.of(
                    waiting.now().nothingCanBeDecided() ? CapacityNote.NOTHING_NOW : CapacityNote.UNKNOWN_NOW);
        }
        if (waiting.now().isLargest() || waiting.later().isLargest()) {
            return Message.of(CapacityNote.NOT_COMPARABLE)
                    .with("largest", amounts.withUnit(Money.ofTkr(DecisionCapacity.LARGEST_TKR)));
        }
        Money difference = waiting.ofSafe().get();
        return difference.equals(Money.ZERO)
                ? Message.of(CapacityNote.AS_MUCH)
                : Message.of(difference.isNegative() ? CapacityNote.LESS : CapacityNote.MORE)
                        .with("difference", amounts.withUnit(difference.abs()));
    }

    private Message effect(WaitingCost waiting) {
        return Message.of(CapacityNote.EFFECT)
                .with("of", Numbers.count(waiting.more() + waiting.less() + waiting.same()))
                .with("more", Numbers.count(waiting.more()))
                .with("less", Numbers.count(waiting.less()))
                .with("mean", amounts.withInterval(waiting.mean()))
                .with("unit", amounts.unit())
                .with("low", amounts.of(waiting.low()))
                .with("high", amounts.withUnit(waiting.high()));
    }

    private YearMonth month(int index) {
        return projection.plan().horizon().month(index);
    }
}
