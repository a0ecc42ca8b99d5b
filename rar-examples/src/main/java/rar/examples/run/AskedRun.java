package rar.examples.run;

import java.util.List;
import rar.simulation.engine.Run;
import rar.simulation.engine.RunResult;
import rar.simulation.engine.Simulation;
import rar.simulation.risk.Precision;

/**
 * The scenarios that are to be run, and the whole run that they are a part of.
 *
 * @param whole all scenarios, at most where a precision decides
 * @param run those of them that are to be run: all, or a part
 * @param replications in how many equal parts, each independent of the others, the whole is drawn; 1 where every scenario
 *     is independent
 */
public record AskedRun(Run whole, Run run, int replications) {

    /** The number of scenarios of a replication; 0 where all are independent. */
    long replication() {
        return replications == 1 ? 0 : whole.count() / replications;
    }

    /** The number of replications of the part; 1 where all scenarios are independent. */
    public int replicationsOfPart() {
        return replications == 1 ? 1 : (int) (run.count() / replication());
    }

    /** After how many scenarios it is looked whether they are enough, where a precision decides. */
    public List<Long> looks() {
        return Precision.looks(whole.count(), replications);
    }

    /** Nothing of it run yet. */
    public RunResult nothing(Simulation simulation) {
        return RunResult.ofReplications(simulation, replication());
    }
}
