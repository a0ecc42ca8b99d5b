/** The module as an application meets it: on the module path. */
@NullMarked
package rar.simulation.modules;

import org.jspecify.annotations.NullMarked;
