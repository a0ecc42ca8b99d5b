package rar.simulation.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import rar.model.plan.Horizon;
import rar.simulation.projection.Instalment;
import rar.simulation.projection.PayoutStream;
import rar.simulation.projection.Projection;
import rar.simulation.scenario.DecisionRule;
import rar.simulation.scenario.Draw;
import rar.simulation.scenario.GrantAsPlanned;
import rar.simulation.scenario.RiskModel;

/**
 * Turns a projection and a risk model into the parts of a {@link Program}: what no factor touches is summed here, once;
 * each flow that one touches becomes a step.
 */
final class Compilation {

    final Projection projection;
    final List<Step> steps = new ArrayList<>();

    /** Flows of each month that no factor touches, payouts apart. */
    final double[] flows;
    /** Contributions of each year that no factor touches. */
    final double[] contributions;
    /** By how much untouched monthly payouts under the reservation clause change in each month. */
    final double[] reservedChanges;
    /** By how much other untouched monthly payouts change in each month. */
    final double[] unreservedChanges;
    /** What untouched payouts leave to be paid after the end, where it is provided for. */
    double provisions;
    /** The row of costs that a factor touches, for each month, or -1. */
    final int[] costRow;
    /** How many there are. */
    int costRows;
    /** How many payout streams the reservation clause can reduce. */
    int reducible;
    /** The most months by which anything can be late. */
    int mostMonths;

    /** What a rule decides on; none where grants are as planned, or there are none. */
    Optional<Governance> governance = Optional.empty();

    final Draws draws;
    private final List<GovernedGrant> governed = new ArrayList<>();
    private final Map<PartyYear, Integer> keptRows = new HashMap<>();

    /** What one cut is drawn for. */
    private record PartyYear(String party, int year) {}

    Compilation(Projection projection, RiskModel model, DecisionRule rule) {
        this.projection = projection;
        this.draws = new Draws(model);
        this.flows = new double[projection.months()];
        this.contributions = new double[projection.years()];
        this.costRow = new int[projection.months()];
        Arrays.fill(costRow, -1);
        this.reservedChanges = new double[projection.months()];
        this.unreservedChanges = new double[projection.months()];
        for (int m = 0; m < flows.length; m++) {
            flows[m] = projection.otherFlow(m);
        }
        // in the order in which the rows of a block depend on each other
        projection.instalments().forEach(this::cut);
        projection.instalments().forEach(this::instalment);
        reservation();
        costs();
        boolean asPlanned = rule.equals(new GrantAsPlanned());
        for (PayoutStream stream : projection.payoutStreams()) {
            OptionalInt decided = asPlanned ? OptionalInt.empty() : projection.decisionMonth(stream.id());
            if (decided.isPresent()) {
                govern(stream, decided.getAsInt());
            } else {
                payouts(stream);
            }
        }
        if (!governed.isEmpty()) {
            govern(rule);
        }
    }

    /** How many rows hold what is left of contributions after a cut. */
    int keptRows() {
        return keptRows.size();
    }

    private void cut(Instalment instalment) {
        PartyYear row = row(instalment);
        List<Draw> cuts = draws.cuts(row.party, row.year);
        if (!cuts.isEmpty() && !keptRows.containsKey(row)) {
            steps.add(new CutStep(keptRows.size(), cuts));
            keptRows.put(row, keptRows.size());
        }
    }

    private void instalment(Instalment instalment) {
        int y = instalment.month() / 12;
        int kept = keptRows.getOrDefault(row(instalment), InstalmentStep.UNCUT);
        List<Draw> lateness = draws.lateness(instalment.party(), horizon().month(instalment.month()));
        if (kept == InstalmentStep.UNCUT) {
            contributions[y] += instalment.ore();
        }
        if (kept == InstalmentStep.UNCUT) {
            flows[instalment.month()] += instalment.ore();
        }
        if (kept != InstalmentStep.UNCUT || !lateness.isEmpty()) {
            steps.add(
                    new InstalmentStep(instalment.month(), y, instalment.ore(), kept, lateness, mostMonths(lateness)));
        }
    }

