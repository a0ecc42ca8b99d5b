package rar.simulation.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import rar.model.plan.LineKind;
import rar.simulation.contribution.ContributionFlows;
import rar.simulation.contribution.ContributionPlan;
import rar.simulation.decision.PaidGrant;
import rar.simulation.decision.RuledGrant;
import rar.simulation.decision.RuledGrants;
import rar.simulation.draw.CommitmentDraws;
import rar.simulation.draw.Draws;
import rar.simulation.factor.RiskModel;
import rar.simulation.kernel.Step;
import rar.simulation.payout.AddedAmountsStep;
import rar.simulation.payout.CostPlan;
import rar.simulation.payout.FundingCompilation;
import rar.simulation.payout.FundingPlan;
import rar.simulation.payout.FundingTerms;
import rar.simulation.payout.IncomePlan;
import rar.simulation.payout.PayoutCompilation;
import rar.simulation.payout.PayoutPlan;
import rar.simulation.payout.PayoutShape;
import rar.simulation.payout.PlannedPayouts;
import rar.simulation.payout.Refusals;
import rar.simulation.payout.ReservationStep;
import rar.simulation.payout.VatTerms;
import rar.simulation.projection.PayoutStream;
import rar.simulation.projection.Projection;
import rar.simulation.rule.DecisionRule;

/**
 * Turns a projection and a risk model into the parts of a {@link Program}: what no factor touches is summed, once; each flow
 * that one touches becomes a step. Draws are asked for in this order, which is theirs in a scenario.
 */
final class Compilation {

    private final Projection projection;
    private final DecisionRule rule;

    /** What is drawn, asked for so far. */
    final Draws draws;

    final ContributionPlan contributions;
    final CostPlan costs;
    final IncomePlan income;
    final PayoutPlan payouts;
    private final double[] following;
    /** VAT that the plan pays on payouts that can come otherwise. */
    private final long[] vatPayments;

    final FundingPlan funding;
    private final List<AddedAmountsStep> added;

    /** What a rule decides on; none where grants are as planned, or there are none. */
    final Optional<RuledGrants> governance;

    /** How each stream of payouts is paid, in the projection's order. */
    final List<PaidGrant> paid;

    /** How applications are paid on which a rule decides. */
    final List<PaidGrant> appliedFor;

    Compilation(Projection projection, RiskModel model, DecisionRule rule) {
        this.projection = projection;
        this.rule = rule;
        this.draws = new Draws(model, projection);
        this.contributions = ContributionFlows.compile(projection, draws);
        this.costs = CostPlan.compile(projection, draws);
        this.income = IncomePlan.compile(projection, draws);
        List<PlannedPayouts> commitments =
                projection.payoutStreams().stream().map(this::commitment).toList();
        this.vatPayments = new long[projection.months()];
        this.following = following(commitments);
        List<PlannedPayouts> asPlanned =
                commitments.stream().filter(each -> !isRuled(each.stream())).toList();
        this.funding = FundingCompilation.compile(projection, draws, clauseCanApply(), !rule.isAsPlanned());
        this.payouts = PayoutCompilation.compile(projection, asPlanned, clauseCanApply())
                .with(funding.beyondPlan().size(), clauseCanApply());
        List<RuledGrant> grants = commitments.stream().map(this::grant).toList();
        this.governance = governance(commitments, grants);
        this.paid = grants.stream()
                .map(grant -> new PaidGrant(
                        grant, governance.map(all -> all.number(grant.id())).orElse(PaidGrant.AS_PLANNED)))
                .toList();
        this.added = AddedAmountsStep.compile(projection, draws);
        this.appliedFor = governance.map(Compilation::appliedFor).orElse(List.of());
    }

    /** Every step, in the order in which the rows of a block depend on each other. */
    List<Step> steps() {
        List<Step> steps = new ArrayList<>(contributions.steps());
        steps.addAll(reservation());
        steps.addAll(costs.steps());
        steps.addAll(income.steps());
        steps.addAll(added);
        steps.addAll(payouts.steps());
        steps.addAll(funding.steps());
        return List.copyOf(steps);
    }

    /** The flow of each month that no step touches, payouts apart. */
    List<Double> flows() {
        double[] flows = new double[projection.months()];
        Arrays.setAll(
                flows,
                m -> following[m]
                        + income.flows().get(m)
                        + contributions.flows().get(m)
                        + costs.flows().get(m));
        return Arrays.stream(flows).boxed().toList();
    }

