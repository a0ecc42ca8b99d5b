package rar.simulation.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import rar.model.plan.Horizon;
import rar.simulation.projection.Instalment;
import rar.simulation.projection.PayoutStream;
import rar.simulation.projection.Projection;
import rar.simulation.scenario.RiskModel;

/**
 * A projection under a risk model as a list of steps over blocks: what no factor touches is summed once, here; each
 * flow that one touches is a step.
 */
final class Program {

    private final Projection projection;
    private final Draws draws;
    private final List<Step> steps = new ArrayList<>();
    private final Map<String, Integer> keptRows = new HashMap<>();
    private final boolean clauseCanApply;
    private final boolean paysReserved;
    private final boolean paysUnreserved;
    private final boolean[] yearCanBeCut;

    private final double[] flows;
    private final double[] contributions;
    private final double[] reservedChanges;
    private final double[] unreservedChanges;
    private double provisions;
    private int mostMonths;

    private Program(Projection projection, RiskModel model) {
        this.projection = projection;
        this.draws = new Draws(model);
        this.flows = new double[projection.months()];
        this.contributions = new double[projection.years()];
        this.reservedChanges = new double[projection.months()];
        this.unreservedChanges = new double[projection.months()];
        this.yearCanBeCut = new boolean[projection.years()];
        compileCuts();
        this.clauseCanApply = projection.reservationThreshold().isPresent() && !keptRows.isEmpty();
        compileOtherFlows();
        projection.instalments().forEach(this::compileInstalment);
        compileReservation();
        compileCosts();
        projection.payoutStreams().forEach(this::compilePayouts);
        this.paysReserved = projection.payoutStreams().stream().anyMatch(this::isUnderClause);
        this.paysUnreserved =
                !paysReserved || !projection.payoutStreams().stream().allMatch(this::isUnderClause);
    }

    /** Compiles a projection and a risk model that knows its parties and projects. */
    static Program of(Projection projection, RiskModel model) {
        return new Program(projection, model);
    }

    int months() {
        return projection.months();
    }

    int years() {
        return projection.years();
    }

    int keptRows() {
        return keptRows.size();
    }

    /** The most months by which anything can be late. */
    int mostMonths() {
        return mostMonths;
    }

    /** Runs the {@code count} scenarios from {@code first} on; the block then holds their paths. */
    void run(Block block, long seed, long first, int count) {
        block.turnTo(seed, first, count);
        start(block);
        for (Step step : steps) {
            step.run(block);
        }
        finish(block);
    }

    private void start(Block block) {
        int n = block.size;
        for (int m = 0; m < months(); m++) {
            Kernel.fill(block.cash[m], flows[m], n);
            if (paysUnreserved) {
                Kernel.fill(block.unreserved, m * block.capacity(), unreservedChanges[m], n);
            }
            if (paysReserved) {
                Kernel.fill(block.reserved, m * block.capacity(), reservedChanges[m], n);
            }
        }
        for (int y = 0; y < years(); y++) {
            Kernel.fill(block.contributions[y], contributions[y], n);
            Kernel.fill(block.scale[y], 1, n);
        }
        Kernel.fill(block.inflation, 1, n);
        Kernel.fill(block.outstanding, 0, n);
        Kernel.fill(block.provisions, provisions, n);
    }

    /** From flows and levels to closing cash, month after month. */
    private void finish(Block block) {
        int n = block.size;
        double[] unreserved = block.level;
        double[] reserved = block.levelBefore;
        Kernel.fill(unreserved, 0, n);
        Kernel.fill(reserved, 0, n);
        Kernel.fill(block.paid, (double) projection.openingCash(), n);
        double[] before = block.paid;
        for (int m = 0; m < months(); m++) {
            int row = m * block.capacity();
            if (paysUnreserved) {
                Kernel.pay(block.cash[m], before, unreserved, block.unreserved, row, n);
                before = block.zeros;
            }
            if (paysReserved) {
                Kernel.payScaled(block.cash[m], before, reserved, block.reserved, row, block.scale[m / 12], n);
            }
            before = block.cash[m];
        }
        System.arraycopy(block.cash[0], 0, block.lowest, 0, n);
        for (int m = 1; m < months(); m++) {
            Kernel.lower(block.lowest, block.cash[m], n);
        }
        Kernel.fill(block.equity, (double) projection.closingNetOfOthers(), n);
        Kernel.add(block.equity, block.cash[months() - 1], n);
        Kernel.add(block.equity, block.outstanding, n);
        Kernel.subtract(block.equity, block.provisions, n);
    }

