/**
 * What the law and the charter say of the members as a body: a member leaves, the association is dissolved, assets do
 * not cover a debt. Knows the plan, what follows from it, and the allocation that divides.
 */
@NullMarked
package rar.model.membership;

import org.jspecify.annotations.NullMarked;
