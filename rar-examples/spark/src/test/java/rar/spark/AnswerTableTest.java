package rar.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written is the table, in an order that does not hang on who computed what when. */
final class AnswerTableTest {

    @TempDir
    Path folder;

    private Path plans;

    @BeforeEach
    void fill() throws IOException {
        plans = Files.createDirectories(folder.resolve("plans"));
        for (String name : List.of("a", "b", "c")) {
            assertThat(ProgramRun.alone("new", plans.resolve(name + ".json").toString())
                            .exit())
                    .isZero();
        }
        Files.writeString(plans.resolve("d.json"), "{\"name\": \"quoted \\\"\n");
        Files.writeString(plans.resolve("d.risks.json"), "{");
    }

    @Test
    void both_forms_hold_the_same_rows_in_the_same_order() throws IOException {
        ProgramRun csv = written("t.csv");
        ProgramRun parquet = written("t.parquet");

        SparkSession session = LocalSpark.session();
        Dataset<Row> fromCsv = session.read()
                .option("header", "true")
                .option("escape", "\"")
                .schema(AnswerColumn.schema())
                .csv(folder.resolve("t.csv").toString());
        Dataset<Row> fromParquet =
                session.read().parquet(folder.resolve("t.parquet").toString());
        assertThat(fromCsv.collectAsList()).hasSizeGreaterThan(4).isEqualTo(fromParquet.collectAsList());
        assertThat(csv.out()).startsWith(folder.resolve("t.csv") + ": 3 plans answered, 2 mistakes and ");
        assertThat(parquet.out()).startsWith(folder.resolve("t.parquet") + ": 3 plans answered, 2 mistakes and ");
        assertThat(csv.exit()).isZero();
    }

    @Test
    void the_same_folder_gives_the_same_bytes() throws IOException {
        written("one.csv");
        written("other.csv");

        assertThat(content("one.csv")).isEqualTo(content("other.csv"));
    }

    private ProgramRun written(String table) {
        ProgramRun run = ProgramRun.onSpark(
                "answers", plans.toString(), "--out", folder.resolve(table).toString(), "--scenarios", "200");
        assertThat(run.err()).isEmpty();
        return run;
    }

    private String content(String table) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(table))) {
            Path part = files.filter(file -> file.toString().endsWith(".csv"))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(part);
        }
    }
}
