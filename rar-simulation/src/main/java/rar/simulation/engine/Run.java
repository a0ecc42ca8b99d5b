package rar.simulation.engine;

import java.util.List;
import java.util.stream.IntStream;
import rar.model.money.Components;
import rar.simulation.outcome.CountedScenarios;
import rar.simulation.sampling.MonteCarlo;
import rar.simulation.sampling.ScenarioSet;

/**
 * Which scenarios to run.
 *
 * @param scenarios what each scenario draws
 * @param first the index of the first scenario, 0 or more
 * @param count how many, 1 or more; n scenarios are the first n of any more
 * @param threads how many threads share the work, 1 or more; changes nothing but the time
 * @param blockSize how many scenarios are computed together, 1 or more, and fewer where a long plan would make blocks
 *     of them too large; changes nothing but the time
 * @param control on whose threads, and until when
 */
public record Run(ScenarioSet scenarios, long first, long count, int threads, int blockSize, RunControl control) {

    /** As many as pay; a plan of more than three years takes fewer. */
    public static final int USUAL_BLOCK = 1024;

    /** The most scenarios in one run. */
    public static final long MOST_SCENARIOS = 1_000_000_000_000L;

    /** @throws IllegalArgumentException if a number is out of range */
    public Run {
        Components.present(Run.class, scenarios, control);
        if (first < 0 || count < 1 || count > MOST_SCENARIOS || first > Long.MAX_VALUE / 4) {
            throw new IllegalArgumentException(
                    "a run has 1 to " + MOST_SCENARIOS + " scenarios from 0 on, not " + count + " from " + first);
        }
        if (scenarios.size().isPresent() && count > scenarios.size().getAsLong() - first) {
            throw new IllegalArgumentException("the set has " + scenarios.size().getAsLong() + " scenarios, not "
                    + count + " from " + first + " on");
        }
        if (threads < 1 || threads > 1024) {
            throw new IllegalArgumentException("a run has 1 to 1024 threads, not " + threads);
        }
        if (blockSize < 1 || blockSize > 1 << 16) {
            throw new IllegalArgumentException("a block has 1 to 65536 scenarios, not " + blockSize);
        }
    }

    /** On threads of its own, to the end. @throws IllegalArgumentException if a number is out of range */
    public Run(ScenarioSet scenarios, long first, long count, int threads, int blockSize) {
        this(scenarios, first, count, threads, blockSize, RunControl.NONE);
    }

    /** The first {@code count} scenarios of a seed, on all processors. */
    public static Run of(long seed, long count) {
        return of(new MonteCarlo(seed), count);
    }

    /** The first {@code count} scenarios of a set, on all processors. */
    public static Run of(ScenarioSet scenarios, long count) {
        return new Run(scenarios, 0, count, Math.min(1024, Runtime.getRuntime().availableProcessors()), USUAL_BLOCK);
    }

    /** As many scenarios of another set. */
    public Run with(ScenarioSet newScenarios) {
        return new Run(newScenarios, first, count, threads, blockSize, control);
    }

    /** The same on so many threads. */
    public Run withThreads(int newThreads) {
        return new Run(scenarios, first, count, newThreads, blockSize, control);
    }

    /** The same in blocks of another size. */
    public Run withBlockSize(int newSize) {
        return new Run(scenarios, first, count, threads, newSize, control);
    }

    /** The same on other threads, or with another end. */
    public Run withControl(RunControl newControl) {
        return new Run(scenarios, first, count, threads, blockSize, newControl);
    }

    /** What is left of it without scenarios that have been counted: a run for each stretch, in order. */
    List<Run> without(CountedScenarios counted) {
        return counted.missing(first, first + count).stream()
                .map(each -> part(each.first(), each.count()))
                .toList();
    }

    /**
     * The run cut into equal parts, one after the other: replications, where the set draws them so.
     *
     * @param parts how many, 1 or more
     * @throws IllegalArgumentException if they do not share the scenarios equally
     */
    public List<Run> replications(int parts) {
        long each = replication(count, parts);
        return IntStream.range(0, parts)
                .mapToObj(part -> part(first + part * each, each))
                .toList();
    }

    /**
     * How many scenarios each of so many equal parts has.
     *
     * @throws IllegalArgumentException if they do not share the scenarios equally
     */
    public static long replication(long scenarios, int parts) {
        if (parts < 1 || scenarios % parts != 0) {
            throw new IllegalArgumentException(
                    parts + " replications do not share " + scenarios + " scenarios equally");
        }
        return scenarios / parts;
    }

    /** Another part of the same scenarios. */
    public Run part(long newFirst, long newCount) {
        return new Run(scenarios, newFirst, newCount, threads, blockSize, control);
    }
}
