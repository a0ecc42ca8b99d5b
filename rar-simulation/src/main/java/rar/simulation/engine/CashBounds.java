package rar.simulation.engine;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import rar.model.message.RefusedException;
import rar.model.money.Money;
import rar.simulation.draw.AddedAmounts;
import rar.simulation.draw.Applications;
import rar.simulation.draw.Draws;
import rar.simulation.draw.Funding;
import rar.simulation.factor.AdditionalFunding;
import rar.simulation.factor.Draw;
import rar.simulation.outcome.AmountRange;
import rar.simulation.projection.Instalment;
import rar.simulation.projection.MonthlyFloors;
import rar.simulation.projection.OwedInstalment;
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
    private final FlowBounds flows;
    private final PayoutBounds payouts;
    private final double[] low;
    private final double[] high;
    private final double[] received;

    CashBounds(Projection projection, Draws draws, DecisionRule rule) {
        this.projection = projection;
        this.draws = draws;
        this.contributions = new ContributionBounds(projection, draws);
        this.governs = !rule.isAsPlanned();
        this.flows = new FlowBounds(projection.months());
        this.payouts = new PayoutBounds(projection, draws, governs, flows);
        this.low = new double[projection.months()];
        this.high = new double[projection.months()];
        this.received = new double[projection.months()];
        flows.addReach(
                Math.abs((double) projection.openingCash()) + Math.abs((double) projection.closingNetOfOthers()));
        double[] leastContributions = new double[projection.years()];
        Arrays.setAll(leastContributions, y -> projection.contributions().settled(y));
        addOthers();
        projection.instalments().forEach(instalment -> addInstalment(instalment, leastContributions));
        projection.contributions().owed().forEach(this::addOwed);
        addCosts();
        addInterest();
        projection.incomeLines().forEach(this::addIncome);
        flows.add(DatedBounds.of(projection, draws));
        payouts.addPlanned(leastScale(leastContributions));
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
        return flows.reach()
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
        return low[low.length - 1] + projection.closingNetOfOthers() + flows.leastOver() - payouts.mostProvided();
    }

    /** The greatest equity at the end. */
    double equityHigh() {
        return high[high.length - 1] + projection.closingNetOfOthers() + flows.mostOver();
    }

    /**
     * Refuses what cannot be computed to the öre.
     *
     * @throws IllegalArgumentException if a scenario can add up to more than {@link Projection#LARGEST_TURNOVER}
     */
    void requireExact() {
        double reach = flows.reach();
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
            long flow = projection.otherFlow(m);
            flows.addCertain(m, (double) flow);
            flows.addReceived(m, (double) Math.max(0, flow + projection.payments(m)));
            flows.addReach(Math.abs((double) flow));
        }
    }

    private void addInstalment(Instalment instalment, double[] leastContributions) {
        ContributionBounds.Bound bound = contributions.of(instalment);
        addContribution(instalment.arrives(), bound);
        leastContributions[instalment.month() / 12] += bound.least();
        flows.addReach(Math.max((double) instalment.ore(), bound.most()));
    }

    private void addOwed(OwedInstalment owed) {
        ContributionBounds.Bound bound = contributions.of(owed);
        addContribution(owed.expected(), bound);
        flows.addReach(bound.most());
    }

    private void addContribution(int expected, ContributionBounds.Bound bound) {
        flows.addHigh(expected + bound.leastLate(), bound.most());
        flows.addLow(expected + bound.mostLate(), bound.least());
        if (flows.isAfter(expected + bound.mostLate())) {
            flows.addOver(bound.most());
        }
    }

    private void addCosts() {
        FactorRange inflation = FactorRange.ONE;
        for (int m = 0; m < low.length; m++) {
            if (m % 12 == 0) {
                inflation = inflation.grownBy(draws.inflation(projection.firstYear() + m / 12));
            }
            double cost = (double) projection.cost(m);
            flows.addBetween(m, -(cost * inflation.least()), -(cost * inflation.most()));
            // where more is paid back than paid, what is paid back less is booked as paid
            flows.addReceived(m, Math.max(0, -cost) * inflation.greatestChange());
            flows.addReach(Math.abs(cost) * inflation.greatestSize());
        }
    }

    private void addInterest() {
        for (int m = 0; m < low.length; m++) {
            FactorRange change = FactorRange.ONE.grownBy(draws.interest(projection.firstYear() + m / 12));
            // beyond the plan's own, which is among the other flows
            double one = projection.interest(m) * (change.least() - 1);
            double other = projection.interest(m) * (change.most() - 1);
            flows.addBetween(m, one, other);
            flows.addReach(Math.max(Math.abs(one), Math.abs(other)));
        }
    }

    private void addIncome(String line) {
        List<Draw> arrears = draws.arrears(line);
        for (int m = 0; m < low.length && !arrears.isEmpty(); m++) {
            // among the other flows it comes as planned
            flows.addCertain(m, -(double) projection.income(line, m));
            addIncome(m, (double) projection.income(line, m), arrears);
        }
    }

    /** Income that may come or not: at once where it does more, never where it does less; an income line may be negative. */
    private void addIncome(int m, double income, List<Draw> arrears) {
        int soonest = m + Draws.least(arrears);
        flows.addLow(soonest, Math.min(0, income));
        flows.addHigh(soonest, Math.max(0, income));
        flows.addReach(Math.abs(income));
        if (flows.isAfter(m + Draws.most(arrears))) {
            flows.addOver(income);
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
        payouts.addGrants(
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
        payouts.addGrants(first, of.factor().payoutMonths(), of.sizes().size(), largest, governs);
    }

    private double leastScale(double[] leastContributions) {
        double least = 1;
        for (double contributions : leastContributions) {
            double threshold = projection.reservationThreshold().orElse(0);
            least = threshold > 0 ? Math.min(least, contributions / threshold) : least;
        }
        return Math.max(0, least);
    }

    private void addAmounts(AddedAmounts added) {
        double least = added.drawn().distribution().leastDrawn();
        double most = added.drawn().distribution().greatestDrawn();
        for (int k = 0; k < added.months().size(); k++) {
            double a = added.cash(k) * least;
            double b = added.cash(k) * most;
            flows.addBetween(added.months().get(k), a, b);
            flows.addReach(Math.max(Math.abs(a), Math.abs(b)));
        }
    }

    private void sumUp(int added) {
        double lowSum = projection.openingCash();
        double highSum = projection.openingCash();
        for (int m = 0; m < low.length; m++) {
            lowSum += flows.low(m);
            highSum += flows.high(m);
            double roundings = roundingsBy(m, added) + payouts.roundings();
            low[m] = lowSum - roundings;
            received[m] = flows.received(m) + roundings;
            high[m] = highSum + roundings;
        }
    }

    /** More than what roundings to the öre can move: half an öre each for every flow that a factor can meet. */
    private double roundingsBy(int m, int added) {
        boolean isFunded = projection.payoutStreams().stream()
                .anyMatch(each -> each.funding().isPresent());
        if (!governs && !draws.changeAmounts() && !isFunded) {
            return 0;
        }
        int flows = contributions.payers()
                + projection.payoutStreams().size()
                + DatedBounds.ROUNDINGS * projection.datedLines().size()
                + added
                + 2;
        return (m + 1.0) * flows;
    }
}
