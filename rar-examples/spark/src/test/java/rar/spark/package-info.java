/** Tests of runs on Spark, most of them with one in this process. */
@NullMarked
package rar.spark;

import org.jspecify.annotations.NullMarked;
