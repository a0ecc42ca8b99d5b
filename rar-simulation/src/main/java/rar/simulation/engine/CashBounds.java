package rar.simulation.engine;

import io.vavr.control.Option;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import rar.model.message.RefusedException;
import rar.model.money.Money;
import rar.model.schedule.FundedPayouts;
import rar.simulation.draw.AddedAmounts;
import rar.simulation.draw.Applications;
import rar.simulation.draw.CommitmentDraws;
import rar.simulation.draw.Draws;
import rar.simulation.draw.Funding;
import rar.simulation.draw.Refusal;
import rar.simulation.factor.AdditionalFunding;
import rar.simulation.factor.Draw;
import rar.simulation.outcome.AmountRange;
import rar.simulation.payout.FundingTerms;
import rar.simulation.payout.VatTerms;
import rar.simulation.projection.Instalment;
import rar.simulation.projection.MonthlyFloors;
import rar.simulation.projection.OwedInstalment;
import rar.simulation.projection.PayoutStream;
import rar.simulation.projection.Projection;
import rar.simulation.rule.DecisionRule;

/**
 * Between which amounts the closing cash of each month and the equity at the end can lie under a risk model: every flow
 * at its worst, and at its best. It decides the bins of the histograms, from the plan and the model alone, so that any
 * two runs merge, and whether scenarios are exact at all. All amounts are in öre.
 */
public final class CashBounds {

    private final Projection projection;
    private final Draws draws;
    private final ContributionBounds contributions;
    private final boolean governs;
    private final double[] low;
    private final double[] high;
    /** What months receive at most of what {@link #low} counts as received. */
    private final double[] received;

    private final VatBounds vat;
    private double mostOutstanding;
    private double leastOutstanding;
    private double mostProvided;
    private double reach;
    private boolean funded;

    CashBounds(Projection projection, Draws draws, DecisionRule rule) {
        this.projection = projection;
        this.draws = draws;
        this.contributions = new ContributionBounds(projection, draws);
        this.governs = !rule.isAsPlanned();
        this.low = new double[projection.months()];
        this.high = new double[projection.months()];
        this.received = new double[projection.months()];
        this.vat = new VatBounds(projection.months());
        this.reach = Math.abs((double) projection.openingCash()) + Math.abs((double) projection.closingNetOfOthers());
        double[] leastContributions = new double[projection.years()];
        Arrays.setAll(leastContributions, y -> projection.contributions().settled(y));
        addOthers();
        projection.instalments().forEach(instalment -> addInstalment(instalment, leastContributions));
        projection.contributions().owed().forEach(this::addOwed);
        addCosts();
        addInterest();
        projection.incomeLines().forEach(this::addIncome);
        DatedBounds dated = new DatedBounds(projection, draws);
        dated.addTo(low, high, received);
        reach += dated.reach();
        mostOutstanding += dated.mostOver();
        leastOutstanding += dated.leastOver();
        double leastScale = leastScale(leastContributions);
        projection.payoutStreams().forEach(stream -> addPayouts(stream, leastScale));
        vat.addTo(low, high, received);
        reach += vat.reach();
        mostOutstanding += vat.mostOver();
        leastOutstanding += vat.leastOver();
        draws.fundings().forEach(this::addFunding);
        projection
                .calendar()
                .eachYear()
                .forEach(year -> draws.applications(year).forEach(this::addApplications));
        List<AddedAmounts> added = draws.added(projection.plan());
        added.forEach(this::addAmounts);
        sumUp(added.size());
    }

    /** Between which amounts the closing cash of each month lies. */
    List<AmountRange> cash() {
        return IntStream.range(0, low.length)
                .mapToObj(m -> new AmountRange(low[m], high[m]))
                .toList();
    }

    /** Between which amounts what is judged of each month lies. */
    List<AmountRange> judged() {
        return IntStream.range(0, low.length).mapToObj(this::judged).toList();
    }

