/** Analyses against published figures, enumeration and one another. */
@NullMarked
package rar.simulation.analysis;

import org.jspecify.annotations.NullMarked;
