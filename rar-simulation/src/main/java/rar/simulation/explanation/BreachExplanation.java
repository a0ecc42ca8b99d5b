package rar.simulation.explanation;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import rar.model.balance.BalancePlan;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.simulation.engine.Run;
import rar.simulation.engine.Simulation;
import rar.simulation.explanation.BookedAmounts.Place;
import rar.simulation.outcome.Paths;
import rar.simulation.risk.KeptAmounts;
import rar.simulation.sampling.Arrivals;
import rar.simulation.sampling.Coalitions;
import rar.simulation.sampling.ScenarioSet;

/**
 * Why a scenario comes as low as it does: the gap between the plan's cash and the scenario's in the scenario's tightest
 * month, split over its causes. The split is that of Shapley, {@link ShapleyValue}: it does not depend on an order of
 * the causes, and sums to the gap to the öre.
 *
 * @param scenario its index in its set
 * @param month the month nearest to the floor or deepest under it, the first of equals: that of its lowest cash where the
 *     floor always is the same
 * @param planned cash of that month, as it is held against the floor, where everything goes as planned
 * @param cash cash of that month in the scenario, likewise
 * @param shares one for each cause, in the order they were given
 */
public record BreachExplanation(long scenario, YearMonth month, Money planned, Money cash, Seq<CauseShare> shares) {

    private static final int BLOCK = 512;

    /** @throws NullPointerException if a component is null; it names the component */
    public BreachExplanation {
        Components.present(BreachExplanation.class, month, planned, cash, shares);
    }

    /** What is to be explained: planned cash less the scenario's, negative where the scenario has more. */
    public Money gap() {
        return planned.minus(cash);
    }

    /**
     * Explains a scenario. With more than twelve causes in play the split is estimated from random orders of them, and each
     * part says how far it may be off.
     *
     * @param causes that have every factor of the model
     */
    public static BreachExplanation of(Simulation simulation, ScenarioSet scenarios, long scenario, Seq<Cause> causes) {
        return of(simulation, scenarios, scenario, causes, Integer.MAX_VALUE);
    }

    /** The same from so many pairs of orders at most. */
    static BreachExplanation of(
            Simulation simulation, ScenarioSet scenarios, long scenario, Seq<Cause> causes, int mostPairs) {
        Vector<String> active =
                ScenarioLedger.active(simulation, ScenarioLedger.drawn(simulation, scenarios, scenario));
        Vector<Cause> players =
                Vector.ofAll(causes.filter(cause -> cause.factors().exists(active::contains)));
        Vector<Seq<String>> factors = players.map(Cause::factors);
        if (players.size() <= Coalitions.MOST_PLAYERS) {
            Judged judged = Judged.of(simulation, new Coalitions(scenarios, scenario, factors));
            Vector<Money> amounts = players.isEmpty() ? Vector.empty() : ShapleyValue.of(judged.gaps());
            return judged.explained(simulation, scenario, causes, players, amounts, Vector.empty());
        }
        Vector<Seq<Integer>> orders =
                SampledOrders.of(players.size(), Math.min(mostPairs, SampledOrders.pairs(players.size())), scenario);
        Judged judged = Judged.of(simulation, new Arrivals(scenarios, scenario, factors, orders));
        SampledValue value = SampledValue.of(judged.gaps(), orders);
        return judged.explained(simulation, scenario, causes, players, value.amounts(), value.halfWidths());
    }

    /** Whether the parts are estimates: more causes are in play than all orders can be counted of. */
    public boolean isEstimated() {
        return shares.exists(share -> share.halfWidth().isDefined());
    }

    /**
     * The scenario with some of its causes, in many combinations: the first has none of them, the last all.
     *
     * @param month the one in which the scenario, all causes together, is nearest to the floor or deepest under it
     * @param cash what that month is judged by, with an element for each combination
     */
    @SuppressWarnings("ArrayRecordComponent") // it stays in here
    private record Judged(int month, double[] cash) {

        static Judged of(Simulation simulation, ScenarioSet combinations) {
            int n = (int) combinations.size().orElseThrow();
            List<Function<Paths, double[]>> months = new ArrayList<>();
            for (int m = 0; m < simulation.projection().months(); m++) {
                int month = m;
                months.add(paths -> paths.judged(month));
            }
            List<double[]> cash =
                    KeptAmounts.of(simulation, new Run(combinations, 0, n, 1, Math.min(n, BLOCK)), months);
            int tightest = tightest(cash, simulation.projection().firstOpen());
            return new Judged(tightest, cash.get(tightest));
        }

        private static int tightest(List<double[]> cash, int firstOpen) {
            int all = cash.get(0).length - 1;
            int lowest = firstOpen;
            for (int m = firstOpen + 1; m < cash.size(); m++) {
                if (cash.get(m)[all] < cash.get(lowest)[all]) {
                    lowest = m;
                }
            }
            return lowest;
        }

        /** By how much the cash of each combination is below the plan's. */
        long[] gaps() {
            long[] gaps = new long[cash.length];
            for (int i = 0; i < cash.length; i++) {
                gaps[i] = (long) (cash[0] - cash[i]);
            }
            return gaps;
        }

        BreachExplanation explained(
                Simulation simulation,
                long scenario,
                Seq<Cause> causes,
                Vector<Cause> players,
                Vector<Money> amounts,
                Vector<Money> halfWidths) {
            long taken = simulation.projection().floors().taken(month);
            return new BreachExplanation(
                    scenario,
                    simulation.projection().plan().horizon().month(month),
                    new Money((long) cash[0] + taken),
                    new Money((long) cash[cash.length - 1] + taken),
                    causes.map(cause -> share(cause, players.indexOf(cause), amounts, halfWidths)));
        }

        private static CauseShare share(Cause cause, int player, Vector<Money> amounts, Vector<Money> halfWidths) {
            return player < 0
                    ? new CauseShare(cause, Money.ZERO, Option.none())
                    : new CauseShare(
                            cause,
                            amounts.get(player),
                            Option.when(player < halfWidths.size(), () -> halfWidths.get(player)));
        }
    }

    /**
     * What a cause alone, as it is in the scenario, changes in the plan's ledger up to and including the explained
     * month, what moves cash most first.
     */
    public Seq<LedgerEntry> bookings(Simulation simulation, ScenarioSet scenarios, Cause cause) {
        Coalitions alone = new Coalitions(scenarios, scenario, Vector.of(cause.factors()));
        BalancePlan with = simulation.replay(alone, 1);
        BookedAmounts before = BookedAmounts.of(simulation.replay(alone, 0));
        BookedAmounts after = BookedAmounts.of(with);
        List<LedgerEntry> changed = new ArrayList<>();
        for (Place place : before.placesWith(after)) {
            LedgerEntry entry = new LedgerEntry(
                    place.month(), place.kind(), place.source(), before.at(place), after.at(place), cause.factors());
            if (entry.effectOnCash().ore() != 0 && !entry.month().isAfter(month)) {
                changed.add(entry);
            }
        }
        changed.sort(
                Comparator.comparing((LedgerEntry entry) -> entry.effectOnCash().abs())
                        .reversed());
        return Vector.ofAll(changed);
    }
}
