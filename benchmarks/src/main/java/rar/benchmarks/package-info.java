/** One benchmark for each arrow of the data's way. Knows everything; nothing knows it. */
@NullMarked
package rar.benchmarks;

import org.jspecify.annotations.NullMarked;
