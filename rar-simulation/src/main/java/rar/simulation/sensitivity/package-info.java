/**
 * Which risks cash depends on: a tornado and Sobol indices. Begin at {@link rar.simulation.sensitivity.Sensitivity}.
 * Knows the engine, sampling and measures of risk.
 */
@NullMarked
package rar.simulation.sensitivity;

import org.jspecify.annotations.NullMarked;
