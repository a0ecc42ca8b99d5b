package rar.simulation.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import rar.model.plan.Horizon;
import rar.simulation.projection.PayoutStream;
import rar.simulation.projection.Projection;
import rar.simulation.scenario.DecisionRule;
import rar.simulation.scenario.Draw;
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
    /** The row of costs that a factor touches, for each month, or {@link Block#NO_ROW}. */
    final int[] costRow;
    /** How many there are. */
    int costRows;
    /** How many kinds of payouts the reservation clause can reduce. */
    int reducible;
    /** How many kinds of payouts it cannot. */
    int irreducible;
    /** How many rows hold what is granted beyond the plan. */
    int applicationRows;
    /** Those of them on which no rule decides. */
    List<BeyondPlan> beyondPlan = List.of();
    /** The most months by which a payout can be late. */
    int mostMonths;

    /** The most months by which an instalment can be late. */
    int mostLatePayment;
    /** How many rows hold instalments after cuts. */
    int instalmentRows;

    /** What a rule decides on; none where grants are as planned, or there are none. */
    Optional<Governance> governance = Optional.empty();

    final Draws draws;
    /** How many rows steps on contributions leave to each other. */
    final int keptRows;

    private final List<GovernedGrant> governed = new ArrayList<>();

    /** Whether a factor can make contributions other than planned. */
    boolean contributionsVary;

    /** What members owe by agreement; none where no factor moves it. */
    Optional<Agreement> agreement = Optional.empty();

    Compilation(Projection projection, RiskModel model, DecisionRule rule) {
        this.projection = projection;
        this.draws = new Draws(model);
        this.flows = new double[projection.months()];
        this.contributions = new double[projection.years()];
        this.costRow = new int[projection.months()];
        Arrays.fill(costRow, Block.NO_ROW);
        this.reservedChanges = new double[projection.months()];
        this.unreservedChanges = new double[projection.months()];
        for (int m = 0; m < flows.length; m++) {
            flows[m] = projection.otherFlow(m);
        }
        // in the order in which the rows of a block depend on each other
        keptRows = ContributionFlows.compile(this);
        reservation();
        costs();
        boolean asPlanned = rule.isAsPlanned();
        FundingCompilation funding = new FundingCompilation(this, !asPlanned);
        funding.income();
        for (PayoutStream stream : projection.payoutStreams()) {
            OptionalInt decided = asPlanned ? OptionalInt.empty() : projection.decisionMonth(stream.id());
            if (decided.isPresent()) {
                governed.add(paid(stream, decided.getAsInt()));
            } else {
                payouts(stream);
            }
        }
        funding.grants();
        if (!governed.isEmpty() || !funding.applied().isEmpty()) {
            governance = Optional.of(new Governance(
                    rule, governed, funding.applied(), funding.applications(), lateStreams(), beyondPlan, projection));
        }
    }

    /** What members owe by agreement, to be computed anew where a factor moves it. */
    Agreement agreement() {
        if (agreement.isEmpty()) {
            agreement = Optional.of(new Agreement(projection.plan()));
        }
        return agreement.get();
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

    /** How a stream is paid that no rule decides on, as long after its decision, or from its first payout on. */
    GovernedGrant asPlanned(PayoutStream stream) {
        return paid(stream, projection.decisionMonth(stream.id()).orElse(stream.first()));
    }

    /** The applications on which a rule decides. */
    List<PaidGrant> appliedFor() {
        List<PaidGrant> applications = new ArrayList<>();
        governance.ifPresent(decided -> {
            for (int g = decided.planned; g < decided.grants.size(); g++) {
                applications.add(new PaidGrant(decided.grants.get(g), g));
            }
        });
        return applications;
    }

    private GovernedGrant paid(PayoutStream stream, int decided) {
        return new GovernedGrant(
                stream.id(),
                new GovernedGrant.Planned(stream.total()),
                decided,
                new PayoutShape.Planned(stream, decided),
                stream.reserved() && clauseCanApply(),
                draws.delays(stream.id(), stream.begun()),
                draws.outturns(stream.id()),
                draws.terminations(stream.id()),
                new Refusals(draws.refusals(stream.id()), horizon()));
    }

    /** The streams that can be late and on which nothing is decided. */
    private List<Governance.LateStream> lateStreams() {
        List<Governance.LateStream> late = new ArrayList<>();
        for (PayoutStream stream : projection.payoutStreams()) {
            List<Draw> delays = draws.delays(stream.id(), stream.begun());
            if (!delays.isEmpty()
                    && governed.stream().noneMatch(grant -> grant.id().equals(stream.id()))) {
                late.add(new Governance.LateStream(stream, delays, Draws.most(delays)));
            }
        }
        return late;
    }

    void count(boolean underClause) {
        reducible += underClause ? 1 : 0;
        irreducible += underClause ? 0 : 1;
    }

    private void payouts(PayoutStream stream) {
        List<Draw> delays = draws.delays(stream.id(), stream.begun());
        List<Draw> outturns = draws.outturns(stream.id());
        List<Draw> terminations = draws.terminations(stream.id());
        List<Refusal> refusals = draws.refusals(stream.id());
        boolean underClause = stream.reserved() && clauseCanApply();
        count(underClause);
        int latest = stream.last() + mostMonths(delays);
        boolean unpaidAtEnd = projection.expensesAtDecision() && latest >= projection.months();
        if (!terminations.isEmpty() || !refusals.isEmpty()) {
            steps.add(new UncertainPayoutStep(
                    stream,
                    underClause,
                    unpaidAtEnd,
                    delays,
                    outturns,
                    terminations,
                    new Refusals(refusals, horizon())));
            return;
        }
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
    boolean clauseCanApply() {
        return projection.reservationThreshold().isPresent() && contributionsVary;
    }

    int mostMonths(List<Draw> months) {
        int most = Draws.most(months);
        mostMonths = Math.max(mostMonths, most);
        return most;
    }

    int year(int y) {
        return horizon().firstYear() + y;
    }

    Horizon horizon() {
        return projection.plan().horizon();
    }
}
