/**
 * Payouts, costs, interest and funding in blocks of scenarios. Begin at {@link
 * rar.simulation.payout.CommitmentPath}. Knows the kernel and the draws.
 */
@NullMarked
package rar.simulation.payout;

import org.jspecify.annotations.NullMarked;
