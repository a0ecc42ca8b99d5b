package rar.examples.page;

import com.fasterxml.jackson.databind.node.ObjectNode;
import rar.model.message.Message;
import rar.simulation.json.RunManifest;

/**
 * The settings that decide an answer from scenarios besides the files and the version: with {@link Inputs} the answer's manifest.
 *
 * @param seed of the scenarios
 * @param sampling how scenarios are drawn
 * @param first the index of the first scenario
 * @param scenarios how many
 * @param replications in how many independent parts scrambled points are; 1 where every scenario is independent
 * @param confidence of the intervals
 */
public record RunSettings(long seed, String sampling, long first, long scenarios, int replications, double confidence) {

    /** Independent random scenarios. */
    public RunSettings(long seed, String sampling, long first, long scenarios, double confidence) {
        this(seed, sampling, first, scenarios, 1, confidence);
    }

    /** Independent random scenarios. */
    public static final String MONTE_CARLO = RunManifest.MONTE_CARLO;

    /** Scrambled Sobol points. */
    public static final String SOBOL = RunManifest.SOBOL;

    /** Puts them into a document. */
    public void putInto(ObjectNode document) {
        document.put("scenarios", scenarios);
        document.put("seed", seed);
        document.put("sampling", sampling);
        document.put("first", first);
        if (!sampling.equals(MONTE_CARLO)) {
            document.put("replications", replications);
        }
        Json.put(document, "confidence", confidence);
    }

    /** Puts what decides one of the scenarios into a document. */
    public void putDrawingInto(ObjectNode document) {
        document.put("seed", seed);
        document.put("sampling", sampling);
        document.put("scenarios", scenarios);
        document.put("replications", replications);
    }

    /** The line that names them with the inputs. */
    public Message line(Inputs inputs) {
        return inputs.line(seed(seed), count());
    }

    /** The line that names them and one of the scenarios with the inputs. */
    public Message line(Inputs inputs, long scenario) {
        return inputs.line(seed(seed), count(), Message.of(PagePhrase.SCENARIO).with("number", scenario));
    }

    /** The seed as that line has it. */
    public static Message seed(long seed) {
        return Message.of(PagePhrase.SEED).with("seed", seed);
    }

    private Message count() {
        return sampling.equals(MONTE_CARLO)
                ? Numbers.scenarios(scenarios)
                : Message.of(PagePhrase.SCRAMBLED)
                        .with("number", Numbers.count(scenarios))
                        .with("parts", replications);
    }
}
