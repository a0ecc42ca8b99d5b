package rar.simulation.risk;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;
import rar.model.money.Money;
import rar.model.planfile.PlanReader;
import rar.model.schedule.Schedule;
import rar.simulation.distribution.BernoulliDistribution;
import rar.simulation.engine.Run;
import rar.simulation.engine.Simulation;
import rar.simulation.factor.LatePayment;
import rar.simulation.factor.RiskFactor;
import rar.simulation.factor.RiskModel;
import rar.simulation.factor.Scope;
import rar.simulation.projection.Projection;

/**
 * A plan whose figures can be had by hand: 60 000 kr at the start, 300 000 kr in the first month of each quarter, 100 000 kr
 * of costs each month. Where few things can happen, what is told of them is what can happen.
 */
class FewThingsTest {

    private static final String PLAN = """
            {"format": "rar-plan/1", "name": "T", "source": "test", "horizon": {"firstYear": 2024, "years": 1},
             "recognition": "as-consumed", "contributions": {"totals": {"2024": "1 200 tkr"}},
             "parties": [{"id": "m", "name": "M", "share": "1", "members": [{"id": "a", "name": "A", "weight": 1}]}],
             "opening": {"date": "2023-12-31", "fixedAssets": "0 kr", "receivables": "0 kr", "cash": "60 tkr",
                         "equity": "60 tkr", "shortTermLiabilities": "0 kr"},
             "lines": [{"id": "c", "name": "C", "kind": "cost", "amount": "1 200 tkr"}]}
            """;

    private static LiquidityRisk risk(long scenarios, RiskFactor... factors) {
        Projection projection = Projection.of(Schedule.of(PlanReader.read(PLAN).get()));
        return LiquidityRisk.of(Simulation.of(projection, new RiskModel("r", "test", Vector.of(factors)))
                .run(Run.of(1, scenarios)));
    }

    private static void assertOneAmount(Quantiles quantiles, Money amount) {
        Seq<MoneyEstimate> all = LiquidityRisk.LOWEST.map(quantiles::at);
        for (MoneyEstimate each : all) {
            assertThat(Vector.of(each.value(), each.low(), each.high())).containsOnly(amount);
            assertThat(each.resolution()).isEqualTo(Money.ZERO);
        }
    }

    /** Too few scenarios for a rank do not widen the interval: nothing else is possible. */
    @Test
    void a_plan_without_risk_has_one_amount() {
        for (long scenarios : new long[] {1, 2, 1_000}) {
            LiquidityRisk risk = risk(scenarios);
            assertOneAmount(risk.lowest(), Money.ofTkr(60));
            assertOneAmount(risk.equity(), Money.ofTkr(60));
            for (int m = 0; m < 12; m++) {
                assertOneAmount(risk.cash(m), Money.ofTkr(new int[] {260, 160, 60}[m % 3]));
            }
            assertThat(risk.lowest().tailMean(0.05).low()).isEqualTo(Money.ofTkr(60));
            assertThat(risk.lowest().mean().high()).isEqualTo(Money.ofTkr(60));
        }
    }

    /** January's or a later instalment is late: 300 000 kr are missing at a month end. */
    @Test
    void an_instalment_that_is_late_or_not_has_two_amounts() {
        LiquidityRisk risk =
                risk(20_000, new LatePayment("late", Scope.all(), Scope.all(), new BernoulliDistribution(0.05)));
        assertThat(risk.outcome().worst()).isEqualTo(Money.ofTkr(-40));
        assertThat(risk.lowest().at(0.001).value()).isEqualTo(Money.ofTkr(-40));
        assertThat(risk.lowest().at(0.01).value()).isEqualTo(Money.ofTkr(-40));
        assertThat(risk.lowest().at(0.01).low()).isEqualTo(Money.ofTkr(-40));
        assertThat(risk.lowest().at(0.5).value()).isEqualTo(Money.ofTkr(60));
        assertOneAmount(risk.cash(11), Money.ofTkr(60));
        LiquidityRisk few =
                risk(10, new LatePayment("late", Scope.all(), Scope.all(), new BernoulliDistribution(0.05)));
        assertThat(few.lowest().at(0.001).low()).isEqualTo(Money.ofTkr(-40));
    }
}
