package rar.examples.run;

import io.vavr.control.Option;
import java.util.List;
import java.util.function.LongConsumer;
import rar.examples.input.InvalidInputException;
import rar.simulation.engine.Run;
import rar.simulation.engine.RunResult;
import rar.simulation.risk.Estimate;
import rar.simulation.risk.LiquidityRisk;
import rar.simulation.risk.Precision;

/** A run that saves itself as it goes, if it has a file, and goes on from what is saved there; alone until it is closed. */
public final class CheckpointedRun implements AutoCloseable {

    private static final long FIRST_STRETCH = 20_000;

    /** Stretches grow until one takes this long, so that little is lost and little time is spent on saving. */
    private static final long LONG_ENOUGH_NANOS = 2_000_000_000L;

    private final Run run;
    private final Option<RunFile> file;
    private final LongConsumer progress;
    private final Option<RunLock> lock;
    private final RunResult result;
    private long stretch = FIRST_STRETCH;

    /**
     * Nothing is run yet.
     *
     * @param nothing run of the same simulation and replications
     * @param run all scenarios that are to be run
     * @throws InvalidInputException if the file is of another run
     * @throws NotWrittenException if nothing can be written where it is, or another process saves its run there
     */
    public CheckpointedRun(RunResult nothing, Run run, Option<RunFile> file, LongConsumer progress) {
        this.run = run;
        this.file = file;
        this.progress = progress;
        RunResult saved = saved(nothing);
        this.lock = file.filter(unfinished -> saved.scenarios() < run.count()).map(RunFile::lock);
        // before the lock was there, another may have gone on
        this.result = lock.isEmpty() ? saved : saved(nothing);
    }

    private RunResult saved(RunResult nothing) {
        return file.flatMap(each -> each.resumed(nothing)).getOrElse(nothing);
    }

    @Override
    public void close() {
        lock.forEach(RunLock::close);
    }

    /** Runs to the last scenario. */
    public RunResult toTheEnd() {
        goOnTo(run.count());
        return result;
    }

    /**
     * Runs until the probability of a breach is so precise, or to the last scenario.
     *
     * @param looks after how many scenarios it is looked
     */
    public RunResult until(Precision precision, List<Long> looks) {
        for (long look : looks) {
            // a look that lies behind was taken before the run was interrupted, and it went on
            if (look >= result.scenarios()) {
                goOnTo(look);
                LiquidityRisk read = LiquidityRisk.of(result, Estimate.USUAL_CONFIDENCE, looks.size());
                if (precision.isReached(read.everUnderFloor())) {
                    break;
                }
            }
        }
        return result;
    }

    private void goOnTo(long end) {
        while (result.scenarios() < end) {
            long done = result.scenarios();
            long count = file.isEmpty() ? end - done : Math.min(stretch, end - done);
            long began = System.nanoTime();
            result.run(run.part(run.first() + done, count), more -> progress.accept(done + more));
            if (System.nanoTime() - began < LONG_ENOUGH_NANOS) {
                stretch *= 2;
            }
            file.forEach(each -> each.save(result));
        }
    }
}
