/** A room of the sample house. */
@NullMarked
package rar.examples.house.sample.kitchen;

import org.jspecify.annotations.NullMarked;
