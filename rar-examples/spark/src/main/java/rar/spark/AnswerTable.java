package rar.spark;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import rar.examples.input.InvalidInputException;

/**
 * Where a table of answers is written: one file in a folder of this name, as Spark writes tables.
 *
 * @param name which ends with {@code .parquet} or {@code .csv}
 */
record AnswerTable(String name) {

    private static final String CSV = ".csv";

    private static final String PARQUET = ".parquet";

    /** In this order rows are written, so that the same folder gives the same file. */
    private static final AnswerColumn[] ORDER = {
        AnswerColumn.FILE,
        AnswerColumn.KIND,
        AnswerColumn.LINE,
        AnswerColumn.COLUMN,
        AnswerColumn.POINTER,
        AnswerColumn.MESSAGE
    };

    /** Whether tables can be written under such a name. */
    static boolean isOne(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(CSV) || lower.endsWith(PARQUET);
    }

    /** Makes sure that nothing is there. @throws InvalidInputException if there is */
    void requireNew(SparkSession session) {
        try {
            Path path = new Path(name);
            if (path.getFileSystem(session.sessionState().newHadoopConf()).exists(path)) {
                throw InvalidInputException.of(name, ClusterMistake.TABLE_EXISTS.message());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the rows. */
    void write(Dataset<Row> rows) {
        DataFrameWriter<Row> writer =
                rows.repartition(1).sortWithinPartitions(order()).write();
        if (name.toLowerCase(Locale.ROOT).endsWith(CSV)) {
            // as RFC 4180 has it
            writer.option("header", "true").option("escape", "\"").csv(name);
        } else {
            writer.parquet(name);
        }
    }

    private static Column[] order() {
        Column[] columns = new Column[ORDER.length];
        for (int c = 0; c < columns.length; c++) {
            columns[c] = functions.col(ORDER[c].column());
        }
        return columns;
    }

    /** How many rows there are of each kind. */
    static Map<String, Long> kinds(Dataset<Row> rows) {
        Map<String, Long> kinds = HashMap.empty();
        for (Row kind : rows.groupBy(AnswerColumn.KIND.column()).count().collectAsList()) {
            kinds = kinds.put(kind.getString(0), kind.getLong(1));
        }
        return kinds;
    }
}
