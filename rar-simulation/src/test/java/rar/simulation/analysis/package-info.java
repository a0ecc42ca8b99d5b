/** Tests of the analyses. */
@NullMarked
package rar.simulation.analysis;

import org.jspecify.annotations.NullMarked;
