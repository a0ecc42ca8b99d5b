package rar.samples;

import static org.apache.spark.sql.functions.desc;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import rar.model.message.Language;
import rar.spark.PlanFolder;
import rar.spark.RunTerms;

/** A question to the plans of a folder, as {@code docs/cluster.md} shows it. */
public final class TooRisky {

    private TooRisky() {}

    /** The plans of a folder that breach their floor more often than once in a hundred scenarios, the worst first. */
    public static Dataset<Row> tooRisky(SparkSession session, String folder) {
        return PlanFolder.answers(session, folder, RunTerms.of(1, 100_000), Language.ENGLISH)
                .where("breach_probability > 0.01")
                .orderBy(desc("breach_probability"))
                .select("file", "breach_probability", "breach_low", "breach_high");
    }
}
