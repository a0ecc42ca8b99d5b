package rar.examples.phrase;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import rar.examples.page.Amounts;
import rar.model.message.Message;
import rar.simulation.risk.StressResult;

/**
 * Which stresses a plan's cash does not stand, and the worst of them.
 *
 * @param results of the stresses, without the plan itself
 * @param amounts as the page prints them
 */
public record StressAnswer(Seq<StressResult> results, Amounts amounts) {

    /** More names than these are counted. */
    private static final int MOST_NAMES = 4;

    /** The sentences; none where there are no stresses. */
    public Seq<Message> sentences() {
        Seq<StressResult> below = results.filter(result -> result.margin().isNegative());
        return results.isEmpty() ? Vector.empty() : Vector.of(counted(below), worst());
    }

    private Message counted(Seq<StressResult> below) {
        if (below.isEmpty()) {
            return Message.of(StressAnswerPhrase.NONE_BELOW).with("stresses", results.size());
        }
        Message said = Message.of(below.size() > MOST_NAMES ? StressAnswerPhrase.MANY_BELOW : StressAnswerPhrase.BELOW)
                .with("below", below.size())
                .with("stresses", results.size());
        return below.size() > MOST_NAMES ? said : said.with("names", below.map(StressAnswer::quoted));
    }

    private Message worst() {
        StressResult worst = results.minBy(StressResult::margin).get();
        return Message.of(worst.margin().isNegative() ? StressAnswerPhrase.WORST_BELOW : StressAnswerPhrase.WORST_ABOVE)
                .with("name", quoted(worst))
                .with("lowest", amounts.withUnit(worst.lowest()))
                .with("month", worst.month())
                .with("margin", amounts.marginWithUnit(worst.margin().abs()));
    }

    private static Message quoted(StressResult result) {
        return Message.of(StressAnswerPhrase.QUOTED).with("name", result.stress().name());
    }
}
