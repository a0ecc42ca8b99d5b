package rar.simulation.draw;

import java.util.List;
import rar.simulation.factor.Draw;

/**
 * What scenarios draw for a commitment.
 *
 * @param delays the months by which its payouts are late
 * @param outturns the shares of them that are used
 * @param terminations the months by which it ends before its last planned payout
 * @param refusals of funding that it hangs on, by month
 * @param answers to the application for the funding that the association receives for it: 0 where it is refused
 */
public record CommitmentDraws(
        List<Draw> delays, List<Draw> outturns, List<Draw> terminations, List<Refusal> refusals, List<Draw> answers) {

    /** Nothing: it is paid as decided. */
    public static final CommitmentDraws NONE =
            new CommitmentDraws(List.of(), List.of(), List.of(), List.of(), List.of());

    /** Whether it is paid as decided in every scenario, the reservation clause apart. */
    public boolean isEmpty() {
        return delays.isEmpty() && outturns.isEmpty() && terminations.isEmpty() && refusals.isEmpty();
    }
}