    private void reservation() {
        OptionalLong threshold = projection.reservationThreshold();
        for (int y = 0; clauseCanApply() && y < projection.years(); y++) {
            // a plan that counts on less than the threshold is adjusted already: only what it loses on top counts
            long planned = projection.plan().contributions().total(year(y)).ore();
            double effective = Math.min(threshold.orElseThrow(), planned);
            if (effective > 0) {
                steps.add(new ReservationStep(y, effective));
            }
        }
    }

    private void costs() {
        boolean inflated = false;
        for (int y = 0; y < projection.years(); y++) {
            List<Draw> inflation = draws.inflation(year(y));
            inflated |= !inflation.isEmpty();
            if (inflated) {
                steps.add(new CostStep(inflation, inflatedCosts(12 * y)));
                continue;
            }
            for (int m = 12 * y; m < 12 * y + 12; m++) {
                flows[m] -= projection.cost(m);
            }
        }
    }

    /** The different costs of the months of a year, most often one, each with a row. */
    private List<CostStep.Amount> inflatedCosts(int firstMonth) {
        Map<Long, Integer> rows = new LinkedHashMap<>();
        for (int m = firstMonth; m < firstMonth + 12; m++) {
            costRow[m] = rows.computeIfAbsent(projection.cost(m), cost -> costRows++);
        }
        List<CostStep.Amount> amounts = new ArrayList<>();
        rows.forEach((cost, row) -> amounts.add(new CostStep.Amount(row, (double) cost)));
        return List.copyOf(amounts);
    }

    private void govern(PayoutStream stream, int decided) {
        governed.add(new GovernedGrant(
                stream,
                decided,
                stream.reserved() && clauseCanApply(),
                draws.delays(stream.id()),
                draws.outturns(stream.id())));
    }

    private void govern(DecisionRule rule) {
        governance = Optional.of(new Governance(rule, governed, projection));
        for (PayoutStream stream : projection.payoutStreams()) {
            List<Draw> delays = draws.delays(stream.id());
            if (!delays.isEmpty()
                    && governed.stream().noneMatch(grant -> grant.id().equals(stream.id()))) {
                governance.get().lateStreams.add(new Governance.LateStream(stream, delays));
            }
        }
        for (Instalment instalment : projection.instalments()) {
            List<Draw> lateness = draws.lateness(instalment.party(), horizon().month(instalment.month()));
            if (!lateness.isEmpty()) {
                governance
                        .get()
                        .lateInstalments
                        .add(new Governance.LateInstalment(
                                instalment, keptRows.getOrDefault(row(instalment), InstalmentStep.UNCUT), lateness));
            }
        }
    }

    private void payouts(PayoutStream stream) {
        List<Draw> delays = draws.delays(stream.id());
        List<Draw> outturns = draws.outturns(stream.id());
        boolean underClause = stream.reserved() && clauseCanApply();
        reducible += underClause ? 1 : 0;
        int latest = stream.last() + mostMonths(delays);
        boolean unpaidAtEnd = projection.expensesAtDecision() && latest >= projection.months();
        if (!delays.isEmpty() || !outturns.isEmpty()) {
            steps.add(new PayoutStep(stream, projection.months(), underClause, unpaidAtEnd, delays, outturns));
            return;
        }
        double[] changes = underClause ? reservedChanges : unreservedChanges;
        for (int m = stream.first(); m < Math.min(stream.last() + 2, projection.months()); m++) {
            changes[m] += stream.payout(m) - stream.payout(m - 1);
        }
        for (int m = projection.months(); unpaidAtEnd && m <= stream.last(); m++) {
            provisions += stream.payout(m);
        }
    }

    /** Whether contributions can fall short of a threshold at all. */
    private boolean clauseCanApply() {
        return projection.reservationThreshold().isPresent() && !keptRows.isEmpty();
    }

    private int mostMonths(List<Draw> months) {
        int most = Draws.most(months);
        mostMonths = Math.max(mostMonths, most);
        return most;
    }

    private PartyYear row(Instalment instalment) {
        return new PartyYear(instalment.party(), year(instalment.month() / 12));
    }

    private int year(int y) {
        return horizon().firstYear() + y;
    }

    private Horizon horizon() {
        return projection.plan().horizon();
    }
}
