package rar.simulation.part;

import java.io.Serializable;
import java.util.Objects;
import rar.model.message.RefusedException;
import rar.model.money.Components;
import rar.simulation.engine.RunResult;
import rar.simulation.engine.RunSnapshot;

/**
 * A part of a run, as it travels between machines: what its scenarios came to, and the run that they are of. Parts of one run
 * that share no scenario add up in any order and any tree to the same part, without the plan; {@link RunResult#restored} makes
 * the run's result of it again, and refuses what does not suit the plan.
 *
 * <p>As bytes a part has a name of its format, {@code RARP}, the version 1, the SHA-256 of all that follows, and the counts as
 * numbers of variable length. What has been changed, cut off or added to is refused. Serialised it is these bytes.
 *
 * @param run what the run is a function of, the same text for every part of it, best a hash as {@code RunManifest.identity()}
 * @param result what the scenarios came to
 */
public record RunPart(String run, RunSnapshot result) implements Serializable {

    /** @throws NullPointerException if a component is null; it names the component */
    public RunPart {
        Components.present(RunPart.class, run, result);
    }

    /**
     * The part of a run that has been run so far.
     *
     * @throws IllegalStateException if the risk model has custom factors, which no other machine knows by their names
     */
    public static RunPart of(String run, RunResult result) {
        return new RunPart(
                run, Objects.requireNonNull(result, "RunPart.result is null").snapshot());
    }

    /**
     * The part that was written as these bytes.
     *
     * @throws IllegalArgumentException if they are no part, of another version, or not as they were written
     */
    public static RunPart of(byte[] bytes) {
        PartReader reader = PartReader.of(Objects.requireNonNull(bytes, "RunPart.bytes is null"));
        return new RunPart(reader.run(), reader.result());
    }

    /** The part as bytes, the same for equal parts. */
    public byte[] toBytes() {
        return PartWriter.write(run, result);
    }

    /** How many scenarios it has. */
    public long scenarios() {
        return result.outcome().scenarios();
    }

    /**
     * Both parts as one.
     *
     * @throws IllegalArgumentException if they are of different runs, share a scenario, or have counts that do not go together
     */
    public RunPart plus(RunPart other) {
        if (!run.equals(other.run)) {
            throw new RefusedException(
                    PartMistake.OF_ANOTHER_RUN.with("run", run).with("other", other.run));
        }
        return new RunPart(run, result.plus(other.result));
    }

    private Object writeReplace() {
        return new Written(toBytes());
    }

    /** What is serialised in place of a part. */
    private static final class Written implements Serializable {

        private static final long serialVersionUID = 1L;

        private final byte[] bytes;

        private Written(byte[] bytes) {
            this.bytes = bytes;
        }

        private Object readResolve() {
            return RunPart.of(bytes);
        }
    }
}
