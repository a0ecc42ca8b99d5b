package rar.examples.phrase;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import rar.examples.page.Amounts;
import rar.examples.page.FloorText;
import rar.examples.page.Numbers;
import rar.model.message.Message;
import rar.model.money.Money;
import rar.simulation.capacity.CapacityBracket;
import rar.simulation.capacity.CapacityQuestion;
import rar.simulation.capacity.DecisionCapacity;
import rar.simulation.projection.Projection;

/**
 * The amount that can be committed, in sentences.
 *
 * @param projection of the plan
 * @param capacity what its scenarios bear
 * @param amounts as the page prints them
 */
public record CapacityAnswer(Projection projection, DecisionCapacity capacity, Amounts amounts) {

    /** The answer: nothing, not known, or an amount and what is known of it. */
    public Seq<Message> sentences() {
        if (answer().nothingCanBeDecided()) {
            return Vector.of(breach(CapacityPhrase.NOTHING)).appendAll(binding(CapacityPhrase.BINDING_WITHOUT));
        }
        return answer().isUnknown()
                ? Vector.of(breach(CapacityPhrase.UNKNOWN), scenariosNeeded())
                : Vector.of(safe(), breach(CapacityPhrase.RISK_THEN).with("confidence", confidence()))
                        .appendAll(tooMuch())
                        .appendAll(binding(CapacityPhrase.BINDING_BETWEEN))
                        .appendAll(afterPlan());
    }

    private Message breach(CapacityPhrase phrase) {
        return Message.of(phrase)
                .with("floor", floor().withUnit())
                .with("when", floor().whenEver())
                .with("years", Numbers.judged(projection.plan().horizon(), projection.firstOpen()))
                .with("risk", Numbers.confident(answer().atSafe()))
                .with("limit", limit());
    }

    private FloorText floor() {
        return FloorText.of(projection.balancePlan(), amounts);
    }

    private Message scenariosNeeded() {
        return capacity.scenarios() < capacity.scenariosNeeded()
                ? Message.of(CapacityPhrase.NEEDED)
                        .with("limit", limit())
                        .with("scenarios", Numbers.scenarios(capacity.scenariosNeeded()))
                : Message.of(CapacityPhrase.MORE_NEEDED);
    }

    private Message safe() {
        return Message.of(answer().isLargest() ? CapacityPhrase.SAFE_AND_MORE : CapacityPhrase.SAFE)
                .with("amount", amounts.withUnit(answer().safe().get()))
                .with("month", question().month())
                .with("payout", PayoutText.of(question().profile()));
    }

    private Option<Message> tooMuch() {
        Option<Message> shown = answer().unsafe()
                .map(unsafe -> Message.of(CapacityPhrase.TOO_MUCH)
                        .with("amount", amounts.withUnit(unsafe))
                        .with("limit", limit())
                        .with("confidence", confidence()));
        return shown.isDefined() || answer().isLargest()
                ? shown
                : Option.some(Message.of(CapacityPhrase.NOT_TOO_MUCH)
                        .with("largest", amounts.withUnit(Money.ofTkr(DecisionCapacity.LARGEST_TKR))));
    }

    private Option<Message> binding(CapacityPhrase phrase) {
        return capacity.bindingMonth()
                .map(binding -> Message.of(phrase)
                        .with("month", month(binding.month()))
                        .with("scenarios", Numbers.count(binding.scenarios()))
                        .with("of", Numbers.count(binding.of()))
                        .with("floor", floor().withUnit()));
    }

    private Option<Message> afterPlan() {
        return answer().safe()
                .filter(safe -> !capacity.isPaidInPlan(capacity.month()))
                .map(safe -> Message.of(CapacityPhrase.AFTER_PLAN)
                        .with("amount", amounts.withUnit(safe))
                        .with("after", amounts.withUnit(capacity.paidAfterPlan(capacity.month(), safe)))
                        .with("end", month(projection.months() - 1)));
    }

    private CapacityBracket answer() {
        return capacity.answer();
    }

    private CapacityQuestion question() {
        return capacity.question();
    }

    private String limit() {
        return Numbers.percent(question().alpha());
    }

    private String confidence() {
        return Numbers.percent(question().confidence());
    }

    private YearMonth month(int index) {
        return projection.plan().horizon().month(index);
    }
}
