package rar.examples.phrase;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.math.RoundingMode;
import rar.examples.answer.ProjectChange;
import rar.examples.page.Numbers;
import rar.model.message.Message;
import rar.simulation.effect.SupportChange;

/** How public support changed for a project's participants, in sentences. */
public final class EffectsAnswer {

    private static final int DECIMALS = 4;

    private EffectsAnswer() {}

    /** The sentences of a follow-up. */
    public static Seq<Message> of(ProjectChange project) {
        return project.change(ProjectChange.CONFIDENCE)
                .map(EffectsAnswer::of)
                .getOrElse(() -> Vector.of(Message.of(EffectsPhrase.HIDDEN).with("name", project.name())));
    }

    private static Seq<Message> of(SupportChange change) {
        EffectsPhrase verdict = !change.change().isDecided()
                ? EffectsPhrase.UNDECIDED
                : change.change().value() < 0 ? EffectsPhrase.FEWER : EffectsPhrase.MORE;
        return Vector.of(
                Message.of(EffectsPhrase.SHARES)
                        .with("before", Numbers.confident(change.before()))
                        .with("after", Numbers.confident(change.after())),
                Message.of(EffectsPhrase.CHANGE)
                        .with("change", Numbers.points(change.change()))
                        .with("p", rounded(change.pValue())),
                Message.of(verdict));
    }

    private static BigDecimal rounded(double pValue) {
        return new BigDecimal(pValue).setScale(DECIMALS, RoundingMode.CEILING).stripTrailingZeros();
    }
}
