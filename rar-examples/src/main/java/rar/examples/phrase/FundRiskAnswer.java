package rar.examples.phrase;

import io.vavr.collection.Seq;
import rar.examples.answer.SimulatedCase;
import rar.examples.page.Numbers;
import rar.model.message.Message;
import rar.simulation.risk.FundRisk;

/**
 * How probable it is that earmarked funds run out, in sentences.
 *
 * @param one the plan and its scenarios
 * @param risks what the scenarios say of each of its funds
 */
public record FundRiskAnswer(SimulatedCase one, Seq<FundRisk> risks) {

    /** A sentence for each fund. */
    public Seq<Message> sentences() {
        return risks.map(this::sentence);
    }

    private Message sentence(FundRisk risk) {
        Message sentence = risk.commonestFirstMonth().isPresent()
                ? Message.of(FundRiskPhrase.RUNS_OUT)
                        .with("years", one.judged())
                        .with("month", one.month(risk.commonestFirstMonth().getAsInt()))
                : Message.of(FundRiskPhrase.LASTS).with("scenarios", Numbers.scenarios(risk.scenarios()));
        return sentence.with("fund", risk.fund().name()).with("risk", Numbers.confident(risk.everOverdrawn()));
    }
}
