package rar.samples;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.Vector;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rar.simulation.distribution.ConstantDistribution;
import rar.simulation.distribution.Distribution;
import rar.simulation.distribution.UniformDistribution;
import rar.simulation.factor.CostInflation;
import rar.simulation.factor.CustomFactor;
import rar.simulation.factor.Flows;
import rar.simulation.factor.RiskModel;
import rar.simulation.factor.Scope;
import rar.simulation.factor.ValueDomain;
import rar.simulation.factor.ValueDomain.Unit;

/** A factor that does not keep what it promises is refused when it enters a model, with what is wrong. */
class RefusedFactorTest {

    /** What a factor does to flows. */
    private interface Touching {
        <T> T touch(CustomFactor self, Flows<T> flows);
    }

    private record Promised(String id, ValueDomain domain, Distribution distribution, Touching touching, boolean copies)
            implements CustomFactor {

        @Override
        public <T> T touch(Flows<T> flows) {
            return touching.touch(this, flows);
        }

        @Override
        public Promised withDistribution(Distribution newDistribution) {
            return new Promised(copies ? id : "copy", domain, newDistribution, touching, copies);
        }
    }

    private static final ValueDomain SHARE = ValueDomain.share("a rise", 0, 1, 0);

    private static void refused(Promised factor, String reason) {
        assertThatThrownBy(() -> new RiskModel("one", "", Vector.of(factor)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("own: " + reason);
    }

    private static Promised promised(ValueDomain domain, double low, double high) {
        return new Promised("own", domain, new UniformDistribution(low, high), RefusedFactorTest::costs, true);
    }

    private static <T> T costs(CustomFactor self, Flows<T> flows) {
        return flows.growCosts(self, Scope.all());
    }

    private static <T> T payouts(CustomFactor self, Flows<T> flows) {
        return flows.usePayouts(self, Scope.all());
    }

    private static <T> T delays(CustomFactor self, Flows<T> flows) {
        return flows.delayPayouts(self, Scope.all(), true);
    }

    private static <T> T another(CustomFactor self, Flows<T> flows) {
        return flows.growCosts(new CostInflation("other", Scope.all(), new ConstantDistribution(9)), Scope.all());
    }

    @SuppressWarnings("NullAway") // what a caller without null checks may do
    private static <T> T nothing(CustomFactor self, Flows<T> flows) {
        @Nullable T none = null;
        return none;
    }

    @Test
    void one_that_keeps_its_promises_is_taken() {
        assertThatCode(() -> new RiskModel("one", "", Vector.of(promised(SHARE, 0, 1))))
                .doesNotThrowAnyException();
    }

    @Test
    void draws_outside_its_own_domain_are_refused() {
        refused(promised(SHARE, 0, 1.5), "a rise is a share from 0 to 1, the distribution gives 0 to 1.5");
    }

    @Test
    void draws_that_the_flow_cannot_take_are_refused_whatever_the_domain_says() {
        ValueDomain wide = new ValueDomain("anything", -5, true, 5, false, Unit.SHARE, 0);
        refused(promised(wide, -2, 0), "inflation is above -1 (-100 %) and at most 1, the distribution gives -2 to 0");
        refused(
                new Promised("own", wide, new UniformDistribution(0, 3), RefusedFactorTest::delays, true),
                "months are whole numbers from 0 to 60, the distribution gives fractions too");
    }

    @Test
    void another_value_as_planned_than_the_flow_has_is_refused() {
        refused(
                new Promised("own", SHARE, new UniformDistribution(0, 1), RefusedFactorTest::payouts, true),
                "its value as planned is 0.0, but the flow that it touches is as planned at 1.0");
    }

    @Test
    void one_that_touches_nothing_is_refused() {
        refused(
                new Promised("own", SHARE, new UniformDistribution(0, 1), RefusedFactorTest::nothing, true),
                "it touches no flow, so it would change nothing");
    }

    @Test
    void one_that_speaks_for_another_is_refused() {
        refused(
                new Promised("own", SHARE, new UniformDistribution(0, 1), RefusedFactorTest::another, true),
                "it touches a flow in the name of \"other\"; a factor touches flows in its own name");
    }

    @Test
    void one_whose_copy_is_another_is_refused() {
        refused(
                new Promised("own", SHARE, new UniformDistribution(0, 1), RefusedFactorTest::costs, false),
                "withDistribution(…) of its own distribution gives another factor, not an equal one");
    }
}
