/**
 * Every dated flow of a plan in whole öre, and what it stems from: the one place with the rules of time. Knows the
 * plan.
 */
@NullMarked
package rar.model.schedule;

import org.jspecify.annotations.NullMarked;
