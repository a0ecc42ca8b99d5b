package rar.spark;

import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import rar.examples.command.RecordedRun;
import rar.simulation.engine.RunResult;
import rar.simulation.json.RunManifest;
import rar.simulation.part.RunPart;

/**
 * One run cut over the executors of a cluster: the bits of one machine, for any number of parts and executors, whichever
 * of them fail and are asked again.
 */
public final class ClusterRun {

    /** For each processor of the cluster: so that none waits long for the last part of another. */
    private static final int PARTS_PER_PROCESSOR = 3;

    private ClusterRun() {}

    /** As many parts as keep every processor of the cluster busy. */
    public static int usualParts(JavaSparkContext cluster) {
        return PARTS_PER_PROCESSOR * cluster.defaultParallelism();
    }

    /**
     * Runs all scenarios of a run.
     *
     * @param parts into how many it is cut, 1 or more; into fewer where it has fewer scenarios, or fewer replications
     * @throws rar.examples.input.InvalidInputException if the risks are beyond what can be computed to the öre
     * @throws IllegalArgumentException if there are no parts
     */
    public static RunResult of(JavaSparkContext cluster, RecordedRun run, int parts) {
        UndoneRun undone = UndoneRun.of(run);
        return run.nothing()
                .restored(sum(cluster, undone, cut(run.manifest(), parts)).result());
    }

    /** The parts, added up by the executors so that not all of them travel to the driver. */
    private static RunPart sum(JavaSparkContext cluster, UndoneRun undone, int parts) {
        Broadcast<PreparedRun> prepared = cluster.broadcast(new PreparedRun(undone));
        try {
            return cluster.parallelize(IntStream.rangeClosed(1, parts).boxed().toList(), parts)
                    .map(number -> prepared.value().part(number, parts))
                    .treeReduce(RunPart::plus);
        } finally {
            prepared.destroy();
        }
    }

    private static int cut(RunManifest manifest, int parts) {
        if (parts < 1) {
            throw new IllegalArgumentException("a run is cut into 1 part or more, not " + parts);
        }
        return (int) Math.min(parts, manifest.total() / piece(manifest));
    }

    /** The scenarios that stay together: one where all are independent, else those of a replication. */
    static long piece(RunManifest manifest) {
        return Math.max(1, manifest.replication());
    }
}
