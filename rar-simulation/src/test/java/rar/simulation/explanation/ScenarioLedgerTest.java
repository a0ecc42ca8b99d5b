package rar.simulation.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import rar.model.money.Money;
import rar.model.plan.Account;
import rar.simulation.engine.RiskArbitraries;
import rar.simulation.engine.Run;
import rar.simulation.engine.Simulation;
import rar.simulation.json.Bundled;
import rar.simulation.outcome.Paths;
import rar.simulation.risk.KeptAmounts;
import rar.simulation.sampling.MonteCarlo;

/** A scenario's ledger: its cash is the engine's path, its entries are the path and the plan, and each change has a cause. */
class ScenarioLedgerTest {

    @Property(tries = 40, seed = "20110101")
    void its_cash_is_the_engines_path_to_the_ore(@ForAll("simulations") Simulation simulation, @ForAll long seed) {
        ScenarioLedger ledger = ScenarioLedger.of(simulation, new MonteCarlo(seed), 4);
        int months = simulation.projection().months();
        List<Function<Paths, double[]>> cash = IntStream.range(0, months)
                .<Function<Paths, double[]>>mapToObj(m -> paths -> paths.cash(m))
                .toList();
        List<double[]> computed = KeptAmounts.of(simulation, new Run(new MonteCarlo(seed), 4, 1, 1, 8), cash);
        long planned = simulation.projection().openingCash();
        long booked = planned;
        for (int m = 0; m < months; m++) {
            for (LedgerEntry entry : ledger.entries()) {
                if (entry.month().equals(ledger.balance().month(m))) {
                    planned += entry.planned()
                            .times(entry.kind().effectOn(Account.CASH))
                            .ore();
                    booked += entry.amount()
                            .times(entry.kind().effectOn(Account.CASH))
                            .ore();
                }
            }
            assertThat((double) booked).isEqualTo(computed.get(m)[0]);
            assertThat(planned).isEqualTo(simulation.projection().balancePlan().cashOre(m));
        }
    }

    @Property(tries = 40, seed = "20110102")
    void every_change_has_a_cause_and_nothing_else_has(
            @ForAll("simulations") Simulation simulation, @ForAll long seed) {
        ScenarioLedger ledger = ScenarioLedger.of(simulation, new MonteCarlo(seed), 0);
        Vector<String> moved =
                Vector.ofAll(ledger.drawn()).map(one -> one.draw().factor());
        for (LedgerEntry entry : ledger.entries()) {
            assertThat(entry.causes().isEmpty()).isEqualTo(!entry.isChanged());
            assertThat(moved.containsAll(entry.causes())).isTrue();
        }
    }

    /** A cut reaches payouts too, by the reservation clause. */
    @Example
    void each_cause_is_the_factor_that_touches_the_flow() {
        ScenarioLedger ledger = ScenarioLedger.of(Bundled.simulation(2009), new MonteCarlo(1), 2);
        assertThat(ledger.entries().filter(LedgerEntry::isChanged)).isNotEmpty().allSatisfy(entry -> {
            switch (entry.kind()) {
                case CONTRIBUTION, CONTRIBUTION_OUTSTANDING, CONTRIBUTION_ARREARS ->
                    assertThat(List.of("state-cut", "late-payment")).containsAll(entry.causes());
                case COST -> assertThat(entry.causes()).containsExactly("inflation");
                default -> assertThat(List.of("state-cut", "delay", "outturn")).containsAll(entry.causes());
            }
        });
        Money moved = Money.sum(ledger.entries().map(LedgerEntry::effectOnCash));
        int last = ledger.balance().months() - 1;
        assertThat(ledger.planned().monthEnd(last).cash().plus(moved))
                .isEqualTo(ledger.balance().monthEnd(last).cash());
    }

    @Provide
    Arbitrary<Simulation> simulations() {
        return RiskArbitraries.simulations();
    }
}
