package rar.simulation.engine;

import java.util.List;
import rar.model.schedule.FundedPayouts;
import rar.simulation.draw.CommitmentDraws;
import rar.simulation.draw.Draws;
import rar.simulation.draw.Refusal;
import rar.simulation.factor.Draw;
import rar.simulation.payout.FundingTerms;
import rar.simulation.payout.VatTerms;
import rar.simulation.projection.PayoutStream;
import rar.simulation.projection.Projection;

/** Between which amounts payouts can lie, with what follows them: claims of external funding, VAT and provisions. */
final class PayoutBounds {

    private final Projection projection;
    private final Draws draws;
    private final boolean governs;
    private final FlowBounds flows;
    private final VatBounds vat;
    private double mostProvided;

    /**
     * The bounds of payouts.
     *
     * @param governs whether a rule decides on grants
     * @param flows to which they are added
     */
    PayoutBounds(Projection projection, Draws draws, boolean governs, FlowBounds flows) {
        this.projection = projection;
        this.draws = draws;
        this.governs = governs;
        this.flows = flows;
        this.vat = new VatBounds(projection.months());
    }

    /** Adds those of the plan's commitments, of which the reservation clause leaves at least so much. */
    void addPlanned(double leastScale) {
        projection.payoutStreams().forEach(stream -> add(stream, leastScale));
        flows.add(vat.flows());
    }

    /** Adds as many grants as there can be, each as large as it can be, and an öre more each month for what cannot be divided. */
    void addGrants(int first, int months, int number, double largest, boolean canBeLate) {
        for (int m = first; m < Math.min(first + months, flows.months()); m++) {
            flows.addLow(m, -(number * (largest / months + 1)));
        }
        flows.addReach(number * largest);
        if (projection.expensesAtDecision() && (canBeLate || flows.isAfter(first + months - 1))) {
            mostProvided += number * largest;
        }
    }

    /** What can be provided for at the end. */
    double mostProvided() {
        return mostProvided;
    }

    /** More than what roundings of VAT on payouts can move in any month. */
    double roundings() {
        return vat.roundings();
    }

    private void add(PayoutStream stream, double leastScale) {
        // a rule may grant nothing, and may let the grant begin later
        boolean governed = governs && projection.decisionMonth(stream.id()).isPresent();
        CommitmentDraws drawn = draws.commitment(stream.commitment());
        List<Draw> delays = drawn.delays();
        double scale = stream.reserved() ? leastScale : 1;
        double least = governed ? 0 : least(scale, drawn);
        double most = most(drawn);
        stream.funding()
                .ifPresent(funding -> addClaims(
                        stream,
                        funding,
                        Draws.least(delays),
                        stream.carryOver().isPresent() ? Math.max(1, most) : most));
        boolean carries = stream.carryOver().isPresent() && !drawn.outturns().isEmpty();
        if (carries) {
            addCarriedOver(stream, drawn);
        }
        if (governed || !drawn.isEmpty() || scale < 1) {
            addVat(stream, most, Draws.least(delays), governed ? VatBounds.ANY_TIME : Draws.most(delays));
        }
        double largest = addPayouts(stream, drawn, least, most);
        flows.addReach(stream.turnover() * most);
        int last = stream.last() + Draws.most(delays) + (carries ? 24 : 0);
        if (projection.expensesAtDecision() && (governed || flows.isAfter(last))) {
            mostProvided += stream.turnover();
            // what is paid by the end is computed from a monthly payout times the months left
            flows.addReach(flows.months() * largest * most);
        }
    }

    private static double least(double scale, CommitmentDraws drawn) {
        double least = scale;
        for (Draw outturn : drawn.outturns()) {
            least *= outturn.distribution().leastDrawn();
        }
        for (Refusal refusal : drawn.refusals()) {
            least *= Math.min(1, refusal.share());
        }
        return least;
    }

    private static double most(CommitmentDraws drawn) {
        double most = 1;
        for (Draw outturn : drawn.outturns()) {
            most *= outturn.distribution().greatestDrawn();
        }
        for (Refusal refusal : drawn.refusals()) {
            most *= Math.max(1, refusal.share());
        }
        return most;
    }

    /** Adds the payouts themselves, and gives back the largest of them. */
    private double addPayouts(PayoutStream stream, CommitmentDraws drawn, double least, double most) {
        int surelyPaid = stream.last() - Draws.most(drawn.terminations());
        double largest = 0;
        for (int m = stream.first(); m <= stream.last(); m++) {
            double flow = -stream.payout(m);
            int soonest = m + Draws.least(drawn.delays());
            int latest = m + Draws.most(drawn.delays());
            double surely = m <= surelyPaid ? flow * least : 0;
            // a cost is worst early and whole, what is paid back late and little
            flows.addLow(flow <= 0 ? soonest : latest, flow <= 0 ? flow * most : surely);
            flows.addHigh(flow <= 0 ? latest : soonest, flow <= 0 ? surely : flow * most);
            largest = Math.max(largest, Math.abs(flow));
        }
        return largest;
    }

    private void addVat(PayoutStream stream, double most, int leastLate, int mostLate) {
        // what is carried over is paid in the year after
        boolean carries = stream.carryOver().isPresent() && mostLate != VatBounds.ANY_TIME;
        VatTerms.of(stream.commitment(), projection)
                .ifPresent(planned -> vat.add(
                        stream,
                        stream.commitment().agreed().vat().get(),
                        planned,
                        carries ? Math.max(1, most) : most,
                        leastLate,
                        carries ? mostLate + 24 : mostLate));
    }

    /** What an outturn leaves of a year is worst as the next begins, and not at all at best. */
    private void addCarriedOver(PayoutStream stream, CommitmentDraws drawn) {
        double least = 1;
        for (Draw outturn : drawn.outturns()) {
            least *= outturn.distribution().leastDrawn();
        }
        for (int m = stream.first(); m <= stream.last(); m++) {
            double left = Math.max(0, stream.payout(m)) * Math.max(0, 1 - least);
            int soonest = (m + Draws.least(drawn.delays())) / 12 * 12 + 12;
            flows.addLow(soonest, -left);
            flows.addReach(left);
        }
    }

    /** Of the plan's claims any may come otherwise; they are among the other flows. */
    private void addClaims(PayoutStream stream, FundedPayouts funding, int leastLate, double share) {
        int decided = projection.decisionMonth(stream.id()).orElse(stream.first());
        FundingTerms terms = FundingTerms.of(stream, funding, decided, projection);
        long[] planned = terms.planned();
        double[] most = terms.mostReceived(stream, leastLate, share);
        for (int m = 0; m < flows.months(); m++) {
            flows.addCertain(m, -(double) planned[m]);
            flows.addHigh(m, most[m]);
            flows.addReach(most[m] + Math.abs((double) planned[m]));
        }
        double mostEarned = terms.mostEarned(stream, share);
        flows.addOver(mostEarned);
        flows.addOver(-(double) terms.plannedClaims());
        if (stream.paysBack()) {
            // what has been received can be more than what is earned in the end
            flows.addOver(-mostEarned);
        }
        flows.addReach(mostEarned);
    }
}
