package rar.simulation.engine;

import java.util.List;
import rar.model.balance.BalancePlan;
import rar.simulation.factor.Draw;
import rar.simulation.factor.RiskModel;
import rar.simulation.kernel.Block;
import rar.simulation.projection.Projection;
import rar.simulation.replay.Replay;
import rar.simulation.rule.DecisionRule;
import rar.simulation.sampling.ScenarioSet;

/**
 * Cash within months where payments cannot be told from receipts by rows: each scenario is booked out. That takes far longer
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

    /** Fills the block's rows of cash before receipts. */
    void find(Block block) {
        for (int i = 0; i < block.size; i++) {
            long scenario = block.firstScenario + i;
            BalancePlan booked = Replay.of(projection, model, rule, draw -> scenarios.value(draw, draws, scenario));
            for (int m = 0; m < block.payments.length; m++) {
                block.payments[m][i] = (double) booked.beforeReceiptsOre(m);
            }
        }
    }
}
