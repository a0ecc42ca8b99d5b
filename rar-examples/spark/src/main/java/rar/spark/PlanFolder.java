package rar.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import rar.examples.input.InvalidInputException;
import rar.model.message.Language;
import scala.Tuple2;

/**
 * A folder of plans and their risks, of any number of associations, on any file system that Spark reads: answered as one
 * table, with a row for each plan, and for each mistake and each remark on a file.
 */
public final class PlanFolder {

    private static final String PATTERN = "*.{json,JSON,xlsx,XLSX}";

    /** For each processor: so that none waits long for the last plan of another. */
    private static final int GROUPS_PER_PROCESSOR = 4;

    private PlanFolder() {}

    /**
     * The table, computed when it is asked for; nothing is left out of it for a mistake in a file.
     *
     * @param folder with all below it: {@code NAME.json} or {@code NAME.xlsx} is a plan, {@code NAME.risks.json} or {@code
     *     NAME.risks.xlsx} its risks, which a workbook may hold too
     * @param terms of every run
     * @param language of the messages
     * @throws InvalidInputException if there is no such folder
     */
    public static Dataset<Row> answers(SparkSession session, String folder, RunTerms terms, Language language) {
        int groups = GROUPS_PER_PROCESSOR * session.sparkContext().defaultParallelism();
        FolderCase each = new FolderCase(terms, language);
        JavaRDD<Row> rows = files(session, folder)
                .groupByKey(groups)
                .flatMap(plan -> each.rows(plan._1(), plan._2()).iterator());
        return session.createDataFrame(rows, AnswerColumn.schema());
    }

    /** The files by the plan that they belong to. */
    private static JavaPairRDD<String, FolderFile> files(SparkSession session, String folder) {
        String root = root(session, folder);
        Dataset<Row> all = session.read()
                .format("binaryFile")
                .option("recursiveFileLookup", "true")
                .option("pathGlobFilter", PATTERN)
                .load(folder);
        Column length = functions.col("length");
        Dataset<Row> read = all.where(length.leq(FolderFile.MOST_BYTES)).select("path", "length", "content");
        // the contents of what is too long are never read
        Dataset<Row> passed = all.where(length.gt(FolderFile.MOST_BYTES))
                .select(
                        functions.col("path"),
                        length,
                        functions.lit(new byte[0]).as("content"));
        return read.union(passed)
                .javaRDD()
                .map(row -> new FolderFile(within(root, row.getString(0)), row.getAs(2), row.getLong(1)))
                .filter(file -> file.plan().isDefined())
                .mapToPair(file -> new Tuple2<>(file.plan().get(), file));
    }

    private static String within(String root, String path) {
        return path.startsWith(root) ? path.substring(root.length()) : path;
    }

    /** What the paths of its files begin with. */
    private static String root(SparkSession session, String folder) {
        try {
            Path path = new Path(folder);
            FileSystem system = path.getFileSystem(session.sessionState().newHadoopConf());
            if (!system.exists(path) || !system.getFileStatus(path).isDirectory()) {
                throw InvalidInputException.of(folder, ClusterMistake.FOLDER_MISSING.message());
            }
            return system.makeQualified(path) + Path.SEPARATOR;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
