/**
 * Apportionment: a total divided among members in whole units, with nothing lost and every unit explained. Begin at
 * {@link rar.model.allocation.AllocationMethod}. Knows money. The room is larger than others: methods, what they
 * give and why it is so are one idea.
 */
@NullMarked
package rar.model.allocation;

import org.jspecify.annotations.NullMarked;
