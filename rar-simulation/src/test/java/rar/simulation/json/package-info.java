/** Risk files read and written: every mistake with its place, every model as it was. */
@NullMarked
package rar.simulation.json;

import org.jspecify.annotations.NullMarked;
