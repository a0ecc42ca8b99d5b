/**
 * Runs cut over the executors of a Spark cluster, and folders of plans answered as one table. Begin at {@link
 * rar.spark.ClusterRun} and {@link rar.spark.PlanFolder}.
 */
@NullMarked
package rar.spark;

import org.jspecify.annotations.NullMarked;
