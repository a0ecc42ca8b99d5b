/**
 * Apportionment: a total divided among members in whole units, with nothing lost and every unit explained. Knows
 * money and the JDK.
 */
@NullMarked
package rar.model.allocation;

import org.jspecify.annotations.NullMarked;