    /** Whether nothing that scenarios move can turn from a payment into a receipt, so that rows of payments tell. */
    boolean paysOneWay() {
        return projection.payoutStreams().stream().noneMatch(PayoutStream::paysBack)
                && projection
                        .plan()
                        .lines()
                        .forAll(line -> !line.credit()
                                && !(line.kind() == LineKind.INTEREST
                                        && line.fund().isDefined()))
                && projection
                        .calendar()
                        .eachYear()
                        .allMatch(year -> draws.inflation(year).stream()
                                .allMatch(growth -> growth.distribution().leastDrawn() > -1))
                && projection.datedLines().stream().noneMatch(line -> line.kind() == LineKind.INTEREST);
    }

    /** What is paid in each month that no step touches, payouts apart; nothing where no goal looks within months. */
    List<Double> payments() {
        if (!projection.floors().looksWithinMonths()) {
            return List.of();
        }
        return IntStream.range(0, projection.months())
                .mapToObj(m -> (double)
                        (projection.payments(m) - vatPayments[m] - (costs.rows().get(m) < 0 ? 0 : projection.cost(m))))
                .toList();
    }

    private List<Step> reservation() {
        List<Step> steps = new ArrayList<>();
        for (int y = 0; clauseCanApply() && y < projection.years(); y++) {
            // a plan that counts on less than the threshold is adjusted already: only what it loses on top counts
            double effective = Math.min(
                    projection.reservationThreshold().orElseThrow(),
                    projection.contributions().expected(y));
            if (effective > 0) {
                steps.add(new ReservationStep(y, effective));
            }
        }
        return steps;
    }

    /** Whether contributions can fall short of a threshold at all. */
    private boolean clauseCanApply() {
        return projection.reservationThreshold().isPresent() && contributions.vary();
    }

    private PlannedPayouts commitment(PayoutStream stream) {
        CommitmentDraws drawn = draws.commitment(stream.commitment());
        Optional<FundingTerms> funding =
                stream.funding().map(each -> FundingTerms.of(stream, each, decided(stream), projection));
        return new PlannedPayouts(
                stream,
                drawn,
                new Refusals(drawn.refusals(), projection.calendar()),
                decided(stream),
                funding,
                VatTerms.of(stream.commitment(), projection));
    }

    private boolean isRuled(PayoutStream stream) {
        return !rule.isAsPlanned() && projection.decisionMonth(stream.id()).isPresent();
    }

    /** How a commitment is paid, as long after its decision as planned, or from its first payout on. */
    private RuledGrant grant(PlannedPayouts commitment) {
        PayoutStream stream = commitment.stream();
        int decided = decided(stream);
        return new RuledGrant(
                stream.id(),
                new RuledGrant.Planned(stream.total(), stream.commitment().provided()),
                decided,
                new PayoutShape.Planned(stream, decided),
                stream.reserved() && clauseCanApply(),
                commitment.draws(),
                commitment.refusals(),
                commitment.funding(),
                commitment.vat());
    }

    private int decided(PayoutStream stream) {
        return projection.decisionMonth(stream.id()).orElse(stream.first());
    }

    /** What follows payouts that can come otherwise, as planned and taken out again, as steps compute it. */
    private double[] following(List<PlannedPayouts> commitments) {
        double[] flows = new double[projection.months()];
        for (PlannedPayouts each : commitments) {
            if (each.isFollowed(clauseCanApply()) || isRuled(each.stream())) {
                long[] planned = each.funding().map(FundingTerms::planned).orElse(new long[flows.length]);
                Arrays.setAll(flows, m -> flows[m] - (double) planned[m]);
                each.vat().ifPresent(vat -> takeOut(vat, flows));
            }
        }
        return flows;
    }

    private void takeOut(VatTerms vat, double[] flows) {
        for (int m = 0; m < flows.length; m++) {
            flows[m] += (double) (vat.planned(m) - vat.plannedRefund(m));
            vatPayments[m] += vat.planned(m);
        }
    }

    private Optional<RuledGrants> governance(List<PlannedPayouts> commitments, List<RuledGrant> grants) {
        List<RuledGrant> planned = new ArrayList<>();
        List<RuledGrants.LateStream> late = new ArrayList<>();
        for (int c = 0; c < grants.size(); c++) {
            PlannedPayouts commitment = commitments.get(c);
            if (isRuled(commitment.stream())) {
                planned.add(grants.get(c));
            } else if (!commitment.draws().delays().isEmpty()) {
                late.add(RuledGrants.LateStream.of(
                        commitment.stream(), commitment.draws().delays(), commitment.vat()));
            }
        }
        if (planned.isEmpty() && funding.applications().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new RuledGrants(rule, planned, funding, clauseCanApply(), late, projection));
    }

    private static List<PaidGrant> appliedFor(RuledGrants decided) {
        List<PaidGrant> applications = new ArrayList<>();
        for (int g = decided.planned; g < decided.grants.size(); g++) {
            applications.add(new PaidGrant(decided.grants.get(g), g));
        }
        return List.copyOf(applications);
    }
}