    private void compileCuts() {
        for (Instalment instalment : projection.instalments()) {
            int y = instalment.month() / 12;
            String row = row(instalment);
            List<Draw> cuts = draws.cuts(instalment.party(), year(y));
            if (!cuts.isEmpty() && !keptRows.containsKey(row)) {
                steps.add(new CutStep(keptRows.size(), cuts));
                keptRows.put(row, keptRows.size());
                yearCanBeCut[y] = true;
            }
        }
    }

    private void compileOtherFlows() {
        for (int m = 0; m < months(); m++) {
            flows[m] = projection.otherFlow(m);
        }
    }

    private void compileInstalment(Instalment instalment) {
        int y = instalment.month() / 12;
        int kept = keptRows.getOrDefault(row(instalment), -1);
        List<Draw> lateness = draws.lateness(instalment.party(), horizon().month(instalment.month()));
        contributions[y] += kept < 0 ? instalment.ore() : 0;
        if (kept < 0 && lateness.isEmpty()) {
            flows[instalment.month()] += instalment.ore();
        } else {
            int mostLate = mostMonths(lateness);
            steps.add(new InstalmentStep(instalment.month(), y, instalment.ore(), kept, lateness, mostLate));
        }
    }

    private void compileReservation() {
        OptionalLong threshold = projection.reservationThreshold();
        for (int y = 0; clauseCanApply && y < years(); y++) {
            // a plan that counts on less than the threshold is adjusted already: only what it loses on top counts
            long planned = projection.plan().contributions().total(year(y)).ore();
            double effective = Math.min(threshold.orElseThrow(), planned);
            if (yearCanBeCut[y] && effective > 0) {
                steps.add(new ReservationStep(y, effective));
            }
        }
    }

    private void compileCosts() {
        boolean inflated = false;
        for (int y = 0; y < years(); y++) {
            List<Draw> inflation = draws.inflation(year(y));
            inflated |= !inflation.isEmpty();
            if (inflated) {
                steps.add(new CostStep(12 * y, inflation, projection));
                continue;
            }
            for (int m = 12 * y; m < 12 * y + 12; m++) {
                flows[m] -= projection.cost(m);
            }
        }
    }

    private void compilePayouts(PayoutStream stream) {
        List<Draw> delays = draws.delays(stream.id());
        List<Draw> outturns = draws.outturns(stream.id());
        boolean underClause = isUnderClause(stream);
        int mostDelay = mostMonths(delays);
        boolean unpaidAtEnd = projection.expensesAtDecision() && stream.last() + mostDelay >= months();
        if (!delays.isEmpty() || !outturns.isEmpty()) {
            steps.add(new PayoutStep(stream, underClause, unpaidAtEnd, delays, outturns));
            return;
        }
        double[] changes = underClause ? reservedChanges : unreservedChanges;
        for (int m = stream.first(); m < Math.min(stream.last() + 2, months()); m++) {
            changes[m] += stream.payout(m) - stream.payout(m - 1);
        }
        for (int m = months(); unpaidAtEnd && m <= stream.last(); m++) {
            provisions += stream.payout(m);
        }
    }

    private boolean isUnderClause(PayoutStream stream) {
        return stream.reserved() && clauseCanApply;
    }

    private int mostMonths(List<Draw> months) {
        int most = Draws.most(months);
        mostMonths = Math.max(mostMonths, most);
        return most;
    }

    private String row(Instalment instalment) {
        return instalment.month() / 12 + "/" + instalment.party();
    }

    private int year(int y) {
        return horizon().firstYear() + y;
    }

    private Horizon horizon() {
        return projection.plan().horizon();
    }
}
