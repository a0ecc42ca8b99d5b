package rar.examples.phrase;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import rar.examples.answer.FactorValues;
import rar.examples.page.Amounts;
import rar.examples.page.FloorText;
import rar.model.balance.BalancePlan;
import rar.model.message.Message;
import rar.simulation.reverse.ReverseStress;
import rar.simulation.reverse.SingleStress;

/**
 * The least that breaches the floor, in sentences.
 *
 * @param found what was found
 * @param plan as it is
 * @param values of factors as the page prints them
 * @param amounts as the page prints them
 */
public record ReverseAnswer(ReverseStress found, BalancePlan plan, FactorValues values, Amounts amounts) {

    /** The answer: the plan, and which factors breach the floor alone. */
    public Seq<Message> sentences() {
        Vector<Message> planned = Vector.of(planned());
        if (found.isBelowAsPlanned()) {
            return planned;
        }
        if (found.singles().isEmpty()) {
            return planned.append(Message.of(ReversePhrase.NO_RISKS));
        }
        Seq<Message> conditions =
                found.singles().filter(single -> single.breach().isDefined()).map(this::condition);
        return conditions.isEmpty()
                ? planned.append(withFloor(ReversePhrase.NONE_ALONE))
                        .appendAll(found.joint().map(joint -> Message.of(ReversePhrase.TOGETHER)))
                : planned.append(withFloor(ReversePhrase.ALONE)
                        .with(
                                "conditions",
                                conditions.reduceRight((one, others) -> Message.of(ReversePhrase.OR)
                                        .with("one", one)
                                        .with("others", others))));
    }

    private Message planned() {
        return Message.of(isBelowAsPlanned())
                .with("floor", amounts.withUnit(found.plannedFloor()))
                .with("month", found.plannedMonth())
                .with("lowest", amounts.withUnit(found.plannedLowest()));
    }

    private ReversePhrase isBelowAsPlanned() {
        if (floor().differs()) {
            return found.isBelowAsPlanned()
                    ? ReversePhrase.BELOW_ITS_MONTH_AS_PLANNED
                    : ReversePhrase.ABOVE_ITS_MONTH_AS_PLANNED;
        }
        return found.isBelowAsPlanned() ? ReversePhrase.BELOW_AS_PLANNED : ReversePhrase.AS_PLANNED;
    }

    private FloorText floor() {
        return new FloorText(found.floors(), plan, amounts);
    }

    private Message withFloor(ReversePhrase phrase) {
        return Message.of(phrase).with("floor", floor().withUnit());
    }

    private Message condition(SingleStress single) {
        double value = single.breach().get().value();
        boolean isMore = value > single.asPlanned();
        if (values.isAnswer(single.factor())) {
            return Message.of(value == 1 ? ReversePhrase.HAPPENS : ReversePhrase.FAILS)
                    .with("factor", values.name(single.factor()));
        }
        return Message.of(isMore ? ReversePhrase.AT_LEAST : ReversePhrase.AT_MOST)
                .with("factor", values.name(single.factor()))
                .with("value", values.threshold(single.factor(), value, isMore));
    }
}
