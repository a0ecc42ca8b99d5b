package rar.simulation.engine;

import java.util.List;
import rar.model.balance.Payments;
import rar.simulation.factor.Draw;
import rar.simulation.factor.RiskModel;
import rar.simulation.kernel.Block;
import rar.simulation.projection.Projection;
import rar.simulation.replay.Replay;
import rar.simulation.rule.DecisionRule;
import rar.simulation.sampling.ScenarioSet;

/**
 * Payments by month where they cannot be told from receipts by rows: each scenario is booked out. That takes far longer
 * than rows, and only plans with goals within the month need it in which something pays back.
 */
final class ReplayedPayments {

    private final Projection projection;
    private final RiskModel model;
    private final DecisionRule rule;
    private final List<Draw> draws;
    private final ScenarioSet scenarios;

    ReplayedPayments(
            Projection projection, RiskModel model, DecisionRule rule, List<Draw> draws, ScenarioSet scenarios) {
        this.projection = projection;
        this.model = model;
        this.rule = rule;
        this.draws = draws;
        this.scenarios = scenarios;
    }

    /** Finds what the block's scenarios pay in each month. */
    void find(Block block) {
        for (int i = 0; i < block.size; i++) {
            long scenario = block.firstScenario + i;
            long[] paid = new Payments(
                            Replay.schedule(projection, model, rule, draw -> scenarios.value(draw, draws, scenario)))
                    .byMonth();
            for (int m = 0; m < paid.length; m++) {
                block.payments[m][i] = (double) paid[m];
            }
        }
    }
}
