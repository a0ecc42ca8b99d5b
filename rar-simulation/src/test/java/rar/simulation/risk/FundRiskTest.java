package rar.simulation.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import rar.model.balance.BalancePlan;
import rar.model.money.Money;
import rar.model.schedule.FundBalance;
import rar.simulation.engine.RiskArbitraries;
import rar.simulation.engine.Run;
import rar.simulation.engine.Simulation;

/** That funds run out, counted in blocks, against scenarios booked out one by one. */
class FundRiskTest {

    private static final int SCENARIOS = 12;

    @Provide
    Arbitrary<Simulation> funded() {
        return RiskArbitraries.funded();
    }

    @Property(seed = "20261210", tries = 15)
    void a_fund_runs_out_where_its_bookings_overdraw_it(@ForAll("funded") Simulation simulation, @ForAll long seed) {
        Seq<FundRisk> risks = FundRisk.of(simulation, Run.of(seed, SCENARIOS), 1, 0.95, 1);
        assertThat(risks.map(FundRisk::fund))
                .isEqualTo(simulation.projection().plan().funds());
        for (int f = 0; f < risks.size(); f++) {
            FundRisk risk = risks.get(f);
            long overdrawn = 0;
            long[] in = new long[simulation.projection().months()];
            Money worst = Money.ZERO;
            for (int i = 0; i < SCENARIOS; i++) {
                BalancePlan booked = simulation.replay(seed, i);
                FundBalance fund = booked.funds().get(f);
                overdrawn += fund.firstOverdrawn().isDefined() ? 1 : 0;
                for (int m = 0; m < in.length; m++) {
                    in[m] += fund.at(m).isNegative() ? 1 : 0;
                }
                worst = worst.max(fund.at(fund.lowestMonth()).negated());
            }
            assertThat(risk.overdrawn()).isEqualTo(overdrawn);
            assertThat(risk.everOverdrawn().value()).isEqualTo((double) overdrawn / SCENARIOS);
            assertThat(risk.worst().getOrElse(Money.ZERO)).isEqualTo(worst);
            for (int m = 0; m < in.length; m++) {
                assertThat(risk.overdrawnIn(m)).isEqualTo(in[m]);
            }
        }
    }
}
