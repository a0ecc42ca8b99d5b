package rar.simulation.part;

import java.io.Serializable;
import java.util.Objects;
import rar.model.message.RefusedException;
import rar.model.money.Components;
import rar.simulation.outcome.Counts;

/**
 * A part of an analysis, as it travels between machines: what has been counted of some scenarios, and the analysis that it is of.
 * Goals ({@code GoalTally}), funds ({@code FundTally}), pairs of plans ({@code PairedOutcome}), capacity ({@code
 * DecisionCapacity.counts}), causes of breaches ({@code BreachCauses.found}, {@code explained}) and Sobol's indices ({@code
 * Sensitivity.counts}) can be cut so. Parts of one analysis that share no scenario add up in any order and any tree, without the
 * plan, to the counts of all scenarios at once.
 *
 * <p>As bytes a part has a name of its format, {@code RARC}, the version 1, the SHA-256 of all that follows, and the counts as
 * numbers of variable length. What has been changed, cut off or added to is refused. Serialised it is these bytes.
 *
 * @param analysis what the counts are a function of, the same text for every part: best a hash of the run, as {@code
 *     RunManifest.identity()}, and of what is asked
 * @param counts what has been counted
 */
public record CountsPart(String analysis, Counts counts) implements Serializable {

    /** @throws NullPointerException if a component is null; it names the component */
    public CountsPart {
        Components.present(CountsPart.class, analysis, counts);
    }

    /**
     * The part that was written as these bytes.
     *
     * @throws IllegalArgumentException if they are no part, of another version, or not as they were written
     */
    public static CountsPart of(byte[] bytes) {
        CountsBytes read = CountsBytes.read(Objects.requireNonNull(bytes, "CountsPart.bytes is null"));
        return new CountsPart(read.analysis(), read.counts());
    }

    /** The part as bytes, the same for equal parts. */
    public byte[] toBytes() {
        return CountsBytes.write(analysis, counts);
    }

    /** How many scenarios it has. */
    public long scenarios() {
        return counts.count();
    }

    /**
     * Both parts as one.
     *
     * @throws IllegalArgumentException if they are of different analyses, share a scenario, or have counts that do not go together
     */
    public CountsPart plus(CountsPart other) {
        if (!analysis.equals(other.analysis)) {
            throw new RefusedException(
                    PartMistake.OF_ANOTHER_RUN.with("run", analysis).with("other", other.analysis));
        }
        return new CountsPart(analysis, counts.plus(other.counts));
    }

    private Object writeReplace() {
        return new Written(toBytes());
    }

    /** What is serialised in place of a part. */
    private static final class Written implements Serializable {

        private static final long serialVersionUID = 1;

        private final byte[] bytes;

        private Written(byte[] bytes) {
            this.bytes = bytes;
        }

        private Object readResolve() {
            return CountsPart.of(bytes);
        }
    }
}
