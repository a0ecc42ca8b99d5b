package rar.simulation.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import rar.simulation.outcome.Mergeable;

/** Threads that take stretches of a run's scenarios until none are left, each counting into a tally of its own. */
final class Workers<T extends Mergeable<T>> {

    /**
     * The first blocks are small, so that compiled code takes over from interpreted code sooner; but large enough for the
     * compiler to take the loops for long ones, or some would never be vectorised.
     */
    private static final int WARM_UP_BLOCK = 254;

    private static final long WARM_UP_SCENARIOS = 20_000;

    /** Whether some run has warmed up already: all run the same code. */
    private static volatile boolean isWarm;

    /** In how many stretches each thread's share is taken at least, so that all end at about the same time. */
    private static final long STRETCHES = 16;

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
    /** What ended the run: the first thing that a thread of it met. */
    private volatile @Nullable Throwable failure;

    /** Consecutive scenarios that one thread takes, block by block. */
    private record Stretch(long first, long end) {}

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

    /**
     * Counts all scenarios of the run. What fails, here or in what is the caller's, ends it, and reaches the caller as it
     * was thrown, by whichever thread; by then no thread of the run is at work any longer.
     */
    T tally() {
        return run.threads() == 1 ? work() : all(counted());
    }

    private T all(List<T> shares) {
        T all = nothing.empty();
        shares.forEach(all::add);
        return all;
    }

    private List<T> counted() {
        ExecutorService threads = Executors.newFixedThreadPool(run.threads(), Workers::daemon);
        try {
            List<T> shares = new ArrayList<>();
            for (Future<T> share : threads.invokeAll(Collections.nCopies(run.threads(), (Callable<T>) this::work))) {
                shares.add(share.get());
            }
            return shares;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(INTERRUPTED, e);
        } catch (ExecutionException e) {
            throw asThrown(Objects.requireNonNullElse(failure, e));
        } finally {
            end(threads);
        }
    }

    /** Throws what a thread has met in the thread that asked for the run, a checked exception among it too. */
    private static RuntimeException asThrown(Throwable failure) {
        Workers.<RuntimeException>raise(failure);
        return new IllegalStateException("nothing comes after what has been thrown", failure);
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> void raise(Throwable failure) throws E {
        throw (E) failure;
    }

    /** Waits until no thread is at work; whoever interrupts meanwhile is told of it afterwards. */
    private static void end(ExecutorService threads) {
        threads.shutdownNow();
        boolean interrupted = Thread.interrupted();
        boolean ended = false;
        while (!ended) {
            try {
                ended = threads.awaitTermination(1, TimeUnit.DAYS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stretches until none are left; whoever fails leaves none to the others. */
    private T work() {
        try {
            Counter<T> mine = counters.get();
            for (Stretch stretch = take(); stretch != null; stretch = take()) {
                count(mine, stretch);
            }
            return mine.counted();
        } catch (Throwable e) {
            fail(e);
            throw asThrown(e);
        }
    }

    private void count(Counter<T> mine, Stretch stretch) {
        for (long first = stretch.first; first < stretch.end && failure == null; first += blockSize(first)) {
            requireNotInterrupted();
            int count = (int) Math.min(blockSize(first), stretch.end - first);
            mine.count(first, count);
            report(count);
        }
    }

    private static void requireNotInterrupted() {
        if (Thread.currentThread().isInterrupted()) {
            throw new IllegalStateException(INTERRUPTED);
        }
    }

    /**
     * The next scenarios to be counted; none where none are left. A block at first, while code warms up, and a fair share
     * of a thread's share after that, so that a tally's scenarios lie in few stretches however many there are.
     */
    private @Nullable Stretch take() {
        long first = next.getAndUpdate(from -> from >= end ? from : endOfStretch(from));
        return first >= end ? null : new Stretch(first, endOfStretch(first));
    }

    private long endOfStretch(long first) {
        long blocks = isWarmingUp(first) ? 1 : Math.max(1, (end - first) / largestBlock / (STRETCHES * run.threads()));
        return Math.min(end, first + blocks * blockSize(first));
    }

    private int blockSize(long first) {
        return isWarmingUp(first) ? Math.min(WARM_UP_BLOCK, largestBlock) : largestBlock;
    }

    private boolean isWarmingUp(long first) {
        return first - run.first() < warmUp;
    }

    /** Tells how far the run has come, unless it has failed. */
    private synchronized void report(int count) {
        if (failure != null) {
            return;
        }
        done += count;
        isWarm |= done > WARM_UP_SCENARIOS;
        try {
            progress.accept(done);
        } catch (Throwable e) {
            fail(e);
            throw e;
        }
    }

    private synchronized void fail(Throwable e) {
        failure = failure == null ? e : failure;
        next.set(end);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "rar-scenarios");
        thread.setDaemon(true);
        return thread;
    }
}
