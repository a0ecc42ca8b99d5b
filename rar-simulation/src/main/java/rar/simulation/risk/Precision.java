package rar.simulation.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import rar.simulation.engine.Run;
import rar.simulation.engine.RunResult;
import rar.simulation.engine.Simulation;

/**
 * How precisely the probability of a breach is wanted. A run that stops as soon as it is precise has looked at its interval
 * several times, and an interval that is looked at often enough misses the truth some time. Therefore the looks are few and
 * fixed before the run: after {@value #FIRST} scenarios, twice as many, and so on to the most that are allowed, or in the
 * same way after {@value #FIRST_REPLICATIONS} replications. The error that the confidence leaves is shared out to them
 * (Bonferroni), so that all intervals of all looks hold together with the confidence, and with them the one at which the run
 * stops (Wald, "Sequential Analysis", 1947, on why stopping needs this; here without any assumption on the looks'
 * dependence).
 *
 * @param halfWidth the longest distance from the estimate to an end of its interval, positive
 * @param isRelative whether that is a share of the estimate and not a probability
 */
public record Precision(double halfWidth, boolean isRelative) {

    /** The scenarios of the first look. */
    public static final long FIRST = 1_000;

    /** The replications of the first look: the spread of fewer says little. */
    public static final int FIRST_REPLICATIONS = 8;

    /** @throws IllegalArgumentException if the half width is not positive, or is 1 or more and not relative */
    public Precision {
        if (!(halfWidth > 0 && halfWidth < (isRelative ? Double.POSITIVE_INFINITY : 1))) {
            throw new IllegalArgumentException(
                    "a precision of " + halfWidth + " is none; give a number between 0 and 1");
        }
    }

    /** After how many independent scenarios it is looked, {@code most} being the last. */
    public static List<Long> looks(long most) {
        return doubling(FIRST, most);
    }

    /**
     * After how many scenarios it is looked where they are replications: after {@value #FIRST_REPLICATIONS} of these, twice
     * as many, and so on, {@code most} being the last.
     *
     * @param replications at most, as equal parts of {@code most}; 1 where scenarios are independent
     * @throws IllegalArgumentException if they do not share the scenarios equally
     */
    public static List<Long> looks(long most, int replications) {
        if (replications == 1) {
            return looks(most);
        }
        long each = Run.replication(most, replications);
        return doubling(FIRST_REPLICATIONS, replications).stream()
                .map(done -> done * each)
                .toList();
    }

    private static List<Long> doubling(long first, long most) {
        List<Long> looks = new ArrayList<>();
        for (long n = first; n < most; n *= 2) {
            looks.add(n);
        }
        looks.add(most);
        return List.copyOf(looks);
    }

    /**
     * The confidence of each look's interval with which those of all looks hold together with {@code confidence}.
     *
     * @param looks how many there can be, 1 or more
     * @throws IllegalArgumentException if the confidence is not between 0 and 1, or there are no looks
     */
    public static double confidenceOfLook(double confidence, int looks) {
        Probability.requireConfidence(confidence);
        if (looks < 1) {
            throw new IllegalArgumentException("a run is looked at once or more, not " + looks + " times");
        }
        return looks == 1 ? confidence : 1 - (1 - confidence) / looks;
    }

    /** Whether an estimate is so precise; one of 0 or 1 is never relatively precise. */
    public boolean isReached(Estimate estimate) {
        double longest = Math.max(estimate.high() - estimate.value(), estimate.value() - estimate.low());
        double wanted = isRelative ? halfWidth * Math.min(estimate.value(), 1 - estimate.value()) : halfWidth;
        return longest <= wanted;
    }

    /**
     * Runs independent scenarios until the probability of a breach is so precise, or to the last.
     *
     * @param most the scenarios of the run
     * @param progress told how many scenarios are done
     * @return what they came to, with intervals that hold with the confidence although the run stops by itself
     * @throws IllegalArgumentException if the confidence is not between 0 and 1
     */
    public LiquidityRisk run(Simulation simulation, Run most, double confidence, LongConsumer progress) {
        return run(simulation, most, 1, confidence, progress);
    }

    /**
     * Runs replications until the probability of a breach is so precise, or to the last.
     *
     * @param most the scenarios of the run
     * @param replications at most, as equal parts of {@code most}; 1 where scenarios are independent
     * @param progress told how many scenarios are done
     * @return what they came to, with intervals that hold with the confidence although the run stops by itself
     * @throws IllegalArgumentException if the replications do not share the scenarios equally, or the confidence is not
     *     between 0 and 1
     */
    public LiquidityRisk run(
            Simulation simulation, Run most, int replications, double confidence, LongConsumer progress) {
        RunResult result = result(simulation, most, replications, confidence, progress);
        return LiquidityRisk.of(
                result, confidence, looks(most.count(), replications).size());
    }

    /**
     * The same, with all that the scenarios came to.
     *
     * @throws IllegalArgumentException as {@link #run(Simulation, Run, int, double, LongConsumer)}
     */
    public RunResult result(
            Simulation simulation, Run most, int replications, double confidence, LongConsumer progress) {
        Probability.requireConfidence(confidence);
        List<Long> looks = looks(most.count(), replications);
        RunResult result = RunResult.ofReplications(simulation, replications == 1 ? 0 : most.count() / replications);
        for (long look : looks) {
            long done = result.scenarios();
            result.run(most.part(most.first() + done, look - done), more -> progress.accept(done + more));
            if (isReached(LiquidityRisk.of(result, confidence, looks.size()).everUnderFloor())) {
                break;
            }
        }
        return result;
    }
}
