/**
 * The border to risk files: every mistake of a file at once, each with its place, or a valid risk model. Knows the
 * scenarios, plans and the reading of JSON; nothing else in the simulation knows this package.
 */
@NullMarked
package rar.simulation.json;

import org.jspecify.annotations.NullMarked;
