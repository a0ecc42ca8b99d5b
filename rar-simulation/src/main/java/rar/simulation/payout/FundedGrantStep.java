package rar.simulation.payout;

import rar.simulation.draw.Funding;
import rar.simulation.draw.Refusal;
import rar.simulation.factor.Draw;
import rar.simulation.kernel.Block;
import rar.simulation.kernel.Step;

/**
 * What the association carries out beyond its plan, according to whether funding for it is granted.
 *
 * @param row of the block's {@code applications} that holds what it comes to
 * @param granted 1 where it is granted, 0 where it is refused
 * @param ifGranted in öre
 * @param ifRefused in öre
 * @param payouts how it is paid
 */
record FundedGrantStep(int row, Draw granted, long ifGranted, long ifRefused, EvenPayouts payouts) implements Step {
    @Override
    public void run(Block block) {
        double[] amounts = block.applications[row];
        block.drawing.values(granted, amounts);
        for (int i = 0; i < block.size; i++) {
            double answer = amounts[i];
            double ifNotGranted = answer == Refusal.REFUSED ? (double) ifRefused : 0;
            amounts[i] = answer == Funding.GRANTED ? (double) ifGranted : ifNotGranted;
        }
        payouts.pay(block, amounts);
    }
}
