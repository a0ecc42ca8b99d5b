/** A room of the sample house. */
@NullMarked
package rar.examples.house.sample.hall;

import org.jspecify.annotations.NullMarked;
