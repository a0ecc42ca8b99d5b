package rar.simulation.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/** Threads that take blocks of a run's scenarios until none are left, each counting into a tally of its own. */
final class Workers<T extends Mergeable<T>> {

    /**
     * The first blocks are small, so that compiled code takes over from interpreted code sooner; but large enough for the
     * compiler to take the loops for long ones, or some would never be vectorised.
     */
    private static final int WARM_UP_BLOCK = 254;

    private static final long WARM_UP_SCENARIOS = 20_000;

    /** Whether some run has warmed up already: all run the same code. */
    private static volatile boolean isWarm;

    private static final String INTERRUPTED = "the run was interrupted";

    /** What one thread does with the blocks that it takes. */
    interface Counter<T> {

        /** Computes and counts the {@code count} scenarios from {@code first} on. */
        void count(long first, int count);

        /** What has been counted so far. */
        T counted();
    }

    private final Supplier<Counter<T>> counters;
    private final T nothing;
    private final Run run;
    private final int largestBlock;
    private final long warmUp;
    private final LongConsumer progress;
    private final AtomicLong next;
    private final long end;
    private long done;

    /**
     * Threads for a run.
     *
     * @param counters a new one for each thread
     * @param largestBlock that they can take
     */
    Workers(Supplier<Counter<T>> counters, int largestBlock, T nothing, Run run, LongConsumer progress) {
        this.counters = counters;
        this.nothing = nothing;
        this.run = run;
        this.largestBlock = largestBlock;
        this.warmUp = isWarm ? 0 : WARM_UP_SCENARIOS;
        this.progress = progress;
        this.next = new AtomicLong(run.first());
        this.end = Math.addExact(run.first(), run.count());
    }

    T tally() {
        T all = nothing.empty();
        if (run.threads() == 1) {
            all.add(work());
            return all;
        }
        ExecutorService threads = Executors.newFixedThreadPool(run.threads(), Workers::daemon);
        try {
            List<Callable<T>> shares = new ArrayList<>();
            for (int i = 0; i < run.threads(); i++) {
                shares.add(this::work);
            }
            for (Future<T> share : threads.invokeAll(shares)) {
                all.add(share.get());
            }
            return all;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(INTERRUPTED, e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a scenario could not be computed", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    /** Blocks until none are left; whoever fails leaves none to the others. */
    private T work() {
        try {
            Counter<T> mine = counters.get();
            for (long first = take(); first < end; first = take()) {
                requireNotInterrupted();
                int count = (int) Math.min(blockSize(first), end - first);
                mine.count(first, count);
                report(count);
            }
            return mine.counted();
        } catch (RuntimeException | Error e) {
            next.set(end);
            throw e;
        }
    }

    private static void requireNotInterrupted() {
        if (Thread.currentThread().isInterrupted()) {
            throw new IllegalStateException(INTERRUPTED);
        }
    }

    private long take() {
        return next.getAndUpdate(first -> first >= end ? first : first + blockSize(first));
    }

    private int blockSize(long first) {
        return first - run.first() < warmUp ? Math.min(WARM_UP_BLOCK, largestBlock) : largestBlock;
    }

    private synchronized void report(int count) {
        done += count;
        isWarm |= done > WARM_UP_SCENARIOS;
        progress.accept(done);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "rar-scenarios");
        thread.setDaemon(true);
        return thread;
    }
}
