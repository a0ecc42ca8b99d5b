package rar.examples.page;

import rar.model.message.Message;
import rar.simulation.answer.RunSettings;

/** The line at the end of a page that names what decided its answer: files, seed and scenarios. */
public final class RunLine {

    private RunLine() {}

    /** The line of a run. */
    public static Message of(RunSettings settings, Inputs inputs) {
        return inputs.line(seed(settings.seed()), count(settings));
    }

    /** The line of one of its scenarios. */
    public static Message of(RunSettings settings, Inputs inputs, long scenario) {
        return inputs.line(
                seed(settings.seed()),
                count(settings),
                Message.of(PagePhrase.SCENARIO).with("number", scenario));
    }

    /** The seed as that line has it. */
    public static Message seed(long seed) {
        return Message.of(PagePhrase.SEED).with("seed", seed);
    }

    private static Message count(RunSettings settings) {
        return settings.isIndependent()
                ? Numbers.scenarios(settings.scenarios())
                : Message.of(PagePhrase.SCRAMBLED)
                        .with("number", Numbers.count(settings.scenarios()))
                        .with("parts", settings.replications());
    }
}
