package rar.spark;

import io.vavr.collection.Vector;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import rar.examples.command.RecordedRun;
import rar.examples.run.RunPart;
import rar.simulation.engine.RunResult;
import rar.simulation.json.RunManifest;
import rar.simulation.json.SavedRun;
import scala.Tuple2;

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
        RunResult whole = run.nothing();
        RunText undone = RunText.of(new SavedRun(run.manifest(), whole.snapshot()));
        Vector.ofAll(run(cluster, undone, cut(run.manifest(), parts)))
                .sortBy(RunText::first)
                .forEach(part -> PreparedRun.add(part, whole));
        return whole;
    }

    /** The parts, neighbours among them added up by the executors, so that none of them nor the driver adds up many. */
    private static List<RunText> run(JavaSparkContext cluster, RunText undone, int parts) {
        int groups = (int) Math.ceil(Math.sqrt(parts));
        int neighbours = (parts + groups - 1) / groups;
        Broadcast<PreparedRun> prepared = cluster.broadcast(new PreparedRun(undone));
        try {
            return cluster.parallelize(IntStream.rangeClosed(1, parts).boxed().toList(), parts)
                    .mapToPair(number -> new Tuple2<>(
                            (number - 1) / neighbours, prepared.value().part(new RunPart(number, parts))))
                    .groupByKey(groups)
                    .map(group -> prepared.value().merged(group._2()))
                    .collect();
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
