package rar.examples.terminal;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.LongConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * The progress of a long calculation, on standard error and only for a person: nothing where that is not a terminal,
 * nothing for what is soon done, and at the end the line is empty again.
 */
public final class Progress implements AutoCloseable {

    /**
     * Set by whoever starts Java, because Java cannot ask: whether standard error is a terminal, and if it shows UTF-8.
     * {@code none}, {@code ascii} or {@code utf-8}.
     */
    private static final String TERMINAL = "rar.terminal";

    private static final Duration SOON = Duration.ofMillis(500);

    private static final int INTERVAL_MILLIS = 200;

    private final @Nullable Line line;
    private final @Nullable ProgressBar bar;

    private Progress(@Nullable Line line, @Nullable ProgressBar bar) {
        this.line = line;
        this.bar = bar;
    }

    /** Shows nothing, for results that another program reads. */
    public static Progress silent() {
        return new Progress(null, null);
    }

    /** Shows how many of {@code steps} are done, if standard error is a terminal. */
    public static Progress of(String task, long steps) {
        String terminal = System.getProperty(TERMINAL, "none");
        return terminal.equals("none") ? silent() : on(System.err, task, steps, terminal.equals("utf-8"), SOON);
    }

    /** Shows progress on {@code err}, beginning only after {@code soon}. */
    static Progress on(PrintStream err, String task, long steps, boolean unicode, Duration soon) {
        Line line = new Line(err, System.nanoTime() + soon.toNanos());
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName(SafeText.of(task))
                .setInitialMax(steps)
                .setStyle(unicode ? ProgressBarStyle.UNICODE_BLOCK : ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(INTERVAL_MILLIS)
                .setConsumer(line)
                .build();
        return new Progress(line, bar);
    }

    /** Counts {@code steps} more as done; any thread may call it. */
    public void advance(long steps) {
        if (bar != null) {
            bar.stepBy(steps);
        }
    }

    /** For a run that tells how many steps are done so far, one thread at a time; each run needs one of its own. */
    public LongConsumer ofRun() {
        return new LongConsumer() {
            private long before;

            @Override
            public void accept(long done) {
                advance(done - before);
                before = done;
            }
        };
    }

    /** Empties the line. */
    @Override
    public void close() {
        if (bar != null && line != null) {
            bar.close();
            line.empty();
        }
    }

    /** One line of a terminal that is written again and again. The library's own asks native code for the width. */
    private static final class Line implements ProgressBarConsumer {

        private static final int WIDTH = 79;

        private final PrintStream err;
        private final long begin;
        private boolean isWritten;

        Line(PrintStream err, long begin) {
            this.err = err;
            this.begin = begin;
        }

        @Override
        public int getMaxRenderedLength() {
            return WIDTH;
        }

        @Override
        public void accept(String text) {
            if (isWritten || System.nanoTime() - begin >= 0) {
                isWritten = true;
                err.print("\r" + text);
                err.flush();
            }
        }

        /** Not left to the library, which forgets it where a bar ends before its first redrawing. */
        void empty() {
            if (isWritten) {
                err.print("\r" + " ".repeat(WIDTH) + "\r");
                err.flush();
            }
        }

        @Override
        public void close() {
            err.flush();
        }
    }
}
