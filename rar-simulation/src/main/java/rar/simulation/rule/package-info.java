/**
 * What an association decides inside a scenario: grant as planned, in full or not at all, scaled, or later. Begin at
 * {@link rar.simulation.rule.DecisionRule}. Knows goals.
 */
@NullMarked
package rar.simulation.rule;

import org.jspecify.annotations.NullMarked;
