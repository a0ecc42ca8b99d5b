package rar.examples.phrase;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.examples.page.Amounts;
import rar.examples.page.Numbers;
import rar.model.message.Message;
import rar.model.money.Money;
import rar.simulation.outcome.PairedOutcome;
import rar.simulation.risk.Comparison;
import rar.simulation.risk.MoneyEstimate;
import rar.simulation.risk.ShareDifference;

/**
 * The safer of two cases, in sentences.
 *
 * @param comparison of the two
 * @param amounts as the page prints them
 * @param names of the two, where they have any
 */
public record ComparisonAnswer(Comparison comparison, Amounts amounts, Option<ComparedNames> names) {

    /** Of the first and the second. */
    public ComparisonAnswer(Comparison comparison, Amounts amounts) {
        this(comparison, amounts, Option.none());
    }

    /** Of two that are called by their names. */
    public ComparisonAnswer called(String first, String second) {
        return new ComparisonAnswer(comparison, amounts, Option.some(new ComparedNames(first, second)));
    }

    /** The answer: the breach probabilities, and the lowest cash. */
    public Seq<Message> sentences() {
        return Vector.of(risk(), lowest());
    }

    private Message of(ComparisonPhrase phrase) {
        return names.fold(() -> Message.of(phrase), called -> called.in(phrase));
    }

    private Message risk() {
        ShareDifference difference = comparison.breachDifference();
        ComparisonPhrase phrase = !difference.isDecided()
                ? ComparisonPhrase.NOT_DECIDED
                : difference.value() < 0 ? ComparisonPhrase.SAFER : ComparisonPhrase.LESS_SAFE;
        return of(phrase)
                .with("first", Numbers.confident(comparison.firstBreach()))
                .with("second", Numbers.confident(comparison.secondBreach()))
                .with("difference", Numbers.points(difference));
    }

    private Message lowest() {
        PairedOutcome outcome = comparison.outcome();
        MoneyEstimate mean = comparison.meanLowest();
        long same = outcome.scenarios() - outcome.lowestMore() - outcome.lowestLess();
        ComparisonPhrase phrase = mean.value().equals(Money.ZERO)
                ? ComparisonPhrase.NO_DIFFERENCE
                : mean.value().isNegative() ? ComparisonPhrase.LOWER : ComparisonPhrase.HIGHER;
        return of(phrase)
                .with(
                        "mean",
                        Message.of(ComparisonPhrase.WITH_UNIT)
                                .with("amounts", amounts.withInterval(distance(mean)))
                                .with("unit", amounts.unit()))
                .with("more", Numbers.count(outcome.lowestMore()))
                .with("less", Numbers.count(outcome.lowestLess()))
                .with("same", Numbers.count(same))
                .with("scenarios", Numbers.scenarios(outcome.scenarios()));
    }

    /** A difference without its sign. */
    private static MoneyEstimate distance(MoneyEstimate mean) {
        return mean.value().isNegative()
                ? new MoneyEstimate(
                        mean.value().negated(),
                        mean.high().negated(),
                        mean.low().negated(),
                        mean.confidence(),
                        mean.resolution())
                : mean;
    }
}
