package rar.examples.command;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import rar.examples.answer.SimulatedCase;
import rar.examples.input.CaseFiles;
import rar.examples.input.OutcomeInput;
import rar.examples.input.Source;
import rar.examples.option.RuleOptions;
import rar.examples.report.SimulationReport;
import rar.simulation.answer.RunSettings;
import rar.simulation.engine.Run;
import rar.simulation.engine.RunResult;
import rar.simulation.json.RunManifest;
import rar.simulation.risk.Estimate;
import rar.simulation.risk.LiquidityRisk;
import rar.simulation.sampling.MonteCarlo;
import rar.simulation.sampling.ScenarioSet;
import rar.simulation.sampling.ScrambledSobol;

/**
 * A run as its manifest describes it, to be run, or put together from its parts, wherever the manifest has come to.
 *
 * @param files the plan, the risks and what has happened
 * @param manifest of the whole run, or of a part
 */
public record RecordedRun(CaseFiles files, RunManifest manifest) {

    /** The run of the files that the manifest holds. @throws rar.examples.input.InvalidInputException with every mistake in them */
    public static RecordedRun of(RunManifest manifest) {
        CaseFiles files = CaseFiles.of(
                Source.of("plan", manifest.plan()),
                Source.of("risks", manifest.risks()),
                (plan, mistakes) -> manifest.outcome()
                        .flatMap(held -> plan.flatMap(of -> mistakes.in(() -> OutcomeInput.of(held, of)))));
        return new RecordedRun(files, manifest);
    }

    /**
     * Nothing of it run yet.
     *
     * @throws rar.examples.input.InvalidInputException if the risks are beyond what can be computed to the öre
     */
    public RunResult nothing() {
        return RunResult.ofReplications(
                files.simulation(RuleOptions.of(manifest, files.plan().plan())), manifest.replication());
    }

    /** So many of its scenarios, from that index on, on one thread. */
    public Run scenarios(long first, long count) {
        ScenarioSet drawn = manifest.replications() == 1
                ? new MonteCarlo(manifest.seed())
                : new ScrambledSobol(manifest.seed(), manifest.replication());
        return new Run(drawn, first, count, 1, Run.USUAL_BLOCK);
    }

    /** What all of its scenarios came to. */
    public SimulatedCase simulated(RunResult result) {
        return files.simulated(result, LiquidityRisk.of(result, Estimate.USUAL_CONFIDENCE));
    }

    /** The answer from all of its scenarios. */
    public SimulationReport report(RunResult result) {
        RunSettings settings = new RunSettings(
                manifest.seed(),
                manifest.sampling(),
                0,
                manifest.total(),
                manifest.replications(),
                Estimate.USUAL_CONFIDENCE);
        return new SimulationReport(
                simulated(result), Option.none(), settings, Option.none(), Vector.empty(), Vector.empty());
    }
}
