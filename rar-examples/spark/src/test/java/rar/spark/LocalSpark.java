package rar.spark;

import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/** A Spark in this process, with two executors that are threads of it, and tasks that travel as bytes as on a cluster. */
final class LocalSpark {

    private LocalSpark() {}

    /** Made anew where a command has ended the last; ends with the process. */
    static SparkSession session() {
        return SparkSession.builder()
                .appName("rar tests")
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", "2")
                .getOrCreate();
    }

    static JavaSparkContext cluster() {
        return new JavaSparkContext(session().sparkContext());
    }
}
