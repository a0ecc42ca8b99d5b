@NullMarked
package rar.simulation.projection;

import org.jspecify.annotations.NullMarked;
