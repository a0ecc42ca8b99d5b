package rar.spark;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import rar.examples.command.RecordedRun;
import rar.examples.option.CaseParameters;
import rar.examples.option.Display;
import rar.examples.option.WholeNumber;

/** Scenarios of a plan, cut over a cluster. */
@Command(
        name = "simulate",
        description =
                "Shows how safe a plan's liquidity is, as rar simulate does and to the same bits, with the scenarios cut"
                        + " over the executors of a Spark cluster.")
final class SimulateCommand implements Callable<Integer> {

    private static final int MOST_PARTS = 100_000;

    @Mixin
    private CaseParameters named;

    @Mixin
    private TermOptions terms;

    @Option(
            names = "--parts",
            paramLabel = "N",
            converter = Parts.class,
            description = "Into how many parts, 1 to 100000, the run is cut; three for each processor of the cluster by"
                    + " default. Changes nothing but the time.")
    private @Nullable Integer parts;

    @Mixin
    private Display display;

    @Override
    public Integer call() throws IOException {
        RunTerms asked = terms.terms();
        RecordedRun run = asked.of(named.read());
        display.accept(run.files().inputs());
        try (SparkSession session =
                SparkSession.builder().appName("rar simulate").getOrCreate()) {
            JavaSparkContext cluster = new JavaSparkContext(session.sparkContext());
            int cut = parts == null ? ClusterRun.usualParts(cluster) : parts;
            display.print(run.report(ClusterRun.of(cluster, run, cut)));
        }
        return 0;
    }

    /** Reads the number of parts. */
    static final class Parts implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return (int) WholeNumber.read(text, MOST_PARTS);
        }
    }
}