    private AmountRange judged(int m) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.POSITIVE_INFINITY;
        for (MonthlyFloors.View view : projection.floors().views()) {
            double floor = (double) view.ore().get(m);
            double heldAtMost = view.withoutFunds() ? mostHeld() : 0;
            least = Math.min(least, low[m] - (view.withinMonth() ? received[m] : 0) - heldAtMost - floor);
            most = Math.min(most, high[m] - floor);
        }
        return new AmountRange(least, most);
    }

    /** What earmarked funds can hold at most: what they open with, and everything that moves. */
    private double mostHeld() {
        return reach
                + projection
                        .plan()
                        .funds()
                        .map(fund -> fund.opening().ore())
                        .sum()
                        .doubleValue();
    }

    /** Between which amounts equity at the end lies. */
    AmountRange equity() {
        return new AmountRange(equityLow(), equityHigh());
    }

    /** The least closing cash of month {@code m}. */
    double low(int m) {
        return low[m];
    }

    /** The greatest closing cash of month {@code m}. */
    double high(int m) {
        return high[m];
    }

    /** The least equity at the end. */
    double equityLow() {
        return low[low.length - 1] + projection.closingNetOfOthers() + leastOutstanding - mostProvided;
    }

    /** The greatest equity at the end. */
    double equityHigh() {
        return high[high.length - 1] + projection.closingNetOfOthers() + mostOutstanding;
    }

    /**
     * Refuses what cannot be computed to the öre.
     *
     * @throws IllegalArgumentException if a scenario can add up to more than {@link Projection#LARGEST_TURNOVER}
     */
    void requireExact() {
        // written so that what is not a number is refused too
        if (!(reach <= Projection.LARGEST_TURNOVER)) {
            double told = Math.min(reach, 0x1p62);
            throw new RefusedException(
                    (told < reach ? SimulationMistake.TURNOVER_BEYOND_TELLING : SimulationMistake.TURNOVER_TOO_LARGE)
                            .with("turnover", new Money((long) told))
                            .with("most", new Money((long) Projection.LARGEST_TURNOVER)));
        }
    }

    private void addOthers() {
        for (int m = 0; m < low.length; m++) {
            low[m] += projection.otherFlow(m);
            received[m] += Math.max(0, projection.otherFlow(m) + projection.payments(m));
            high[m] += projection.otherFlow(m);
            reach += Math.abs((double) projection.otherFlow(m));
        }
    }

    private void addInstalment(Instalment instalment, double[] leastContributions) {
        ContributionBounds.Bound bound = contributions.of(instalment);
        addTo(high, instalment.arrives() + bound.leastLate(), bound.most());
        addLow(instalment.arrives() + bound.mostLate(), bound.least());
        leastContributions[instalment.month() / 12] += bound.least();
        reach += Math.max((double) instalment.ore(), bound.most());
        if (instalment.arrives() + bound.mostLate() >= low.length) {
            mostOutstanding += bound.most();
        }
    }

    private void addOwed(OwedInstalment owed) {
        ContributionBounds.Bound bound = contributions.of(owed);
        addTo(high, owed.expected() + bound.leastLate(), bound.most());
        addLow(owed.expected() + bound.mostLate(), bound.least());
        reach += bound.most();
        if (owed.expected() + bound.mostLate() >= low.length) {
            mostOutstanding += bound.most();
        }
    }

    private void addCosts() {
        double least = 1;
        double most = 1;
        for (int m = 0; m < low.length; m++) {
            if (m % 12 == 0) {
                for (Draw growth : draws.inflation(projection.firstYear() + m / 12)) {
                    least *= 1 + growth.distribution().leastDrawn();
                    most *= 1 + growth.distribution().greatestDrawn();
                }
            }
            double atLeast = projection.cost(m) * least;
            double atMost = projection.cost(m) * most;
            high[m] -= Math.min(atLeast, atMost);
            addLow(m, -Math.max(atLeast, atMost));
            // where more is paid back than paid, what is paid back less is booked as paid
            received[m] += Math.max(0, -projection.cost(m)) * Math.max(Math.abs(least - 1), Math.abs(most - 1));
            reach += Math.abs(atMost);
        }
    }

    private void addInterest() {
        for (int m = 0; m < low.length; m++) {
            double least = 1;
            double most = 1;
            for (Draw change : draws.interest(projection.firstYear() + m / 12)) {
                double a = 1 + change.distribution().leastDrawn();
                double b = 1 + change.distribution().greatestDrawn();
                double smallest = Math.min(Math.min(least * a, least * b), Math.min(most * a, most * b));
                most = Math.max(Math.max(least * a, least * b), Math.max(most * a, most * b));
                least = smallest;
            }
            // beyond the plan's own, which is among the other flows
            double atLeast = projection.interest(m) * (least - 1);
            double atMost = projection.interest(m) * (most - 1);
            addLow(m, Math.min(atLeast, atMost));
            high[m] += Math.max(atLeast, atMost);
            reach += Math.max(Math.abs(atLeast), Math.abs(atMost));
        }
    }

    private void addIncome(String line) {
        List<Draw> arrears = draws.arrears(line);
        for (int m = 0; m < low.length && !arrears.isEmpty(); m++) {
            // among the other flows it comes as planned
            low[m] -= projection.income(line, m);
            high[m] -= projection.income(line, m);
            addIncome(m, (double) projection.income(line, m), arrears);
        }
    }

    /** Income that may come or not: at once where it does more, never where it does less. */
    private void addIncome(int m, double income, List<Draw> arrears) {
        addTo(income > 0 ? high : low, m + Draws.least(arrears), income);
        reach += Math.abs(income);
        if (m + Draws.most(arrears) >= low.length) {
            mostOutstanding += Math.max(0, income);
            // an income line may be negative: then it is owed
            leastOutstanding += Math.min(0, income);
        }
    }

    private void addFunding(Funding funding) {
        long[] income = funding.income(projection.calendar());
        for (int m = 0; m < income.length; m++) {
            addIncome(m, (double) income[m], List.of(funding.arrears()));
        }
        AdditionalFunding factor = funding.factor();
        double most =
                (double) factor.paidIfGranted().max(factor.paidIfRefused()).ore();
        addGrants(
                projection.calendar().indexOf(factor.over().first()),
                factor.over().length(),
                1,
                most,
                false);
    }

    private void addApplications(Applications of) {
        double largest = Applications.ore(of.factor().size().greatestDrawn());
        int first = 12 * (of.year() - projection.firstYear());
        // a rule may let them begin later
        addGrants(first, of.factor().payoutMonths(), of.sizes().size(), largest, governs);
    }

    /** As many grants as there can be, each as large as it can be, and an öre more each month for what cannot be divided. */
    private void addGrants(int first, int months, int number, double largest, boolean canBeLate) {
        for (int m = first; m < Math.min(first + months, low.length); m++) {
            low[m] -= number * (largest / months + 1);
        }
        reach += number * largest;
        if (projection.expensesAtDecision() && (canBeLate || first + months > low.length)) {
            mostProvided += number * largest;
        }
    }

    private double leastScale(double[] leastContributions) {
        double least = 1;
        for (double contributions : leastContributions) {
            double threshold = projection.reservationThreshold().orElse(0);
            least = threshold > 0 ? Math.min(least, contributions / threshold) : least;
        }
        return Math.max(0, least);
    }

    private void addPayouts(PayoutStream stream, double leastScale) {
        // a rule may grant nothing, and may let the grant begin later
        boolean governed = governs && projection.decisionMonth(stream.id()).isPresent();
        CommitmentDraws drawn = draws.commitment(stream.commitment());
        double least = governed ? 0 : stream.reserved() ? leastScale : 1;
        double most = 1;
        for (Draw outturn : drawn.outturns()) {
            least *= outturn.distribution().leastDrawn();
            most *= outturn.distribution().greatestDrawn();
        }
        for (Refusal refusal : drawn.refusals()) {
            least *= Math.min(1, refusal.share());
            most *= Math.max(1, refusal.share());
        }
        List<Draw> delays = drawn.delays();
        for (FundedPayouts funding : Option.ofOptional(stream.funding())) {
            addClaims(stream, funding, Draws.least(delays), stream.carryOver().isPresent() ? Math.max(1, most) : most);
        }
        boolean carries = stream.carryOver().isPresent() && !drawn.outturns().isEmpty();
        if (carries) {
            addCarriedOver(stream, drawn);
        }
        if (governed || !drawn.isEmpty() || (stream.reserved() && leastScale < 1)) {
            addVat(stream, most, Draws.least(delays), governed ? VatBounds.ANY_TIME : Draws.most(delays));
        }
        int surelyPaid = stream.last() - Draws.most(drawn.terminations());
        double largest = 0;
        for (int m = stream.first(); m <= stream.last(); m++) {
            double flow = -stream.payout(m);
            int soonest = m + Draws.least(delays);
            int latest = m + Draws.most(delays);
            double surely = m <= surelyPaid ? flow * least : 0;
            // a cost is worst early and whole, what is paid back late and little
            addLow(flow <= 0 ? soonest : latest, flow <= 0 ? flow * most : surely);
            addTo(high, flow <= 0 ? latest : soonest, flow <= 0 ? surely : flow * most);
            largest = Math.max(largest, Math.abs(flow));
        }
        reach += stream.turnover() * most;
        int last = stream.last() + Draws.most(delays) + (carries ? 24 : 0);
        if (projection.expensesAtDecision() && (governed || last >= low.length)) {
            mostProvided += stream.turnover();
            // what is paid by the end is computed from a monthly payout times the months left
            reach += low.length * largest * most;
        }
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
            addTo(low, soonest, -left);
            reach += left;
        }
    }

    private void addAmounts(AddedAmounts added) {
        double least = added.drawn().distribution().leastDrawn();
        double most = added.drawn().distribution().greatestDrawn();
        for (int k = 0; k < added.months().size(); k++) {
            double a = added.cash(k) * least;
            double b = added.cash(k) * most;
            addLow(added.months().get(k), Math.min(a, b));
            high[added.months().get(k)] += Math.max(a, b);
            reach += Math.max(Math.abs(a), Math.abs(b));
        }
    }

    /** Of the plan's claims any may come otherwise; they are among the other flows. */
    private void addClaims(PayoutStream stream, FundedPayouts funding, int leastLate, double share) {
        funded = true;
        int decided = projection.decisionMonth(stream.id()).orElse(stream.first());
        FundingTerms terms = FundingTerms.of(stream, funding, decided, projection);
        long[] planned = terms.planned();
        double[] most = terms.mostReceived(stream, leastLate, share);
        for (int m = 0; m < low.length; m++) {
            low[m] -= (double) planned[m];
            high[m] += most[m] - (double) planned[m];
            reach += most[m] + Math.abs((double) planned[m]);
        }
        mostOutstanding += terms.mostEarned(stream, share);
        leastOutstanding -= (double) terms.plannedClaims();
        if (stream.paysBack()) {
            // what has been received can be more than what is earned in the end
            leastOutstanding -= terms.mostEarned(stream, share);
        }
        reach += terms.mostEarned(stream, share);
    }

    private void sumUp(int added) {
        double lowSum = projection.openingCash();
        double highSum = projection.openingCash();
        for (int m = 0; m < low.length; m++) {
            lowSum += low[m];
            highSum += high[m];
            double roundings = roundingsBy(m, added) + vat.roundings();
            low[m] = lowSum - roundings;
            received[m] += roundings;
            high[m] = highSum + roundings;
        }
    }

    /** More than what roundings to the öre can move: half an öre each for every flow that a factor can meet. */
    private double roundingsBy(int m, int added) {
        if (!governs && !draws.changeAmounts() && !funded) {
            return 0;
        }
        int flows = contributions.payers()
                + projection.payoutStreams().size()
                + DatedBounds.ROUNDINGS * projection.datedLines().size()
                + added
                + 2;
        return (m + 1.0) * flows;
    }

    private void addLow(int month, double amount) {
        addTo(low, month, amount);
        addTo(received, month, Math.max(0, amount));
    }

    private static void addTo(double[] flows, int month, double amount) {
        if (month < flows.length) {
            flows[month] += amount;
        }
    }
}
