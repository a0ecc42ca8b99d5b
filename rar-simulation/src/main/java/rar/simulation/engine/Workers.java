package rar.simulation.engine;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rar.simulation.outcome.CountedScenarios;
import rar.simulation.outcome.CountedScenarios.Stretch;
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
    private final CountedScenarios counted = new CountedScenarios();
    /** What ended the run: the first thing that a thread of it met. */
    private volatile @Nullable Throwable failure;
    /** Whether no further block is begun. */
    private volatile boolean isStopped;

    /** Consecutive scenarios that one thread takes, block by block. */
    private record Taken(long first, long end) {}

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
     * Counts the scenarios of the run, all of them unless its control stops it. What fails, here or in what is the caller's, ends
     * it, and reaches the caller as it was thrown, by whichever thread; by then no thread of the run is at work any longer.
     */
    T tally() {
        if (run.threads() == 1) {
            return work();
        }
        return run.control().executor().map(this::shared).orElseGet(this::onOwnThreads);
    }

    private T onOwnThreads() {
        ExecutorService threads = Executors.newFixedThreadPool(run.threads() - 1, Workers::daemon);
        try {
            return shared(threads);
        } finally {
            end(threads);
        }
    }

    /** Waits until none of them is at work; whoever interrupts meanwhile is told of it afterwards. */
    private static void end(ExecutorService threads) {
        threads.shutdown();
        boolean isInterrupted = Thread.interrupted();
        boolean ended = false;
        while (!ended) {
            try {
                ended = threads.awaitTermination(1, TimeUnit.DAYS);
            } catch (InterruptedException e) {
                isInterrupted = true;
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** What the thread that asks counts, and those of an executor with it. */
    private T shared(Executor executor) {
        List<Share> shares =
                Stream.generate(Share::new).limit(run.threads() - 1L).toList();
        T all = nothing.empty();
        T mine;
        try {
            shares.forEach(share -> share.offer(executor));
            mine = work();
        } finally {
            shares.forEach(Share::end);
        }
        Throwable failed = failure;
        if (failed != null) {
            throw asThrown(failed);
        }
        all.add(mine);
        shares.forEach(share -> share.counted.ifPresent(all::add));
        return all;
    }

    /** What a thread of the executor does, if it comes to it before all is done. */
    private final class Share implements Runnable {

        private final AtomicBoolean isTaken = new AtomicBoolean();
        private final CountDownLatch ended = new CountDownLatch(1);
        private Optional<T> counted = Optional.empty();

        /** A share that is refused is left to the others. */
        void offer(Executor executor) {
            try {
                executor.execute(this);
            } catch (RejectedExecutionException e) {
                isTaken.set(true);
                ended.countDown();
            }
        }

        @Override
        public void run() {
            if (isTaken.compareAndSet(false, true)) {
                try {
                    counted = Optional.of(work());
                } catch (Throwable e) {
                    fail(e);
                } finally {
                    ended.countDown();
                }
            }
        }

        /** Waits until no thread is at work on it, and lets none begin; whoever interrupts meanwhile ends the run. */
        void end() {
            boolean isInterrupted = false;
            while (isTaken.getAndSet(true) && ended.getCount() > 0) {
                try {
                    ended.await();
                } catch (InterruptedException e) {
                    isInterrupted = true;
                    fail(new IllegalStateException(INTERRUPTED, e));
                }
            }
            if (isInterrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** The scenarios that have been counted, in order. */
    synchronized List<Stretch> done() {
        return counted.stretches();
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

    /** Stretches until none are left; whoever fails leaves none to the others. */
    private T work() {
        try {
            Counter<T> mine = counters.get();
            for (Taken taken = take(); taken != null; taken = take()) {
                count(mine, taken);
            }
            return mine.counted();
        } catch (Throwable e) {
            fail(e);
            throw asThrown(e);
        }
    }

    private void count(Counter<T> mine, Taken taken) {
        for (long first = taken.first; first < taken.end && goesOn(); first += blockSize(first)) {
            requireNotInterrupted();
            int count = (int) Math.min(blockSize(first), taken.end - first);
            mine.count(first, count);
            report(first, count);
        }
    }

    private boolean goesOn() {
        if (!isStopped && run.control().stopped().getAsBoolean()) {
            stop();
        }
        return !isStopped;
    }

    private void stop() {
        isStopped = true;
        next.set(end);
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
    private @Nullable Taken take() {
        long first = next.getAndUpdate(from -> from >= end ? from : endOfStretch(from));
        return first >= end ? null : new Taken(first, endOfStretch(first));
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
    private synchronized void report(long first, int count) {
        if (failure != null) {
            return;
        }
        counted.add(first, count);
        isWarm |= counted.count() > WARM_UP_SCENARIOS;
        try {
            progress.accept(counted.count());
        } catch (Throwable e) {
            fail(e);
            throw e;
        }
    }

    private synchronized void fail(Throwable e) {
        failure = failure == null ? e : failure;
        stop();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "rar-scenarios");
        thread.setDaemon(true);
        return thread;
    }
}
