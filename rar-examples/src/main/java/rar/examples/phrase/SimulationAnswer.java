package rar.examples.phrase;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.examples.answer.SimulatedCase;
import rar.examples.page.Amounts;
import rar.examples.page.FloorText;
import rar.examples.page.NumberPhrase;
import rar.examples.page.Numbers;
import rar.model.message.Message;
import rar.model.money.Money;
import rar.simulation.answer.PrecisionTarget;
import rar.simulation.outcome.Outcome;

/**
 * The answer of a simulation: the breach probability, and what stands behind it.
 *
 * @param one the plan and its scenarios
 * @param name what the plan is called
 * @param amounts as the page prints them
 */
public record SimulationAnswer(SimulatedCase one, String name, Amounts amounts) {

    private static final int MOST_MONTHS = 4;

    /** The answer, sentence by sentence. */
    public Seq<Message> sentences() {
        return Vector.of(risk(), breaches(), worst()).appendAll(asPlanned()).appendAll(granted());
    }

    private Message risk() {
        return Message.of(SimulationPhrase.RISK)
                .with("plan", name)
                .with("floor", floor().withUnit())
                .with("when", floor().whenEver())
                .with("years", one.judged())
                .with("risk", Numbers.confident(one.risk().everUnderFloor()));
    }

    private Message breaches() {
        Message scenarios = Numbers.scenarios(outcome().scenarios());
        return outcome().breaches() == 0
                ? Message.of(SimulationPhrase.NO_BREACH).with("scenarios", scenarios)
                : Message.of(SimulationPhrase.BREACHES)
                        .with("breaches", Numbers.count(outcome().breaches()))
                        .with("scenarios", scenarios);
    }

    private Message worst() {
        Money distance = outcome().worstMargin();
        if (!outcome().judgesCash()) {
            return Message.of(
                            distance.isNegative()
                                    ? SimulationPhrase.WORST_BELOW_ITS_MONTH
                                    : SimulationPhrase.WORST_ABOVE_ITS_MONTH)
                    .with("distance", amounts.withUnit(distance.abs()));
        }
        return Message.of(distance.isNegative() ? SimulationPhrase.WORST_BELOW : SimulationPhrase.WORST_ABOVE)
                .with("worst", amounts.withUnit(outcome().worst()))
                .with("distance", amounts.withUnit(distance.abs()))
                .with("floor", floor().withUnit());
    }

    private Option<Message> asPlanned() {
        Seq<Integer> below = one.belowAsPlanned();
        if (below.isEmpty()) {
            return Option.none();
        }
        int more = below.size() - MOST_MONTHS;
        Message months = Message.of(
                        more > 0 ? SimulationPhrase.BELOW_AS_PLANNED_OFTEN : SimulationPhrase.BELOW_AS_PLANNED)
                .with("floor", floor().withUnit())
                .with("months", below.take(MOST_MONTHS).map(this::planned));
        return Option.some(more > 0 ? months.with("count", more) : months);
    }

    private FloorText floor() {
        return FloorText.of(one.balance(), amounts);
    }

    private Message planned(int month) {
        return Message.of(NumberPhrase.IN_MONTH)
                .with("amount", amounts.withUnit(one.planned(month).cash()))
                .with("month", one.month(month));
    }

    private Option<Message> granted() {
        return Option.when(
                !one.decisions().applications().isEmpty(),
                () -> Message.of(SimulationPhrase.GRANTED)
                        .with("asked", amounts.withUnit(one.meanAppliedFor()))
                        .with("granted", amounts.withUnit(one.meanGrantedBeyondPlan())));
    }

    /** The precision that was asked for, and whether it is reached. */
    public Seq<Message> precision(PrecisionTarget target) {
        boolean isReached = target.wanted().isReached(one.risk().everUnderFloor());
        Message width = Message.of(
                        target.wanted().isRelative() ? SimulationPhrase.OF_ITSELF : SimulationPhrase.OF_PROBABILITY)
                .with("width", Numbers.percent(target.wanted().halfWidth()));
        return Vector.of(
                Message.of(isReached ? SimulationPhrase.PRECISION_REACHED : SimulationPhrase.PRECISION_MISSED)
                        .with("plan", name)
                        .with("width", width)
                        .with("scenarios", Numbers.count(outcome().scenarios()))
                        .with("most", Numbers.count(target.most())),
                Message.of(SimulationPhrase.LOOKS).with("looks", target.looks()));
    }

    private Outcome outcome() {
        return one.outcome();
    }
}
