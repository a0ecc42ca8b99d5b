package rar.spark;

import java.io.Serializable;
import rar.examples.command.RecordedRun;
import rar.examples.input.CaseFiles;
import rar.examples.input.Version;
import rar.simulation.json.RunManifest;

/**
 * What a run is a function of besides its files.
 *
 * @param rule by which grants are decided on, as a {@link RunManifest} has it
 * @param postpone by how many months the rule puts a grant off at most, 0 for not at all
 * @param seed of the scenarios
 * @param sampling how scenarios are drawn, as a {@link RunManifest} has it
 * @param replications in how many equal parts, each independent of the others, scenarios are drawn; 1 where every
 *     scenario is independent
 * @param scenarios how many
 */
public record RunTerms(String rule, int postpone, long seed, String sampling, int replications, long scenarios)
        implements Serializable {

    /** Independent scenarios, in which grants are decided as planned. */
    public static RunTerms of(long seed, long scenarios) {
        return new RunTerms(RunManifest.AS_PLANNED, 0, seed, RunManifest.MONTE_CARLO, 1, scenarios);
    }

    /** The whole run of these files. @throws IllegalArgumentException if the terms are of no run */
    public RecordedRun of(CaseFiles files) {
        return new RecordedRun(
                files,
                new RunManifest(
                        Version.current(),
                        files.plan().source().input(),
                        files.riskSource().input(),
                        rule,
                        postpone,
                        seed,
                        sampling,
                        replications,
                        "",
                        scenarios,
                        0,
                        scenarios,
                        files.outcome().map(given -> given.held(files.plan().plan()))));
    }
}
