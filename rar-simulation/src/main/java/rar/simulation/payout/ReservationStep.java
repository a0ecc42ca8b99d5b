package rar.simulation.payout;

import rar.simulation.kernel.Block;
import rar.simulation.kernel.Kernel;
import rar.simulation.kernel.Step;

/**
 * What the reservation clause leaves of a year's payouts.
 *
 * @param year 0 being the first
 * @param threshold the contributions under which payouts are adjusted, in öre, positive
 */
public record ReservationStep(int year, double threshold) implements Step {
    @Override
    public void run(Block block) {
        Kernel.reservation(block.scale[year], block.contributions[year], threshold, block.size);
    }
}
