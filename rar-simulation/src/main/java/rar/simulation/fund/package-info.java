/**
 * Earmarked funds in blocks of scenarios: what each holds at month ends. Begin at {@link rar.simulation.fund.EarmarkedFunds}.
 * Knows payouts and decisions, whose rows it reads.
 */
@NullMarked
package rar.simulation.fund;

import org.jspecify.annotations.NullMarked;
