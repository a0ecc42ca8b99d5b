package rar.examples.phrase;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.examples.answer.FactorValues;
import rar.examples.page.Amounts;
import rar.examples.page.FloorText;
import rar.examples.page.Numbers;
import rar.model.message.Label;
import rar.model.message.Message;
import rar.model.money.Money;
import rar.simulation.explanation.BreachCauses;
import rar.simulation.explanation.BreachExplanation;
import rar.simulation.explanation.CauseShare;
import rar.simulation.sampling.Coalitions;

/**
 * The causes of a scenario, and of the breaches of a run, in sentences.
 *
 * @param one the scenario
 * @param all the breaches of the run; none where the scenario alone was asked for
 * @param values of factors as the page prints them
 * @param seed of the scenarios
 * @param floor the liquidity floor of the month that is explained
 * @param floors that of all months
 * @param amounts as the page prints them
 */
public record ExplanationAnswer(
        BreachExplanation one,
        Option<BreachCauses> all,
        FactorValues values,
        long seed,
        Money floor,
        FloorText floors,
        Amounts amounts) {

    private static final int MOST_CAUSES = 2;

    /** The answer: how low, how far from the floor, and what lowers cash most. */
    public Seq<Message> sentences() {
        return Vector.of(which(), margin())
                .appendAll(lowered())
                .appendAll(all.flatMap(this::breaches))
                .appendAll(estimated(one.shares(), ExplanationPhrase.ESTIMATED, ExplanationPhrase.ESTIMATED_ALIKE))
                .appendAll(all.flatMap(this::breachesEstimated));
    }

    private Option<Message> breachesEstimated(BreachCauses run) {
        if (one.isEstimated()) {
            return estimated(run.shares(), ExplanationPhrase.ALL_ESTIMATED, ExplanationPhrase.ALL_ESTIMATED_ALIKE);
        }
        return estimated(
                run.shares(), ExplanationPhrase.BREACHES_ESTIMATED, ExplanationPhrase.BREACHES_ESTIMATED_ALIKE);
    }

    /** How far estimated parts may be off, the least sure of them; or that the orders drawn differ in nothing. */
    private Option<Message> estimated(Seq<CauseShare> shares, ExplanationPhrase apart, ExplanationPhrase alike) {
        return shares.flatMap(CauseShare::halfWidth)
                .maxBy(Money::ore)
                .map(error -> Message.of(error.ore() == 0 ? alike : apart)
                        .with("most", Coalitions.MOST_PLAYERS)
                        .with("error", amounts.marginWithUnit(error)));
    }

    private Message which() {
        return all.map(run -> Message.of(floors.differs() ? ExplanationPhrase.WORST_BY_MONTH : ExplanationPhrase.WORST)
                        .with("scenarios", Numbers.scenarios(run.scenarios())))
                .getOrElse(() -> Message.of(floors.differs() ? ExplanationPhrase.ONE_BY_MONTH : ExplanationPhrase.ONE))
                .with("number", Numbers.count(one.scenario()))
                .with("seed", seed)
                .with("month", one.month())
                .with("cash", amounts.withUnit(one.cash()))
                .with("planned", amounts.withUnit(one.planned()));
    }

    private Message margin() {
        Money margin = one.cash().minus(floor);
        return Message.of(margin.isNegative() ? ExplanationPhrase.BELOW : ExplanationPhrase.ABOVE)
                .with("margin", amounts.marginWithUnit(margin.abs()))
                .with("floor", amounts.withUnit(floor))
                .with("gap", amounts.withUnit(one.gap()));
    }

    private Option<Message> lowered() {
        return said(
                ExplanationPhrase.LOWERED,
                lowering(one.shares())
                        .map(share -> Message.of(ExplanationPhrase.CAUSE)
                                .with("cause", name(share))
                                .with("amount", amounts.withUnit(share.amount()))));
    }

    private Option<Message> breaches(BreachCauses run) {
        return said(ExplanationPhrase.BREACHES, lowering(run.shares()).map(this::name))
                .map(message -> message.with("floor", floors.withUnit()));
    }

    private Label name(CauseShare share) {
        return values.names(share.cause().factors());
    }

    private static Option<Message> said(ExplanationPhrase phrase, Seq<?> causes) {
        return Option.when(causes.nonEmpty(), () -> Message.of(phrase).with("causes", causes));
    }

    /** The causes that lower cash most. */
    private static Seq<CauseShare> lowering(Seq<CauseShare> shares) {
        return shares.filter(share -> share.amount().ore() > 0)
                .sortBy(share -> -share.amount().ore())
                .take(MOST_CAUSES);
    }
}
