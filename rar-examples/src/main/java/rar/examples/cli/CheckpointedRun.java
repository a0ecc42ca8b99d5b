package rar.examples.cli;

import io.vavr.control.Option;
import java.util.function.LongConsumer;
import rar.simulation.engine.Outcome;
import rar.simulation.engine.Run;
import rar.simulation.engine.Simulation;
import rar.simulation.risk.Estimate;
import rar.simulation.risk.LiquidityRisk;
import rar.simulation.risk.Precision;

/** A run that saves itself as it goes, if it has a file, and goes on from what is saved there. */
final class CheckpointedRun {

    private static final long FIRST_STRETCH = 20_000;

    /** Stretches grow until one takes this long, so that little is lost and little time is spent on saving. */
    private static final long LONG_ENOUGH_NANOS = 2_000_000_000L;

    private final Simulation simulation;
    private final Run run;
    private final Option<RunFile> file;
    private final LongConsumer progress;
    private final Outcome outcome;
    private long stretch = FIRST_STRETCH;

    /** @throws InvalidInputException if the file is of another run */
    CheckpointedRun(Simulation simulation, Run run, Option<RunFile> file, LongConsumer progress) {
        this.simulation = simulation;
        this.run = run;
        this.file = file;
        this.progress = progress;
        this.outcome = file.flatMap(saved -> saved.resumed(simulation)).getOrElse(simulation::nothing);
    }

    /** Runs to the last scenario. */
    Outcome toTheEnd() {
        goOnTo(run.count());
        return outcome;
    }

    /** Runs until the probability of a breach is so precise, or to the last scenario. */
    LiquidityRisk until(Precision precision) {
        for (long look : Precision.looks(run.count())) {
            // a look that lies behind was taken before the run was interrupted, and it went on
            if (look >= outcome.scenarios()) {
                goOnTo(look);
                if (precision.isReached(read().everUnderFloor())) {
                    break;
                }
            }
        }
        return read();
    }

    private LiquidityRisk read() {
        return Precision.read(outcome, Estimate.USUAL_CONFIDENCE, run.count());
    }

    private void goOnTo(long end) {
        while (outcome.scenarios() < end) {
            long done = outcome.scenarios();
            long count = file.isEmpty() ? end - done : Math.min(stretch, end - done);
            long began = System.nanoTime();
            outcome.add(simulation.run(run.part(run.first() + done, count), more -> progress.accept(done + more)));
            if (System.nanoTime() - began < LONG_ENOUGH_NANOS) {
                stretch *= 2;
            }
            file.forEach(each -> each.save(outcome));
        }
    }
}
