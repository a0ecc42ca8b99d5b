package rar.examples.live.web;

import io.vavr.control.Option;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Computations, each on a thread of its own that can be interrupted without harm to a connection. Of one page the latest
 * number wins: when it comes, what is still computed for smaller ones is interrupted.
 */
final class Turns implements AutoCloseable {

    /** More pages than anyone has open; the one that has been silent longest is forgotten. */
    private static final int MOST_PAGES = 64;

    private final Map<String, Page> pages = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Page> eldest) {
            return size() > MOST_PAGES;
        }
    };

    private final ExecutorService threads;
    private final Duration most;

    /** @param most how long a computation may take */
    Turns(Duration most) {
        this.most = most;
        this.threads = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "live-answer");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** What of a page is at work. */
    private static final class Page {
        private long latest = Long.MIN_VALUE;
        private final List<Numbered> running = new ArrayList<>();
    }

    private record Numbered(long number, FutureTask<?> task) {}

    /**
     * The result of a computation.
     *
     * @return none if a greater number of the same page has come
     * @throws RefusedRequest if it takes too long
     */
    <T> Option<T> latest(String page, long number, Callable<T> computation) {
        FutureTask<T> task = new FutureTask<>(computation);
        if (!begin(page, new Numbered(number, task))) {
            return Option.none();
        }
        try {
            threads.execute(task);
            return Option.some(result(task));
        } catch (CancellationException e) {
            return Option.none();
        } finally {
            end(page, task);
        }
    }

    /** The result of a computation that nothing but time ends. @throws RefusedRequest if it takes too long */
    <T> T result(Callable<T> computation) {
        FutureTask<T> task = new FutureTask<>(computation);
        threads.execute(task);
        return result(task);
    }

    private <T> T result(FutureTask<T> task) {
        try {
            return task.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new RefusedRequest(Refusal.TOO_SLOW);
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            throw asThrown(e);
        }
    }

    private static RuntimeException asThrown(ExecutionException e) {
        if (e.getCause() instanceof RuntimeException failure) {
            return failure;
        }
        return new IllegalStateException(e.getCause());
    }

    private synchronized boolean begin(String name, Numbered one) {
        Page page = pages.computeIfAbsent(name, none -> new Page());
        if (one.number < page.latest) {
            return false;
        }
        page.latest = one.number;
        page.running.stream().filter(other -> other.number < one.number).forEach(other -> other.task.cancel(true));
        page.running.add(one);
        return true;
    }

    private synchronized void end(String name, FutureTask<?> task) {
        Page page = pages.get(name);
        if (page != null) {
            page.running.removeIf(other -> other.task == task);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
