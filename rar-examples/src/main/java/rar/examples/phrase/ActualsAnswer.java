package rar.examples.phrase;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.examples.page.Amounts;
import rar.model.answer.ActualsToDate;
import rar.model.answer.ActualsToDate.Breach;
import rar.model.message.Message;
import rar.simulation.answer.CaseForms;
import rar.simulation.projection.Projection;

/**
 * What is certain in an answer, in sentences.
 *
 * @param known the actuals
 * @param amounts as the page prints them
 */
public record ActualsAnswer(ActualsToDate known, Amounts amounts) {

    /** Those of a projection; none without actuals. */
    public static Seq<Message> of(Projection projection, Amounts amounts) {
        return of(CaseForms.actuals(projection), amounts);
    }

    /** Those of actuals, if there are any. */
    public static Seq<Message> of(Option<ActualsToDate> known, Amounts amounts) {
        return known.toVector().flatMap(actuals -> new ActualsAnswer(actuals, amounts).sentences());
    }

    /** To which month the books go, and the breaches until then, told as facts. */
    public Seq<Message> sentences() {
        Message through = Message.of(ActualsPhrase.THROUGH)
                .with("through", known.through())
                .with("next", known.through().plusMonths(1))
                .with("name", known.name());
        return known.breaches().isEmpty() ? Vector.of(through) : Vector.of(through, below());
    }

    private Message below() {
        Breach lowest = known.breaches().minBy(Breach::cash).get();
        Message message = known.breaches().size() == 1
                ? Message.of(ActualsPhrase.BELOW_ONCE)
                : Message.of(ActualsPhrase.BELOW).with("count", known.breaches().size());
        return message.with("cash", amounts.withUnit(lowest.cash()))
                .with("month", lowest.month())
                .with("floor", amounts.withUnit(lowest.floor()));
    }
}
