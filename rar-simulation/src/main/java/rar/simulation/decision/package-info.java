/**
 * Decision rules in blocks of scenarios: who asks for what, what is expected of each scenario, and what is granted.
 * Begin at {@link rar.simulation.decision.GrantDecider}. Knows the kernel, payouts and rules.
 */
@NullMarked
package rar.simulation.decision;

import org.jspecify.annotations.NullMarked;
