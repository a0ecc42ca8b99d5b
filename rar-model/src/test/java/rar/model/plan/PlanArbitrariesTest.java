package rar.model.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlanArbitrariesTest {

    @Provide
    Arbitrary<FinancialPlan> plans() {
        return PlanArbitraries.plans();
    }

    @Property(seed = "1", tries = 300)
    void plansAreValid(@ForAll("plans") FinancialPlan plan) {
        assertThat(plan.draft().violations(Vector.empty())).isEmpty();
    }
}
