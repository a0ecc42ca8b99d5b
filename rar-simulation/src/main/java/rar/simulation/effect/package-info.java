/** How sure a change of participants' support is: intervals of shares before and after, and of their difference. */
@NullMarked
package rar.simulation.effect;

import org.jspecify.annotations.NullMarked;
