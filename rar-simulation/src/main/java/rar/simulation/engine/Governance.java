package rar.simulation.engine;

import java.util.ArrayList;
import java.util.List;
import rar.simulation.projection.Instalment;
import rar.simulation.projection.PayoutStream;
import rar.simulation.projection.Projection;
import rar.simulation.scenario.DecisionRule;
import rar.simulation.scenario.Draw;

/** What a rule decides on, and what the association expects and can be owed when it does; the same in every scenario. */
final class Governance {

    /** A stream that can be late. */
    record LateStream(PayoutStream stream, List<Draw> delays) {}

    final DecisionRule rule;
    final List<GovernedGrant> grants;
    /** How each grant beyond the plan is paid, in the order of the block's rows. */
    final List<EvenPayouts> beyondPlan;

    final List<LateStream> lateStreams = new ArrayList<>();
    final long openingCash;
    final boolean expensesAtDecision;
    /** What the plan adds to cash from its first month up to and including month m, the governed grants apart. */
    final long[] expected;
    /** Contributions that the plan expects in each month. */
    final long[] instalments;
    /** Contributions that the plan expects in each year. */
    final long[] contributions;

    Governance(DecisionRule rule, List<GovernedGrant> grants, List<EvenPayouts> beyondPlan, Projection projection) {
        this.rule = rule;
        this.grants = List.copyOf(grants);
        this.beyondPlan = List.copyOf(beyondPlan);
        this.openingCash = projection.openingCash();
        this.expensesAtDecision = projection.expensesAtDecision();
        this.expected = new long[projection.months()];
        this.instalments = new long[projection.months()];
        this.contributions = new long[projection.years()];
        for (int m = 0; m < expected.length; m++) {
            expected[m] = projection.balancePlan().cashOre(m) - openingCash;
            for (GovernedGrant grant : grants) {
                expected[m] += grant.paidWithin(m - grant.decided() + 1, grant.asked());
            }
        }
        for (Instalment instalment : projection.instalments()) {
            instalments[instalment.month()] += instalment.ore();
            contributions[instalment.month() / 12] += instalment.ore();
        }
    }

    int months() {
        return expected.length;
    }
}
