/**
 * Counter-based draws: every random number is a pure function of (seed, scenario, factor, subject, period). Knows only
 * the JDK.
 */
@NullMarked
package rar.simulation.random;

import org.jspecify.annotations.NullMarked;
