@NullMarked
package rar.simulation.analysis;

import org.jspecify.annotations.NullMarked;
