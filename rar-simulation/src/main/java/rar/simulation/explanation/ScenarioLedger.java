package rar.simulation.explanation;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import rar.model.balance.BalancePlan;
import rar.model.money.Components;
import rar.model.money.Money;
import rar.simulation.engine.Simulation;
import rar.simulation.explanation.BookedAmounts.Place;
import rar.simulation.factor.Draw;
import rar.simulation.factor.RiskFactor;
import rar.simulation.replay.GrantDecision;
import rar.simulation.sampling.Coalitions;
import rar.simulation.sampling.ScenarioSet;

/**
 * One scenario with its whole ledger: every booking, what it was to be, and which factors made it another.
 *
 * <p>A factor changes a booking if its amount differs between the scenario and the same scenario with that factor as
 * planned, or between the plan and the plan with that factor alone. Where neither is so for any factor and the amount is
 * nevertheless another, all factors that are not as planned changed it together.
 *
 * @param scenario its index in its set
 * @param balance the scenario booked out
 * @param planned the same where everything goes as planned
 * @param drawn the draws that are not as planned, in the simulation's order
 * @param decisions what a rule decides in it, in the order of its decisions
 * @param entries by month, then by kind, then in the order of the bookings
 */
public record ScenarioLedger(
        long scenario,
        BalancePlan balance,
        BalancePlan planned,
        Seq<DrawnValue> drawn,
        Seq<GrantDecision> decisions,
        Seq<LedgerEntry> entries) {

    /** @throws NullPointerException if a component is null; it names the component */
    public ScenarioLedger {
        Components.present(ScenarioLedger.class, balance, planned, drawn, decisions, entries);
    }

    /**
     * What a draw is.
     *
     * @param draw the draw
     * @param value what it is in the scenario
     */
    public record DrawnValue(Draw draw, double value) {

        /** @throws NullPointerException if a component is null; it names the component */
        public DrawnValue {
            Components.present(DrawnValue.class, draw);
        }
    }

    /** Books out a scenario. */
    public static ScenarioLedger of(Simulation simulation, ScenarioSet scenarios, long scenario) {
        return new Booked(simulation, scenarios, scenario).ledger();
    }

    /** The draws of a scenario that are not as planned. */
    static Vector<DrawnValue> drawn(Simulation simulation, ScenarioSet scenarios, long scenario) {
        List<Draw> draws = simulation.draws();
        return Vector.ofAll(draws)
                .map(draw -> new DrawnValue(draw, scenarios.value(draw, draws, scenario)))
                .filter(drawn -> drawn.value != drawn.draw.asPlanned());
    }

    /** The factors of these draws, in the model's order. */
    static Vector<String> active(Simulation simulation, Vector<DrawnValue> drawn) {
        return Vector.ofAll(simulation.model().factors().map(RiskFactor::id))
                .filter(id -> drawn.exists(one -> one.draw().factor().equals(id)));
    }

    /** The paths with and without each factor. */
    private static final class Booked {

        private final Simulation simulation;
        private final ScenarioSet scenarios;
        private final long scenario;
        private final Vector<DrawnValue> drawn;
        private final Vector<String> active;
        private final BalancePlan balance;
        private final BalancePlan planned;
        private final BookedAmounts after;
        private final BookedAmounts before;

        Booked(Simulation simulation, ScenarioSet scenarios, long scenario) {
            this.simulation = simulation;
            this.scenarios = scenarios;
            this.scenario = scenario;
            this.drawn = drawn(simulation, scenarios, scenario);
            this.active = active(simulation, drawn);
            this.balance = simulation.replay(scenarios, scenario);
            this.planned = path(Vector.empty());
            this.after = BookedAmounts.of(balance);
            this.before = BookedAmounts.of(planned);
        }

        ScenarioLedger ledger() {
            Vector<BookedAmounts> alone = active.map(factor -> BookedAmounts.of(path(Vector.of(factor))));
            Vector<BookedAmounts> without = active.map(factor -> BookedAmounts.of(path(active.remove(factor))));
            List<LedgerEntry> entries = new ArrayList<>();
            for (Place place : before.placesWith(after)) {
                Money as = before.at(place);
                Money is = after.at(place);
                Vector<String> causes = Vector.range(0, active.size())
                        .filter(i -> !alone.get(i).at(place).equals(as)
                                || !without.get(i).at(place).equals(is))
                        .map(active::get);
                boolean changed = !is.equals(as);
                entries.add(new LedgerEntry(
                        place.month(),
                        place.kind(),
                        place.source(),
                        as,
                        is,
                        !changed ? Vector.empty() : causes.isEmpty() ? active : causes));
            }
            entries.sort(Comparator.comparing(LedgerEntry::month).thenComparing(LedgerEntry::kind));
            return new ScenarioLedger(
                    scenario,
                    balance,
                    planned,
                    drawn,
                    Vector.ofAll(simulation.decisions(scenarios, scenario)),
                    Vector.ofAll(entries));
        }

        private BalancePlan path(Vector<String> factors) {
            return simulation.replay(new Coalitions(scenarios, scenario, Vector.of(factors)), 1);
        }
    }
}
